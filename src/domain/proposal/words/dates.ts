// Headings of dates, and what became of a customer. Only a date of contact or use is a sign of health.
import type { Concept } from './concept';

export const DATES: readonly Concept[] = [
  {
    name: 'use of the product',
    sense: 'last',
    isContactOrUse: true,
    words: `last active, last used, last use, last seen, last activity, latest activity, zuletzt aktiv, zuletzt gesehen, letzte nutzung, dernière utilisation, laatst actief, laatst gezien, último uso, última actividad`,
  },
  {
    name: 'the last of several',
    sense: 'last',
    words: `last, latest, most recent, recent, newest, letzter, letzte, letztes, letztem, letzten, zuletzt, dernier, dernière, dernier en date, último, última, ultimo, ultima, laatste, laatst, recentste`,
  },
  {
    name: 'the first of several',
    sense: 'first',
    reason: 'past date',
    words: `first, initial, original, oldest, earliest, erster, erste, erstes, premier, première, primero, primer, primera, primeiro, primeira, eerste`,
  },
  {
    name: 'a date to come',
    sense: 'next',
    reason: 'coming date',
    words: `next, upcoming, scheduled, planned date, future, forecast date, due date, due on, due by, deadline, target date, follow up, followup, nächster, nächste, nächstes, geplant, fällig am, prochain, prochaine, prévu, échéance, próximo, próxima, previsto, prevista, volgende, gepland, eerstvolgende`,
  },
  {
    name: 'a date to come',
    sense: 'until',
    reason: 'coming date',
    words: `renewal, renewal date, renew date, renews, contract end, contract end date, end date, term end, subscription end, period end, current period end, contract expiry, expiry, expiration, expires, expire, expiring, valid until, valid to, ends, ends on, until, day until, days until, day to renewal, days to renewal, month to renewal, months to renewal, week to renewal, renewal in, day left, days left, day remaining, days remaining, month left, month remaining, day to expiry, day to expiration, day to end, time to renewal, day till, days till, trial end, trial expiry, notice deadline, notice date, renewal quarter, vertragsende, verlängerung, verlängerungsdatum, ablaufdatum, laufzeit bis, laufzeitende, gültig bis, tage bis, tag bis, fin de contrat, fin du contrat, date de fin, renouvellement, date de renouvellement, expire le, fin de contrato, fecha de fin, renovación, fecha de renovación, vencimiento, fecha de vencimiento, caducidad, fim do contrato, data de término, renovação, data de renovação, vencimento, einddatum, contracteinde, verlenging, verlengingsdatum, vervaldatum, looptijd tot, dagen tot, opt out date`,
  },
  {
    name: 'a date in its past',
    sense: 'about',
    reason: 'past date',
    words: `created, create date, creation, start, starts, start date, contract start, began, begin, signed, sign up, signup, signed up, contract signed, closed won, close date, closed date, won date, purchase date, date purchased, became a customer, customer since, client since, since when, go live date, golive, launch date, kickoff date, onboarding date, onboarding start, onboarding completed date, onboarding completed on, implementation date, activation date, activated on, activated at, birthday, incorporation, anniversary, updated, update, modified, stage change, owner change, price increase, survey date, nps date, csat date, sentiment date, renewed on, renewed at, converted, conversion date, trial start, registered, registered on, joined, join date, member since, effective date, invoice date, payment date, deal date, deal close date, seen first, erstellt, erstellt am, vertragsbeginn, startdatum, beginn, kunde seit, abschlussdatum, geändert, geändert am, date de début, début, date de création, créé, créé le, client depuis, date de signature, fecha de inicio, fecha de alta, fecha de creación, creado, cliente desde, data de início, início, data de criação, criado em, startdatum, begindatum, aangemaakt, aangemaakt op, klant sinds`,
  },
  {
    name: 'a date',
    sense: 'filler',
    words: `date, datum, fecha, data de, at, on, le, time stamp, timestamp, datetime, utc, gmt, est, pst, dt, ts`,
  },
];

export const OUTCOMES: readonly Concept[] = [
  {
    name: 'what became of it',
    sense: 'outcome',
    reason: 'outcome',
    beside: 'undone',
    words: `churned, churn, has churned, is churned, churn date, churned at, churned on, churn reason, churn status, churn flag, churn type, reason for churn, lost, lost reason, loss reason, closed lost, date lost, lost date, canceled, cancelled, canceled at, cancelled at, cancellation, cancellation date, cancel date, cancel reason, cancellation reason, terminated, termination, termination date, renewal outcome, renewal status, renewal result, renewal decision, won lost, win loss, end reason, reason lost, reason for leaving, offboarded, offboarding, left us, non renewed, not renewed, nonrenewed, expired,
      gekündigt, gekündigt am, kündigung, kündigungsdatum, kündigungsgrund, abgewandert, résilié, résiliation, date de résiliation, motif de résiliation, perdu, baja, fecha de baja, dado de baja, motivo de baja, cancelado, cancelada, cancelación, fecha de cancelación, cancelamento, data de cancelamento, motivo do cancelamento, opgezegd, opzegging, opzegdatum, opzegreden, vertrokken`,
  },
  {
    name: 'what became of it',
    sense: 'outcome',
    reason: 'outcome',
    beside: 'in use',
    words: `active, is active, active customer, is active customer, status active, customer status, account status, contract status, lifecycle status, aktiv, actif, activo, activa, ativo, ativa, actief`,
  },
  {
    name: 'what became of it',
    sense: 'outcome',
    reason: 'outcome',
    beside: 'done',
    words: `renewed, did renew, retained, verlängert, renouvelé, renovado, verlengd`,
  },
];
