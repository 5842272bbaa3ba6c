// Headings as trackers and exports have them, each with the verdict that a customer-success manager would give.

/** Which way is better; ask: unclear from the heading; none: a fact about the account; unused: ask or none. */
export type Verdict = 'higher' | 'lower' | 'ask' | 'none' | 'unused' | 'higher or unused' | 'lower or unused';
export type Holds =
  | 'number'
  | 'percent'
  | 'answer'
  | 'past date'
  | 'coming date'
  | 'money'
  | 'id'
  | 'year'
  | 'coordinate';

export interface HeadingVerdict {
  readonly heading: string;
  readonly holds: Holds;
  readonly verdict: Verdict;
}

/** The verdict, what the cells hold, and headings with semicolons between. */
type VerdictList = readonly [Verdict, Holds, string];

const LISTS: readonly VerdictList[] = [
  // Help desks: Zendesk, Freshdesk, Intercom, Jira exports.
  [
    'lower',
    'number',
    `Tickets; # tickets; Open tickets; open_tickets; OpenTickets; Open_Tickets__c; support.open_tickets; No. of tickets; Tickets (30d);
    Tickets last 30 days; Tix open; Support tix; Ticket volume; Ticket count; Zendesk tickets; Jira issues; Number of support tickets; Tickets / user;
    Tickets per 100 users; Tickets per seat; Avg tickets per month; P1 tickets; P1s; P2s open; Sev 1 incidents; Sev1 (90d); Critical bugs; Open bugs; Bugs reported;
    Bug count; Unresolved tickets; Tickets unresolved; Tickets not solved; Tickets reopened; Reopened tickets; Reopen count; Escalated tickets; Escalations; Escalations (QTD);
    Active escalations; Incidents; Major incidents; Outages; Downtime (min); Complaints; Complaints received; Support cases; Open support cases; Case count; Cases opened;
    Overdue tickets; Backlog; Ticket backlog; Oldest open ticket (days); Defects; Errors; API errors; Failed API calls; Failed logins; Login failures; Failed syncs;
    Integration errors; Crashes; Blockers; Open blockers; Known issues; Open issues; Support contacts; Support calls; Help requests`,
  ],
  [
    'lower',
    'number',
    `First response time; First response time (hrs); FRT; FRT (min); Avg response time; Median first reply time; Resolution time (h); Time to resolution; MTTR; TTR (h);
    Average handle time; AHT; Full resolution time; Wait time; Requester wait time; Avg wait (min); Turnaround time; Page load time (ms); p95 latency; Response latency; Ticket age (days);
    Time to first response; Time to close; Hours to resolve; Days to resolve; Days to first value; TTFV; TTV (days); Time to first value; Time to live; Days to go-live; Time to launch;
    Time to onboard; Onboarding time (days); Days to activation; Implementation time; Implementation delay (days); Days late; Days overdue; Delay (days)`,
  ],
  [
    'higher',
    'number',
    `Tickets solved; Tickets resolved; Resolved tickets; Closed tickets; Tickets closed; Bugs fixed; Issues resolved; Cases closed; Complaints resolved; Escalations resolved;
    Closed cases; Solved tickets (30d); Blockers removed`,
  ],
  [
    'higher',
    'percent',
    `Resolution rate; Ticket resolution rate; First contact resolution; FCR %; First call resolution rate; SLA met; SLA compliance; SLA attainment %; % tickets within SLA;
    % tickets solved on time; Tickets solved on time; Critical tickets on time; Uptime %; Uptime; Availability; CSAT %; Support CSAT; Ticket satisfaction; Deflection rate; One-touch resolution`,
  ],
  [
    'lower',
    'percent',
    `SLA breach rate; % SLA breached; SLA missed; Error rate; API error rate; Crash rate; Escalation rate; Reopen rate; Bounce rate; Unsubscribe rate; Complaint rate; Failure rate; Churn risk;
    Churn probability; Churn likelihood; Predicted churn; No-show rate; Drop-off rate; Abandonment rate; Ticket growth; Return rate; Refund rate; Dispute rate; Defect rate; Unused seats %; Inactive users %`,
  ],
  // Product analytics: Pendo, Amplitude, Mixpanel, Segment exports.
  [
    'higher',
    'number',
    `Logins; Logins (30 days); logins_30d; login_count; Logins last 7d; loginsLast30Days; # of logins; Total logins; Unique logins; Weekly logins; Sign-ins; Sessions; Sessions per week;
    Avg sessions / user; MAU; WAU; DAU; MAUs; Monthly active users; Weekly active users; weekly_active_users; WeeklyActiveUsers; Daily active users; Active users; Active users (L30);
    active_users_28d; Users active; Active days; Days active; Days active (30d); Active seats; Active accounts; Product usage; Usage; Usage score; Usage minutes; Usage hours; Time in app; Time in app (min);
    Time on site; Time spent (h); Session duration; Avg session length; Page views; Pageviews; Events; Event count; Feature usage; Features used; Core features; Core features used; Features adopted;
    Key features used; Feature adoption; Feature adoption score; Adoption score; Depth of use; Breadth of adoption; Engagement; Engagement score; Engaged users; Power users; API calls; API calls (30d); API requests;
    Integrations; Integrations active; Active integrations; Integrations enabled; Automations; Automations live; Active workflows; Workflows created; Dashboards viewed; Reports viewed; Reports run; Searches; Projects completed;
    Users added; New users; New active users; Users onboarded; Users trained; Seats added; Logins per user; Visits; Mobile sessions; Desktop logins; Portal logins; Admin logins; Login frequency; Login days;
    Active modules; Products adopted; Documents signed; Messages sent; Use cases live; Use cases adopted; Licenses activated; Usage hours (mo)`,
  ],
  [
    'higher',
    'percent',
    `Seat use; Seat utilization; License utilization; License utilisation %; License usage %; % seats used; Seats used %; Seat utilisation rate; Utilization; Utilization rate; % active users; Active user %;
    Active users %; DAU/MAU; Stickiness; Stickiness (DAU/MAU); Adoption %; Adoption rate; Feature adoption %; Activation rate; Activated %; Onboarding completion; Onboarding completion %; % onboarded; Onboarding progress;
    Setup completed %; Training completion; Training completion rate; Course completion; Usage growth; Usage growth %; Login growth; User growth; Retention; Retention rate; User retention; Net revenue retention; NRR; GRR; NDR;
    Gross retention; Renewal rate; Renewal likelihood; Renewal probability; Renewal confidence; Open rate; Email open rate; Click rate; Click-through rate; CTR; Response rate; Survey response rate; Attendance rate; Meeting attendance; On-time payment %;
    Payments on time; Conversion rate; Engagement rate; Goal attainment; Goals achieved %; Success plan completion; Health; % promoters; Promoter %; Data quality`,
  ],
  [
    'lower',
    'number',
    `Unused seats; Unused licenses; Unused licences; Licenses unused; Inactive users; Inactive seats; Dormant users; Idle seats; Days inactive; Days since last login; Days since login; days_since_last_login; daysSinceLastLogin;
    Days w/o login; Days without login; Days since last contact; Days since last touch; Days since last activity; Days since last meeting; Days since QBR; Weeks since last contact; Days silent; Inactivity (days); Inactivity; No activity (days);
    Usage decline; Usage drop; Drop in usage; Login decline; Users lost; Lost users; Churned users; Users removed; Deactivated users; Seats removed; Seat reduction; Downgrades; Users churned; Disabled users; Cancelled seats; Cancelled licences;
    Missed QBRs; Missed meetings; Meetings cancelled; Cancelled meetings; Meetings declined; No-shows; No shows; Skipped trainings; Calls missed; Unanswered emails; Emails bounced; Unsubscribes; Uninstalls; Failed imports; Sync failures`,
  ],
  // Surveys and relationship.
  [
    'higher',
    'number',
    `NPS; NPS score; nps_score; NPS_Score__c; Latest NPS; Last NPS; NPS (latest); NPS Q3; Avg NPS; eNPS; Net Promoter Score; Likelihood to recommend; LTR; CSAT; CSAT score; CSAT (avg); Customer satisfaction; Satisfaction; Satisfaction score;
    Onboarding CSAT; CSM pulse; Pulse; Pulse score; CSM sentiment; Sentiment; Sentiment score; Account sentiment; CSM rating; Star rating; Average rating; Relationship score; Relationship strength; Executive sponsor rating;
    Stakeholder engagement; Sponsor engagement; Champion strength; Advocacy; Advocacy score; References; References given; Referrals; Referrals made; Referral count; Case studies; Reviews; G2 reviews; Testimonials; Promoters; Upsells; Upgrades; Expansions; Cross-sells;
    QBRs held; QBRs completed; QBR attendance; EBRs held; Meetings held; Meetings attended; Meetings completed; Trainings attended; Trainings completed; Training sessions attended; Webinars attended; Events attended; Tasks completed; Completed tasks; Milestones reached;
    Goals met; Goals achieved; Objectives met; Value delivered; ROI; ROI %; Value realized; Time saved; Hours saved; Savings; Cost savings; Community posts; Courses completed; Certifications; Certified users; Champions; Champions identified; Stakeholders engaged; Emails opened; Email opens; Email clicks; Email replies;
    Emails answered; Good survey comments; Positive comments; Thumbs up; Invoices paid; Invoices paid on time; Trust score`,
  ],
  [
    'lower',
    'number',
    `Detractors; Detractor count; % detractors; Negative reviews; Negative comments; Negative feedback; Bad reviews; Dissatisfied users; Dissatisfaction; Risk; Risk score; Risk level (1-5); At risk; Risks; Open risks; Risk flags; Red flags; Renewal risk; Churn score; Adoption risk; Relationship risk;
    Champion changes; Sponsor changes; Pending tasks; Overdue tasks; Open tasks; Open action items; Action items overdue; Tasks overdue; Open to-dos; Milestones missed; Overdue milestones; Onboarding tasks open; Missed milestones; Competitor mentions; Frustration score; Thumbs down`,
  ],
  // Billing: Stripe, Chargebee, NetSuite.
  [
    'lower',
    'number',
    `Invoices overdue; Overdue invoices; Open invoices; Unpaid invoices; Late payments; Failed payments; Payment failures; Payment delay; Days past due; DPD; Days overdue invoice; Past due; Past due amount; Overdue balance; Outstanding balance; Outstanding invoices; DSO; DSO (days); Days sales outstanding;
    Chargebacks; Disputes; Refunds; Refund amount; Credit notes; Credits issued; Payment issues; Billing issues; Billing tickets; Billing disputes; Dunning; Dunning level; Arrears; Late fees; Downgrade MRR; Contraction; Contraction MRR; Churned MRR; Declined payments; Write-offs; Bad debt; Days beyond terms`,
  ],
  [
    'lower',
    'answer',
    `Invoice overdue; Overdue?; Payment overdue; Payment failed; Past due; Late payer; Champion left; Champion left?; Sponsor left; Sponsor lost; Lost champion; Key contact left; Main contact left; At risk; At risk?; is_at_risk; Is At Risk; Churn risk; Escalated; Escalated?; Open escalation; Has open escalation; Blocked; Competitor mentioned; Competitor evaluating; Evaluating competitors; Budget cut;
    Layoffs; Downgraded; Downgrade requested; Notice given; Non-renewal notice; Cancellation requested; No champion; No executive sponsor; Single threaded; Single-threaded; Inactive; Unhappy; Complaint open; No login in 30 days; Not onboarded; Legal dispute; Bankruptcy risk; Price complaint; Credit hold; Account on hold; Red flag; Escalation?; Critical issue; Missed last QBR; Stalled; Onboarding delayed; Unresponsive; Ghosting; Gone dark`,
  ],
  [
    'higher',
    'answer',
    `Onboarding complete; Onboarded; Onboarded?; Onboarding completed?; Kickoff done; Kick-off done; QBR done; QBR held?; Training done; Trained; Implementation complete; Setup complete; Live; Went live; Champion; Champion?; Champion identified; Has champion; Champion known; Sponsor known; Exec sponsor; Executive sponsor; Executive sponsor identified; Sponsor engaged; Multi-threaded; Reference; Reference?; Referenceable; Reference customer?; Willing to refer; Advocate; Case study; Testimonial; Success plan; Success plan in place;
    Success plan agreed; Goals defined; Integrated; Integration on; Integration live; SSO enabled; API connected; CRM connected; Data connected; Data imported; Team invited; Admin trained; Using feature X; Uses mobile app; Adopted; Active user; Happy; Satisfied; Risk mitigated; Issue resolved; Escalation resolved; Complaint resolved; Paid on time; Invoice paid; Invoices paid; Pays on time; Renewal confirmed; Responded; Responsive; Attended QBR; Attended webinar; First project; Upsold; Expanded; Beta participant; Community member; Buyer known; Stakeholder map done; No open tickets; No escalations`,
  ],
  // Which way is better depends on the business.
  [
    'ask',
    'number',
    `CES; CES score; Customer effort score; Effort score; Meetings; Calls; Emails; Emails sent; Feature requests; Open feature requests; Requests; Exports; Score; Value score; Discount %; Ideas submitted; Opportunities; Open opportunities; Quotes; Credits; Complexity; Priority score; Touches needed; Ticket templates; Frequency; Passives; Customizations; Custom fields; Data volume; Storage used (GB); Storage; Reports;
    Tickets deflected by bot; Invoices; Payments; Tasks; Steps; Balance; Amount due; Version lag; Zorbs; Level; Grade; Intensity; Survey responses; XYZ index; Metric 1; Parameter; Total; Count`,
  ],
  [
    'ask',
    'answer',
    `Flag; Flagged; Beta; Custom pricing; Reviewed; Marked; Opt in; Zorbed; Checked; Legacy; Migrated; Pilot`,
  ],
  ['unused', 'number', `Contracts; Contacts synced; Devices; Max tickets; Test tickets; Index`],
  ['unused', 'answer', `Auto-renew; Special terms; Multi-year`],
  // Facts about the account.
  [
    'none',
    'number',
    `Account ID; account_id; AccountId; Id; ID; Customer ID; customerId; CRM id; SFDC ID; Salesforce ID; HubSpot ID; Stripe customer ID; org_id; Tenant ID; Workspace ID; External_Id__c; UUID; Customer number; Customer no.; Customer #; Account no; Account number; Acct #; Kundennummer; Kunden-Nr.; Numéro client; Número de cliente; Klantnummer; DUNS; VAT number; Tax ID; ABN; PO number; Contract number; Invoice number; Ref; Ref no; #; No.; Nr.; Row; Row number; Index #; Unnamed: 0;
    SIC code; NAICS; NAICS code; Zip; ZIP code; Postal code; PLZ; Latitude; Longitude; lat; lng; Employees; # employees; Number of employees; NumberOfEmployees; Employee count; Headcount; Company size; Team size; FTEs; Mitarbeiter; Mitarbeiterzahl; Empleados; Effectif; Medewerkers; Seats; # seats; Seats bought; Seats purchased; Seats contracted; Contracted seats; Licenses; Licences total; Total licenses; Licensed users; Users licensed; Seat limit; User limit; Provisioned seats; Paid seats; Users; Total users; User count; Registered users; Number of locations; Locations; Stores; Sites;
    Year founded; Founded; Founded year; Year; Fiscal year; Contract length; Contract term (months); Contract length (months); Term; Tenure; Tenure (months); Age; Account age; Account age (days); Customer age; Months as customer; Years as customer; Customer for (months); Days since signup; Days since start; Days to renewal; Days until renewal; Months to renewal; Renewal in (days); Days left in contract; Days remaining; Days to expiry; Renewal month; Renewal year; Payment terms (days); Billing day; Rank; Ranking; Sort order; Position; Health score; Health Score; health_score; Overall health score; Health index; Total score; Account health score; Health Score (old); Previous health score; Legacy health score; Phone; Fax;
    Login limit; API limit; API quota; Ticket limit; Target logins; Usage limit; Storage limit; NPS target; CSAT goal; Included users; Allowed users; Cohort; Opportunity ID; Ticket ID; Alexa rank`,
  ],
  [
    'none',
    'money',
    `ARR; ARR ($); ARR USD; arr_usd; Annual_Recurring_Revenue__c; Annual recurring revenue; MRR; mrr; Current MRR; ACV; TCV; LTV; CLV; CAC; Contract value; Contract value (USD); Total contract value; Annual contract value; Revenue; Annual revenue; AnnualRevenue; Company revenue; Lifetime value; Lifetime spend; Total spend; Spend; Price; Unit price; List price; Price paid; Fee; Annual fee; License fee; Amount; Deal size; Deal amount; Invoice amount; Total paid; Amount paid; Budget; Cost; Cost to serve; Gross margin; Profit; Funding; Total funding; Market cap; Revenue band; Billings; Bookings; GMV; Renewal ARR; Renewal amount; ARR at renewal; ARR (last year); Umsatz; Jahresumsatz; Vertragswert; Preis; Chiffre d'affaires; Prix; Ingresos; Ingresos anuales; Facturación; Faturamento; Receita; Omzet; Jaaromzet; Contractwaarde; Opportunity amount; Pipeline; Pipeline value; Expansion pipeline; Whitespace`,
  ],
  [
    'none',
    'past date',
    `Created; Created at; created_at; Created Date; CreatedDate; createdAt; Date created; Customer since; Client since; Start date; Contract start; Contract start date; Subscription start; Signup date; Signed; Date signed; Signed up; Sign-up date; Close date; Closed date; Closed won date; First purchase; First login; First contact; First meeting; Go-live; Go live date; Go-live date; Launch date; Onboarding start; Onboarding date; Onboarding completed date; Kickoff date; Kick-off; Implementation date; Became a customer date; Activated on; Activation date; Founded; Incorporation date; Birthday;
    Last renewal; Last renewal date; Last invoice; Last invoice date; Last payment date; Last NPS date; NPS date; Survey date; CSAT date; Sentiment date; Last survey; Updated; Updated at; updated_at; Last updated; Last modified; LastModifiedDate; Last stage change; Last price increase; Churn date; Churned at; churned_on; Canceled At; Cancelled on; canceled_at; Cancellation date; Termination date; Date lost; Kündigungsdatum; Gekündigt am; Date de résiliation; Fecha de baja; Data de cancelamento; Opzegdatum; Vertragsbeginn; Date de début; Fecha de inicio; Data de início; Startdatum; Erstellt am; Date de création; Kunde seit; Client depuis; Cliente desde; Klant sinds; Import date; Snapshot date; Data as of; Trial start; Trial end; Contract signed date; Renewed on; Last deal date`,
  ],
  [
    'none',
    'coming date',
    `Renewal; Renewal date; renewal_date; Renewal_Date__c; RenewalDate; Next renewal; Contract end; Contract end date; End date; Subscription end; current_period_end; Expires; Expires on; Expiry date; Expiration; Expiration date; License expiry; Next meeting; Next QBR; Next call; Next step date; Next contact; Next touch; Next invoice; Next billing date; Next payment; Upcoming QBR; QBR scheduled; Scheduled call; Follow-up date; Follow up; Due date; Due; Target date; Target go-live; Planned go-live; Deadline; Auto-renew date; Opt-out date; Notice deadline; Notice period ends; Vertragsende; Verlängerung; Nächster Termin; Laufzeit bis; Fin de contrat; Date de renouvellement; Prochaine réunion; Fin de contrato; Fecha de renovación; Próxima reunión; Fim do contrato; Data de renovação; Einddatum; Verlengingsdatum; Volgende afspraak; Trial ends`,
  ],
  [
    'lower',
    'past date',
    `Last contact; Last contact date; Last contacted; last_contacted_at; Last Contacted Date; Last touch; Last touchpoint; Last touch date; Last activity; Last activity date; LastActivityDate; Last login; last_login; last_login_at; lastLogin; Last login date; Last Login (UTC); Date of last login; Most recent login; Latest login; Last seen; last_seen_at; Last active; Last used; Last use; Last session; Last usage; Last meeting; Last meeting date; Last call; Last email; Last e-mail; Last QBR; Last QBR date; Last EBR; Last review meeting; Last visit; Last check-in; Last check in; Last interaction; Last conversation; Last engagement; Last CSM touch; Last exec touch; Last sign-in; Last reply;
    Letzter Kontakt; Letzter Login; Letzte Anmeldung; Letzte Aktivität; Letztes Gespräch; Letztes Meeting; Dernier contact; Dernière connexion; Dernière activité; Último contacto; Última conexión; Último acceso; Último contato; Último acesso; Última reunião; Laatste contact; Laatste login; Laatst ingelogd; Laatste bezoek`,
  ],
  [
    'none',
    'answer',
    `Do not contact; Do not email; Internal; Internal?; Internal account; Test account; Is test; Demo account; Is partner; Partner account; Strategic; Key account; Enterprise?; VIP; Is deleted; IsDeleted; Archived; Is customer; Churned; Churned?; Has churned; is_churned; Churn; Canceled; Cancelled?; Lost; Renewed; Renewed?; Is active; Is Active; Active?; NDA signed; Tax exempt; Public company; Gekündigt; Résilié; Cancelado; Opgezegd; GDPR consent; Email opt out; Has opted out of email`,
  ],
  ['lower', 'past date', 'Oldest open ticket'],
  // Words that reverse others.
  [
    'lower',
    'number',
    `Tickets closed without resolution; Complaints not resolved; Low engagement days; Low usage flag; Login errors; Unresolved bugs; CSAT drop; Decrease in logins; Increase in tickets; Seats unused;
    Users at risk; ARR at risk; Retention risk; Engagement drop; Non-active users; Power users lost; Overdue onboarding tasks; Ticket reopen rate; Active pageErrors; Features unused; Days to pay`,
  ],
  [
    'higher',
    'number',
    `Seats used; Licenses in use; Days since last incident; Days since last outage; Error-free sessions; Escalation-free days; Crash-free users %; Reduction in tickets; Ticket reduction %; Tickets avoided; Risk reduction; Closed risks; Mitigated risks; Red flags resolved; First reply within SLA; On-time orders;
    Logins this month; Logins last quarter; Sessions this year`,
  ],
  [
    'lower',
    'answer',
    `Missing sponsor; Lacks champion; Champion missing; Goals not met; Refused reference; Declined QBR; Renewal at risk; Integration broken; High risk; Went dark; Not using`,
  ],
  ['higher', 'answer', `Low risk; Escalation closed; Blocker resolved; Has sponsor; MBR done`],
  [
    'ask',
    'number',
    `Sessions with errors; Competitor logins; Neutral sentiment %; Time to first ticket; Alerts; Usage overage; Steps remaining`,
  ],
  // Other languages.
  [
    'lower',
    'number',
    `Offene Tickets; Anzahl Tickets; Anzahl offene Tickets; Supportanfragen; Support-Anfragen; Beschwerden; Reklamationen; Eskalationen; Störungen; Fehler; Fehlerrate; Offene Rechnungen; Überfällige Rechnungen; Mahnungen; Mahnstufe; Zahlungsverzug (Tage); Reaktionszeit; Antwortzeit (h); Bearbeitungszeit; Lösungszeit; Tage seit letztem Login; Tage seit letztem Kontakt; Tage ohne Login; Inaktive Nutzer; Ungenutzte Lizenzen; Offene Punkte; Kündigungsrisiko; Abwanderungsrisiko; Ausfälle; Kritische Fehler;
    Tickets ouverts; Tickets de support; Nombre de tickets; Réclamations; Plaintes; Incidents critiques; Factures impayées; Factures en retard; Retard de paiement (jours); Temps de réponse; Délai de résolution; Jours depuis dernière connexion; Jours d'inactivité; Utilisateurs inactifs; Licences inutilisées; Risque de churn; Risque; Erreurs; Pannes;
    Tickets abiertos; Incidencias; Incidencias abiertas; Quejas; Reclamaciones; Facturas vencidas; Facturas pendientes; Facturas impagadas; Tiempo de respuesta; Tiempo de resolución; Días desde último acceso; Días sin actividad; Usuarios inactivos; Riesgo; Riesgo de baja; Errores; Caídas;
    Tickets abertos; Chamados abertos; Chamados; Reclamações; Incidentes; Faturas vencidas; Faturas em atraso; Tempo de resposta; Tempo de resolução; Dias sem acesso; Dias desde o último login; Usuários inativos; Risco de churn; Risco; Erros; Inadimplência;
    Openstaande tickets; Klachten; Storingen; Escalaties; Openstaande facturen; Achterstallige facturen; Reactietijd; Oplostijd; Wachttijd; Dagen sinds laatste login; Inactieve gebruikers; Ongebruikte licenties; Risico; Opzegrisico; Fouten`,
  ],
  [
    'higher',
    'number',
    `Aktive Nutzer; Anzahl Logins; Anmeldungen; Nutzung; Nutzungsgrad; Nutzungsintensität; Sitzungen; Kundenzufriedenheit; Zufriedenheit; Stimmung; Weiterempfehlung; Empfehlungen; Referenzen; Gelöste Tickets; Geschlossene Tickets; Erledigte Aufgaben; Auslastung; Lizenzauslastung; Aktive Tage; Bewertung; Genutzte Funktionen;
    Utilisateurs actifs; Utilisateurs actifs mensuels; Connexions; Nombre de connexions; Taux d'utilisation; Taux d'adoption; Utilisation; Satisfaction client; Taux de satisfaction; Tickets résolus; Tickets fermés; Recommandations; Engagement client; Jours actifs;
    Usuarios activos; Inicios de sesión; Uso; Uso del producto; Tasa de adopción; Adopción; Satisfacción; Satisfacción del cliente; Tickets resueltos; Tickets cerrados; Recomendaciones; Días activos; Sesiones;
    Usuários ativos; Utilizadores ativos; Acessos; Uso do produto; Taxa de adoção; Adoção; Satisfação; Satisfação do cliente; Chamados resolvidos; Tickets resolvidos; Indicações; Dias ativos;
    Actieve gebruikers; Aantal logins; Gebruik; Productgebruik; Klanttevredenheid; Tevredenheid; Opgeloste tickets; Gesloten tickets; Actieve dagen; Aanbevelingen; Adoptie`,
  ],
];

export const HEADING_VERDICTS: readonly HeadingVerdict[] = verdictsOf(LISTS);

export function verdictsOf(lists: readonly VerdictList[]): readonly HeadingVerdict[] {
  return lists.flatMap(([verdict, holds, headings]) =>
    headings.split(';').map((heading) => ({ heading: heading.trim().replace(/\s+/g, ' '), holds, verdict })),
  );
}
