// Headings with verdicts that were written before any word table knew them: seven kinds of exports, six languages.
import { type HeadingVerdict, verdictsOf } from './heading-verdicts';

export const FRESH_HEADING_VERDICTS: readonly HeadingVerdict[] = verdictsOf([
  // Help desks.
  [
    'lower',
    'number',
    `Escalated conversations; Urgent tickets unresolved; Tickets awaiting reply; Tickets breaching SLA; Reopens per ticket; Avg time to close (hrs); Stale tickets; Sev-1 count; P1 incidents (last quarter); Repeat incidents; Hours of downtime; Defects open > 30d; Bugs outstanding; Complaints (12m); Bad CSAT responses; Tickets on hold; Missed calls; Aged tickets`,
  ],
  [
    'higher',
    'percent',
    `Good CSAT %; Tickets closed within SLA (%); Knowledge base deflection %; First reply within SLA %; Same-day resolution rate; Positive ratings %`,
  ],
  // Product analytics.
  [
    'higher',
    'number',
    `Weekly sessions; wk_active_users; monthlyActiveUsers; Workflows run; Reports generated; Automations active; Files uploaded; Searches performed; Active workspaces; Minutes in product; Days used (last 28); Core actions completed; Active API keys; Returning users`,
  ],
  [
    'higher',
    'percent',
    `License utilisation (%); % of seats active; Feature adoption rate; 30-day retention; Week 4 retention; Setup completion; Training completion %; Active rate; Login rate; Usage vs plan %; MFA adoption; Courses completed %`,
  ],
  [
    'lower',
    'number',
    `Days since last session; Dormant licenses; Idle users; Unused features; Abandoned carts; Crash count; Sync errors (7d); Rejected API calls; Weeks without login`,
  ],
  [
    'lower',
    'percent',
    `Churn rate; User churn %; Unused license %; Crash-loop rate; Dropped call rate; Inactive seat share; Downtime %`,
  ],
  // Billing.
  [
    'lower',
    'number',
    `Failed charges; Credit notes issued; Dunning attempts; Payment disputes; Refund requests; Bounced payments`,
  ],
  ['lower', 'money', `Amount past due; Outstanding debt; Past due (USD); Unpaid balance`],
  ['higher', 'percent', `GRR %; On-time payment rate; Invoices paid on time %`],
  [
    'none',
    'money',
    `Billed YTD; Contract total; Subscription fee; Lifetime revenue; Quote total; MRR (EUR); ACV $; Price per seat; Invoice total`,
  ],
  // Surveys and relationship.
  [
    'higher',
    'number',
    `Avg star rating; Satisfaction (1-5); Ease of use; Would recommend (0-10); Quarterly CSAT; Testimonials given; Case studies published; Executive meetings held`,
  ],
  [
    'lower',
    'number',
    `Meetings canceled; Cancelled calls; Overdue action items; Unanswered surveys; Postponed meetings; Declined invites; Effort required; Risk points; Unread emails`,
  ],
  [
    'higher',
    'answer',
    `Exec sponsor in place; Reference customer; Onboarding complete?; Will renew?; Auto-renew on; Power user present`,
  ],
  [
    'lower',
    'answer',
    `Complained recently; Card declined; Champion gone; Red account; On hold due to nonpayment`,
  ],
  ['none', 'answer', `Is enterprise; Reseller; Opted in to newsletter; VAT exempt; EU customer`],
  // Dates.
  [
    'lower',
    'past date',
    `Last login at; Most recent touch; Last activity on; lastSeenAt; Last support chat; Last CSM call; Latest check-in; Last session date; Date of last meeting`,
  ],
  ['none', 'past date', `Onboarded on; Imported at; Trial started; Lead created`],
  ['none', 'coming date', `Contract expires; Renews on; Go-live planned; Term end`],
  // Facts, and ambiguous headings.
  [
    'none',
    'number',
    `Customer since (year); Store count; Year of incorporation; Fleet size; Office locations; Priority rank; Territory code`,
  ],
  [
    'unused',
    'number',
    `Subscriptions; Projects; Orders; Tags; Environments; Workspaces; Domains; Contacts; Changes; Comments; Notes; Versions; Actions; Utilities; Discount; Attempts`,
  ],
  // German.
  [
    'lower',
    'number',
    `Offene Störungen; Unbeantwortete Anfragen; Beschwerden (Quartal); Eskalationen gesamt; Antwortzeit (Std.); Fehlgeschlagene Zahlungen; Kritische Vorfälle; Offene Tickets P1`,
  ],
  [
    'higher',
    'number',
    `Aktive Nutzer pro Woche; Sitzungen pro Monat; Kundenzufriedenheit (1-5); Weiterempfehlungen; Besuchte Schulungen; Anmeldungen letzte 30 Tage`,
  ],
  ['none', 'past date', `Angelegt am`],
  ['lower', 'past date', `Letzter Besuch`],
  ['none', 'number', `Postleitzahl; Laufzeit (Monate)`],
  // French.
  [
    'lower',
    'number',
    `Tickets non résolus; Jours de retard; Temps de réponse moyen; Réclamations ouvertes; Jours sans connexion`,
  ],
  [
    'higher',
    'number',
    `Utilisateurs actifs par mois; Connexions (30 j); Note de satisfaction; Sessions par semaine; Formations suivies`,
  ],
  ['lower', 'past date', `Dernier échange`],
  ['none', 'number', `Code postal; Ancienneté (mois); SIRET`],
  // Spanish.
  [
    'lower',
    'number',
    `Incidencias críticas; Días sin acceso; Quejas recibidas; Licencias sin usar; Tiempo de espera (min); Tickets sin resolver; Pagos rechazados`,
  ],
  [
    'higher',
    'number',
    `Usuarios activos mensuales; Sesiones por semana; Funciones usadas; Inicios de sesión (mes); Capacitaciones completadas`,
  ],
  ['lower', 'past date', `Última reunión`],
  ['none', 'number', `Código postal; Antigüedad (meses)`],
  // Portuguese.
  [
    'lower',
    'number',
    `Reclamações (mês); Dias sem login; Licenças não usadas; Tempo médio de atendimento; Pagamentos recusados`,
  ],
  ['higher', 'number', `Acessos no mês; Sessões semanais; Treinamentos concluídos`],
  ['lower', 'past date', `Último login`],
  ['none', 'number', `Funcionários; CEP; CNPJ`],
  // Dutch.
  [
    'lower',
    'number',
    `Dagen zonder login; Klachten dit jaar; Gemiddelde wachttijd; Mislukte betalingen; Storingen (90 d)`,
  ],
  ['higher', 'number', `Inlogs per week; Gebruikte functies; Gevolgde trainingen`],
  ['none', 'number', `Aantal medewerkers; Postcode`],
  // More of the kinds above.
  [
    'lower',
    'number',
    `Chats abandoned; Unassigned tickets; Breached SLAs; Escalations to engineering; Voided invoices; Deliverability failures; Time on hold; Rage clicks; Deleted users; Quotes rejected; Contracts past due; Errors generated; Incidents processed late; Rejected uploads; Expired API keys; Licences non utilisées; Délai moyen de réponse; Sesiones fallidas; Facturas sin pagar; Chamados sem resposta; Vertraagde betalingen; Verpasste Termine; Stornierte Rechnungen`,
  ],
  [
    'higher',
    'number',
    `Published pages; Posts published; Playbooks completed; Objectives reached; Positive survey comments; Videos watched; Boards shared; Dashboards shared; Invites accepted; Orders processed; Forms completed; Abgeschlossene Aufgaben; Hochgeladene Dateien; Rapports publiés; Visitas semanales; Acessos no trimestre; Voltooide taken; Bijgewoonde trainingen; Utilisateurs formés`,
  ],
  [
    'unused',
    'number',
    `Touch every (days); Contact every; Touch cadence; Files; Documents; Dashboards; Orders (12m); Purchases; Invitations; Charges; Runs; Pages; Locations open; Shipments; Positions; Sequence; Points; Documentos; Bestellungen; Commandes; Pedidos; False positives; Open orders; Generated revenue; Order value; Report id`,
  ],
  [
    'lower',
    'past date',
    `Last order; Last purchase; Last report run; Last upload; Letzte Bestellung; Dernière commande`,
  ],
  [
    'unused',
    'past date',
    `Report date; Order date; File created; Document signed; Invitation sent; First order`,
  ],
  [
    'unused',
    'answer',
    `Newsletter; Reseller account; Renewing; Document on file; Invited to beta; Subscribed; Portal user; Migrated to v2`,
  ],
  [
    'lower',
    'answer',
    `Nonpayment; Complaint filed; Sponsor unresponsive; Security incident; Integration failing; Contract disputed`,
  ],
  ['higher', 'answer', `Will renew; Kickoff completed; Happy?; Goals agreed`],
]);
