// Headings about help that customers need, how long it takes, and what breaks.
import type { Concept } from './concept';

export const SUPPORT: readonly Concept[] = [
  {
    name: 'support load',
    sense: 'bad',
    words: `ticket, tix, ticket volume, case, support request, support contact, support call, support case, support inquiry, help request, support message, support volume,
      incident, escalation, complaint, issue, problem, backlog, p0, p1, p2, p3, sev 0, sev 1, sev 2, sev 3, sev1, sev2, sev3, severity 1, severity 2, priority 1, blocker, roadblock, pain point, grievance,
      anfrage, supportanfrage, support anfrage, serviceanfrage, beschwerde, reklamation, störung, vorfall, eskalation, ticketanzahl, ticketvolumen, rückfrage, problem, offener punkt, offene punkte,
      réclamation, plainte, demande de support, demande d assistance, escalade, problème,
      incidencia, queja, reclamo, reclamación, escalación, escalado, problema, solicitud de soporte, caso de soporte,
      chamado, reclamação, incidente, queixa, escalação, solicitação de suporte,
      klacht, melding, escalatie, supportverzoek, probleem`,
  },
  {
    name: 'failures',
    sense: 'bad',
    words: `bug, defect, error, outage, downtime, crash, failure, fault, fail, breach, breached, degradation, interruption, exception, timeout, data loss, vulnerability, drop off, dropoff, rage click, hard bounce, bounce, bounced, bounce rate, error rate,
      fehler, *fehler, fehlerrate, ausfall, ausfälle, absturz, abstürze, ausfallzeit, panne, anomalie, erreur, défaut, indisponibilité, error, fallo, falla, caída, avería, errore, erro, falha, queda, defeito, indisponibilidade, fout, storing, uitval, defect`,
  },
  {
    name: 'time taken',
    sense: 'time taken',
    words: `response time, reply time, first response time, first reply time, first reply, first response, response latency, reaction time, resolution time, time to resolution, time to resolve, handling time, handle time, wait time, wait, waiting, waiting time, time to, days to, hours to, hour to, minutes to, weeks to, mean time to,
      turnaround, turnaround time, tat, latency, latency ms, ttv, ttfv , ttr, mttr, mtta, frt, aht, asa, fcrt, cycle time, lead time, load time, delay, lag time, lateness, ticket age, case age, oldest ticket, oldest open ticket, onboarding time, onboarding duration, implementation time, implementation duration, ramp time, deployment time, setup time, age of ticket, day to, hour to, minute to, week to, month to value, dwell time, queue time,
      reaktionszeit, antwortzeit, bearbeitungszeit, lösungszeit, wartezeit, durchlaufzeit, verzug, zahlungsverzug, verspätung, verzögerung,
      temps de réponse, délai de réponse, temps de résolution, délai de résolution, temps d attente, délai, temps de traitement, retard,
      tiempo de respuesta, tiempo de resolución, tiempo de espera, tiempo de atención, demora, retraso,
      tempo de resposta, tempo de resolução, tempo de espera, tempo de atendimento, atraso,
      reactietijd, responstijd, oplostijd, wachttijd, doorlooptijd, vertraging`,
  },
  {
    name: 'support that works',
    sense: 'good',
    words: `first contact resolution, first call resolution, first touch resolution, one touch resolution, fcr, resolution rate, resolution, fix rate, solve rate, deflection rate, self service rate, sla compliance, sla attainment, sla achievement, sla adherence, uptime, availability, reliability, quality, data quality, performance score,
      lösungsquote, verfügbarkeit, taux de résolution, disponibilité, tasa de resolución, disponibilidad, taxa de resolução, disponibilidade, beschikbaarheid`,
  },
  {
    name: 'agreed times kept',
    sense: 'on time',
    words: `on time, in time, within sla, in sla, sla met, met sla, sla hit, within target, on schedule, pünktlich, termingerecht, à temps, dans les délais, a tiempo, a tempo, no prazo, op tijd`,
  },
  {
    name: 'agreed times missed',
    sense: 'undone',
    words: `sla missed, sla breach, sla breached, sla violation, sla miss, out of sla, outside sla, past sla, off track`,
  },
];
