// Headings about the use of a product: how often, how much of it, by how many, and the time without any.
import type { Concept } from './concept';

export const USE: readonly Concept[] = [
  {
    name: 'use of the product',
    sense: 'good',
    isContactOrUse: true,
    words: `login, log in, logon, logged in, sign in, signin, signed in, login day, login frequency, session, visit, usage, use, used app, product use, active day, day active, activity, active use, seen, access, accessed, app open, app opened, api call, api request, session duration, session length, session time,
      time in app, time in product, time on site, time spent, usage time, use time, usage minute, usage hour, minute used, hour used, watch time, page view, pageview, screen view, view, click, event, search, message sent, post, comment posted, transaction, order, purchase, interaction, sync, upload, action taken, document signed, report run, report viewed, dashboard viewed, engagement, engaged, participation, attendance,
      anmeldung, nutzung, *nutzung, nutzungsgrad, nutzungsintensität, nutzungsdauer, nutzungszeit, sitzung, aktivität, verwendung, besuch, zugriff, aktiver tag, aktive tage,
      connexion, utilisation, activité, visite, session, accès, jour actif, temps passé,
      inicio de sesión, inicios de sesión, uso, acceso, conexión, actividad, visita, sesión, sesiones, día activo,
      acesso, uso, utilização, atividade, visita, sessão, sessões, dia ativo,
      gebruik, *gebruik, aanmelding, ingelogd, inlog, sessie, activiteit, bezoek, actieve dag, actieve dagen`,
  },
  {
    name: 'adoption',
    sense: 'good',
    words: `mau, wau, dau, dau mau, dau per mau, dau per wau, wau per mau, wau mau, monthly active, weekly active, daily active, active user, user active, power user, active seat, active license, active account, active member, active admin, active device, active module, stickiness, adoption, *adoption, activation, activation rate, utilization, utilisation, seat use, license use, core feature, key feature, first project, first campaign, first report, first value, feature, feature used, feature breadth, depth, breadth, depth of use, depth of usage, breadth of use, breadth of adoption,
      integration, automation, workflow, active workflow, workflow created, use case live, use case adopted, project completed, product adopted, module adopted, module used, product used, retention, user retention, gross retention, net retention, net revenue retention, gross revenue retention, net dollar retention, nrr, grr, ndr, nrr ttm, expansion, upsell, upsold, cross sell, upgrade, upgraded, expanded, growth account, renewal rate, renewal likelihood, renewal probability, renewal confidence, likelihood to renew, likely to renew, probability to renew, renewal forecast, renewal confirmed, conversion, conversion rate, open rate, click rate, click through, click through rate, ctr, response rate, reply rate, email open, email opened, opened email, email click, email reply, email answered, email read, link click, survey response rate, maturity,
      aktiver nutzer, aktive nutzer, aktive benutzer, aktive anwender, auslastung, *auslastung, genutzte funktion, funktionsnutzung, adoptionsrate, rücklaufquote, antwortquote, verlängerungsquote, wachstumsrate,
      utilisateur actif, utilisateurs actifs, taux d utilisation, taux d adoption, adoption, taux d activation, taux de rétention, fidélité, rétention, fonctionnalité, fonctionnalité utilisée,
      usuario activo, usuarios activos, tasa de adopción, adopción, tasa de uso, retención, tasa de retención, funcionalidad, integración, integraciones,
      usuário ativo, utilizador ativo, utilizadores ativos, usuários ativos, taxa de adoção, adoção, taxa de uso, retenção, taxa de retenção, integração, integrações,
      actieve gebruiker, actieve gebruikers, adoptie, adoptiegraad, benutting, bezettingsgraad, retentie, functionaliteit, integratie`,
  },
  {
    name: 'silence',
    sense: 'bad',
    words: `inactive, inactivity, dormant, dormancy, idle, silent, silence, unresponsive, no response, ghosting, ghosted, gone dark, went dark, gone quiet, went quiet, stalled, stuck, unengaged, disengaged, disengagement, non usage, nonusage, lapsed, inactive user, dormant user, idle user,
      inaktiv*, ungenutzt*, untätig*, inactif, inactive, inactifs, inactivité, inutilisé*, inactivo, inactiva, inactividad, inativo, inativa, inatividade, inactief, inactieve, inactiviteit, ongebruikt*`,
  },
  {
    name: 'what lies idle',
    sense: 'undone',
    words: `unused, not used, never used, never logged in, unassigned, unutilized, underused, underutilized, under utilized, shelfware, disabled, deactivated, deprovisioned, uninstalled, uninstall, unsubscribe, unsubscribed, vacant`,
  },
  {
    name: 'days back',
    sense: 'since',
    words: `since, days since, hours since, weeks since, months since, day since, hour since, week since, month since, week without, day without, seit, tage seit, tage ohne, tag seit, tag ohne, depuis, jours depuis, jours sans, jour depuis, jour sans, desde, dias desde, días desde, dias sem, días sin, dia desde, dia sin, dia sem, sinds, dagen sinds, dagen zonder`,
  },
];
