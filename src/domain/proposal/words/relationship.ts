// Headings about what customers feel and say, who stands by us, and the meetings, calls and tasks between us.
import type { Concept } from './concept';

export const RELATIONSHIP: readonly Concept[] = [
  {
    name: 'satisfaction',
    sense: 'good',
    words: `nps, enps, e nps, net promoter, net promoter score, likelihood to recommend, likely to recommend, would recommend, ltr, csat, c sat, satisfaction, satisfied, sentiment, pulse, mood, happiness, happy, emoji, smile, smiley, delight, feedback score, survey score, survey rating, survey result, promoter, rating, star, star rating, review score, thumb up, positive comment, positive feedback, positive review, positive mention, good survey comment, compliment, kudos, praise, health, healthy, gut feeling, gut feel, rapport, trust, loyalty, satisfied user,
      zufriedenheit, *zufriedenheit, stimmung, bewertung, weiterempfehlung, weiterempfehlungsrate, zufrieden, kundenstimmung, gesundheit, vertrauen,
      satisfaction, satisfait, humeur, avis, taux de satisfaction, recommandation, confiance, santé,
      satisfacción, satisfecho, valoración, calificación, puntuación, estado de ánimo, ánimo, salud, confianza, semaforo,
      satisfação, satisfeito, avaliação, humor, saúde, confiança,
      tevredenheid, *tevredenheid, tevreden, stemming, beoordeling, waardering, gezondheid, vertrouwen, ampel, stoplicht`,
  },
  {
    name: 'advocacy',
    sense: 'good',
    words: `advocate, advocacy, reference, referenceable, reference customer, reference call, referral, refer, referred, willing to refer, testimonial, case study, case study published, story published, review, g2 review, review posted, champion, champion strength, champion identified, exec sponsor, executive sponsor, sponsor, sponsorship, sponsor identified, decision maker, economic buyer, stakeholder, stakeholder map, buyer, multi threaded, multithreaded, relationship, relationship score, relationship strength, engaged stakeholder, community member, community post, community, beta participant, speaker, responsive, responded, certified user, certification, certified, course completed, success plan, goal defined, goal met, goal achieved, goal attainment, objective met, alignment,
      empfehlung, referenz, fürsprecher, ansprechpartner bekannt, recommandation, référence, engagement client, relation client, recomendación, recomendaciones, referencia, patrocinador, recomendação, indicação, indicações, referência, aanbeveling, referentie`,
  },
  {
    name: 'value delivered',
    sense: 'good',
    words: `roi, value delivered, value realized, value realised, value realization, value earned, value achieved, outcome achieved, outcome delivered, business outcome, time saved, hour saved, hours saved, saving, cost saving, money saved, savings, success, einsparung, économie, ahorro, economia, besparing`,
  },
  {
    name: 'unhappiness',
    sense: 'bad',
    words: `detractor, dissatisfaction, dissatisfied, unsatisfied, unhappy, unhappiness, frustration, frustrated, anger, angry, upset, negative feedback, negative comment, negative review, negative mention, negative sentiment, negative survey, bad review, bad comment, bad feedback, poor review, low score, thumb down, difficulty, hate, distrust, disappointment, kritiker, detraktor, unzufrieden*, unzufriedenheit, détracteur, insatisfaction, insatisfait, mécontent*, detractores, insatisfacción, insatisfecho, detrator, insatisfação, insatisfeito, criticaster, ontevreden, ontevredenheid`,
  },
  {
    name: 'risk',
    sense: 'bad',
    words: `risk, at risk, risk level, risk score, risk flag, risk factor, red flag, warning, alert, alarm, threat, churn risk, churn score, churn probability, churn likelihood, churn propensity, churn prediction, predicted churn, probability of churn, likelihood to churn, likely to churn, chance of churn, attrition risk, attrition, churn rate, churn signal, churn indicator, flight risk, competitor, competitor mentioned, competitor mention, competitor evaluating, evaluating competitor, competitor threat, competition, budget cut, budget freeze, layoff, reorg, restructuring, single threaded, singlethreaded, champion left, champion lost, lost champion, champion change, champion gone, champion departed, champion turnover, sponsor left, sponsor lost, sponsor change, sponsor gone, contact left, key contact left, main contact left, main user left, admin left, decision maker left, power user left, contact change, ownership change, leadership change, concern, objection, conflict, legal dispute, lawsuit, notice given, notice received, non renewal notice, nonrenewal notice, cancellation request, cancellation requested, requested cancellation, downgrade request, downgrade requested, intent to cancel, intent to churn, cancellation intent, cancel intent, price complaint, bankruptcy, insolvency, severity,
      risiko, *risiko, abwanderung, abwanderungsrisiko, kündigungsrisiko, kündigungswahrscheinlichkeit, wettbewerber, warnung, risque, risque de churn, concurrent, alerte, riesgo, *riesgo, competidor, alerta, risco, concorrente, risico, *risico, concurrent, waarschuwing`,
  },
  {
    name: 'meetings and messages',
    sense: 'event',
    isContactOrUse: true,
    words: `meeting, call, email, e mail, mail, contact, contacted, touch, touchpoint, touch point, conversation, chat, phone call, video call, spoke, spoken, talked, outreach, reply, replied, response, check in, checkin, catch up, catchup, sync call, review meeting, business review, onsite, on site, csm touch, exec touch, engagement call, demo, dinner, cadence call,
      kontakt, gespräch, termin, anruf, telefonat, austausch, meeting, réunion, appel, échange, rendez vous, rdv, contact, reunión, llamada, contacto, correo, conversación, reunião, ligação, contato, contacto, conversa, gesprek, afspraak, overleg, telefoontje, contactmoment`,
  },
  {
    name: 'reviews and trainings',
    sense: 'event',
    isContactOrUse: true,
    words: `qbr, ebr, mbr, quarterly business review, executive business review, training, training session, webinar, workshop, course, lesson, event attendance, schulung, formation, atelier, capacitación, formación, treinamento, formação, scholing`,
  },
  {
    name: 'work to be done',
    sense: 'work',
    words: `task, to do, todo, action item, action, action point, milestone, goal, objective, step, deliverable, project, activity item, invoice, bill, payment, onboarding, kickoff, kick off, implementation, setup, set up, deployment, rollout, migration, checklist, launch, training plan, mutual action plan, request, order form, item, survey, questionnaire, import, export, data import, job, install, installation, playbook, cta, call to action,
      aufgabe, rechnung, rechnungen, zahlung, meilenstein, projekt, einführung, tâche, facture, paiement, jalon, projet, mise en place, tarea, factura, pago, hito, proyecto, implementación, tarefa, fatura, pagamento, marco, projeto, implantação, taak, factuur, facturen, betaling, mijlpaal, project, implementatie`,
  },
  {
    name: 'effort',
    sense: 'unclear',
    words: `effort, ces, effort score, customer effort, aufwand, esfuerzo, esforço, inspanning, complexity, frequency, touches needed, discount, passive, opportunity, open opportunity, survey response, feature request, enhancement request, value score, deal, opt in, level of effort, version lag, credit, customization, custom field, custom, custom pricing, idea, max, maximum, ticket template, deflected`,
  },
];
