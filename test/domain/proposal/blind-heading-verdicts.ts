// Headings with verdicts by people who did not know the word tables: support, use, billing, surveys, six languages.
import { type HeadingVerdict, verdictsOf } from './heading-verdicts';

export const BLIND_HEADING_VERDICTS: readonly HeadingVerdict[] = verdictsOf([
  [
    'lower',
    'number',
    `days_since_last_login; Inactive users; Unused licenses; MTTR (hrs); Avg. resolution time [h]; Escalations (QTD); # detractors; Downgrades (12m); DAYS PAST DUE; failed_payment_count; Milestones overdue; Features not adopted; Downtime (min/month); No-shows; Days w/o contact; Factures impayées; Chamados em aberto; Unresolved complaints; Non-renewal risk; Effort score (1=easy, 7=hard); Weeks since last QBR; Support wait time (mins); Unaddressed feedback items; Zahlungsverzug (Tage); Nicht genutzte Lizenzen; Jours sans connexion; Días sin uso; Inadimplência (dias); Openstaande facturen`,
  ],
  ['lower', 'past date', `lastLoginAt; Letzter Login; Dernière connexion; Último acesso`],
  ['lower or unused', 'past date', `Last_Activity_Date__c`],
  [
    'higher',
    'percent',
    `DAU/MAU; Licence_Utilization_Pct__c; Tickets resolved within SLA (%); FCR %; survey_response_rate; NRR; MRR growth %; Paid on time %; Onboarding completion %; Uptime %; Drop in tickets %; Usage Δ 30d; Users trained %; Success plan goals met / total; Tasa de retención`,
  ],
  [
    'higher',
    'number',
    `wau; CSAT (1-5); NPS_SCORE; Integrations connected; Time in app (h/wk); API calls (last 30d); Ease of use (1-10); Weiterempfehlungsbereitschaft; Usuarios activos; Klanttevredenheid`,
  ],
  [
    'lower',
    'percent',
    `Dormant seats %; ticketReopenRate; DSAT %; Churn probability; Usage drop %; Kündigungsrisiko (%); Call abandonment rate; api_error_rate; Training no-show %; Taux de désabonnement`,
  ],
  [
    'none',
    'past date',
    `churned_at; createdAt; Fecha de alta; Contract_Start__c; trial_end_date; Fecha de baja; Data de adesão`,
  ],
  ['none', 'answer', `Is_Churned__c; GDPR consent`],
  ['lower', 'money', `contraction_mrr; Outstanding balance (€); refund_total_usd`],
  [
    'none',
    'number',
    `Days until renewal; Employees (FTE); Tier; Timezone offset (h); Seats purchased; Days since signup; Kündigungsfrist (Tage); Mitarbeiterzahl; Effectif; Opzegtermijn (mnd)`,
  ],
  [
    'lower',
    'answer',
    `Auto-renew disabled; Implementation delayed?; No exec sponsor; Single-threaded; Fewer than 3 logins in 30d; decision_maker_changed; Data sync failing`,
  ],
  ['higher or unused', 'answer', `Auto-renew; Reference customer?`],
  ['unused', 'percent', `Discount %`],
  ['ask', 'number', `Emails sent; Feature requests; Trend; Score inverted`],
  ['higher', 'answer', `QBR held; Not at risk; No open issues; Exec sponsor identified; Keine Beschwerden`],
  ['none', 'id', `stripe_customer_id; accountOwnerId; VAT_ID; ZIP; Klantnummer`],
  ['none', 'money', `ACV [k$]; MRR`],
  ['higher or unused', 'number', `Session length (min); Tickets closed`],
  ['higher', 'money', `Expansion ARR`],
  ['unused', 'number', `Priority; Index`],
  ['none', 'coming date', `renewalDate; Date d'échéance`],
  ['lower or unused', 'answer', `Reason lost: price`],
  // Kinds: shares of an outcome, notices, states before things, answers about a contact.
  [
    'lower',
    'number',
    `Non-adoption risk; Non-payment risk; Open P3 count; Calls not returned; Tickets pending > 7 days; Avg wait (min); Avg days late; Days payment late; Average days to pay; Days to pay; DPO; Payment delay (days); Last login (days ago); Days w/o activity; Weeks inactive; DSAT; DSAT count; Churn risk score; Risk rating; Aging tickets; Ticket backlog; Queue length; Reopens; Bug reports; Sev-A cases; Hours down; Unplanned downtime (h); Errors / 1k requests; 5xx errors; HTTP 500s; Error budget burn; Timeouts per day; Crashes per session; Rate limit hits; Throttled requests; SLA breaches; SLA misses; SLA violations; Credits issued for SLA; Late invoices; Invoices > 30 days; Invoices 60+ days overdue; AR > 90; Collections notices; Failed renewals; Failed logins; Password resets; Login failures; Days since last touch; Days since QBR; Months since last EBR; No-shows; QBRs skipped; Missed check-ins; Sponsors lost; Open risks; Red flags; Open blockers; Detractor count; Negative NPS responses; Unsubscribes; Spam complaints; Bounce %; Onboarding delay (days); Days behind plan; Overdue milestones; Missed milestones; Tasks late; Time to value (days); TTV; TTFV; Implementation days; Days in onboarding; Seats removed; Licenses not activated; Users never logged in; Provisioned not active; Empty seats; Users deactivated; User churn; Cancelled bookings; Features not used; Abandoned onboarding; Stale dashboards; Stale integrations; Broken integrations; Expired connectors; Integration errors; Sync failures; Data gaps; Duplicate tickets; Repeat contacts; Transfers per case; Complaint rate; Time to first response; Response SLA miss %; Handle time; Cost overruns; Disputes open; Chargebacks; Refunds ($); Satisfaction (1=very satisfied, 5=very dissatisfied); Effort (1 = easy, 7 = difficult); Health (1=good, 3=bad); Health (1 = best); Priority score (lower is better); Zorp (higher = worse); Zorp (low = good); Mood (1-happy, 5-angry); Risk (1 = low, 5 = high); Likelihood to churn (1=unlikely, 5=likely)`,
  ],
  [
    'higher',
    'number',
    `WAU; MAU; Stickiness; Logins; Sessions / user; Core events; Key actions; Events per user; Feature count used; Features used; # modules live; Integrations live; Connected apps; Connected integrations; API calls; Automations run; Dashboards built; Reports viewed; Users trained; Admins certified; Certifications earned; Courses finished; Webinars attended; QBRs held; Exec meetings; References given; Referrals made; G2 reviews; Case studies; Community posts; Community logins; Kudos; NPS; eNPS; CES 2.0; CSAT; Csat avg; Star rating; Goals hit; KPIs met; Milestones hit; Value score; ROI; ROI (x); Hours saved; Cost savings; Time saved (h/wk); Seats activated; Activated users; Invited users; Teammates invited; Users added; New users; New seats; Power users; Champions; Active champions; # of champions; Stakeholders engaged; Execs engaged; Contacts engaged; Email opens; Clicks; Replies; Response rate; Minutes streamed; Videos watched; Docs created; Projects completed; Orders shipped; Transactions processed; Payments processed; Messages sent; Active days; Days active (28d); Weekly usage (h); Breadth of use; Depth score; Adoption index; Maturity score; Engagement pts; Health; Pulse (1-5); CSM sentiment; Relationship strength; Support satisfaction; Onboarding progress; Success plan progress; CSAT (5 = excellent, 1 = poor); Effort (1=hard, 5=easy); Index X (higher is better); Sentiment (1 = angry, 5 = happy); Health (1=red, 3=green); Risk (1=high, 5=low); Ease (1 = very difficult, 7 = very easy)`,
  ],
  [
    'higher',
    'percent',
    `% active; % seats used; % licenses assigned; % of users active; % onboarded; % trained; % of goals met; Utilization; Seat utilisation; % features adopted; Feature X adopted %; Mobile adoption; SSO adoption %; Retention; Logo retention; GRR; NRR; Week-1 retention; Attendance %; Attendance rate; Show rate; Completion rate; Course completion; Open rate; CTR; Survey participation; Renewal probability; Renewal likelihood (%); Win rate; Uptime; Uptime SLA %; SLA met %; On-time delivery %; On-time payments %; First-call fix rate; Self-serve rate; Deflection %; Automation rate; Data completeness; Data quality %; Test pass rate; Delivery rate; Deliverability; Inbox placement; Fulfilment rate; Usage vs entitlement %; Usage growth; Seat growth %; MoM usage; WoW active users %; YoY seats; QoQ logins change; ARR growth; Expansion %; Share of wallet`,
  ],
  [
    'lower',
    'percent',
    `Churn %; Logo churn; Seat churn; Bounce rate; Error rate; Failure %; Drop-off %; Abandonment rate; Cart abandonment; Decline %; No-show rate; Cancellation rate; Reopen rate; Escalation rate; Complaint %; Unused %; % unused; % inactive; % never logged in; % dormant; % overdue; % late; % unpaid; % tickets breached; Absence rate; Absenteeism; Return rate; Refund rate; Dispute rate; Chargeback %; Usage drop %; Decline in usage; Decline in logins (%); Downtime %; Packet loss %; Defect rate; Rework %; Backlog %; Concentration risk`,
  ],
  [
    'lower',
    'answer',
    `Champion left; Sponsor left?; At risk; Churn risk?; Payment late; Overdue; Past due?; Open escalation; Escalated; Legal dispute; Competitor present; Competitor in play; Shopping around; Evaluating alternatives; Gave notice; Notice of non-renewal; RFP issued; Budget cuts; Layoffs; Was acquired?; M&A; Reorg; Unresponsive; Ghosting; Blocked; Stalled; Low usage; Low adoption; Usage decline; No champion; No exec sponsor; No QBR this year; Never onboarded; Onboarding overdue; Contact bounced; On hold; Downgraded; Price objection; Feature gap; Missing features; Data breach; Single point of contact; Product gap; Downsizing; Bad fit; Poor fit; Procurement blocked; Unhappy?; Open P1; Negative feedback; Watch list; On watchlist`,
  ],
  [
    'higher',
    'answer',
    `Champion; Has champion; Exec sponsor identified; Sponsor engaged; Reference?; Referenceable; Willing to refer; Case study done; QBR done; QBR held?; EBR completed; Onboarding complete; Onboarded; Trained; Training done; Kickoff done; Success plan in place; Success plan?; Goals documented; Goals met; SSO enabled; Integration live; Integrated; API in use; Mobile app used; Paid on time; Payment on time; Autopay; Renewal confirmed; Verbal yes to renew; Will renew?; Multi-threaded; Exec access; Attended webinar; Attended user conference; Community member; Advisory board member; Beta tester; Happy; Satisfied; Responsive; Engaged; Adopted; Live; In production; Go-live achieved; Good fit; Value proven; Power user on team`,
  ],
  [
    'none',
    'number',
    `Employees; FTEs; # employees; Company size; Seats; Licensed seats; Seat limit; Contract months; Term (months); Tenure (yrs); Account age (days); Customer since (year); Days to renewal; Days till renewal; Fiscal year end month; ZIP; Postal Code; Time zone offset; UTC offset; Store count; # locations; Account #; Row #; Users licensed; Payment terms (days); Net terms; Notice period (days); Customer number; Reg no.`,
  ],
  [
    'none',
    'money',
    `ARR; MRR; ACV; TCV; Contract value; Deal size; Annual spend; Lifetime spend; LTV; Revenue; Annual fee; List price; Monthly fee; Renewal amount; Invoice total; Budget`,
  ],
  [
    'lower',
    'past date',
    `Last login; Last seen; last_login_at; Last QBR; Last touch; Last contacted; Last meeting date; Last EBR held; Most recent login; Last CSM call; Last email reply; Latest session; Last active on; LastActivityDate; Last check-in`,
  ],
  [
    'unused',
    'past date',
    `Created; Contract start; Signed on; Go-live; Last renewal; Last invoice; Last price increase; Churned on; Last updated; Modified at; Kickoff; Onboarded on; First login; Last ticket; Last survey; Last escalation; Start date; Trial start; Converted on`,
  ],
  [
    'unused',
    'answer',
    `Is partner; Test account; Is churned; Auto-renew; Multi-year; Public company; VIP; Strategic; EMEA; Uses Salesforce; NDA signed; Opted out; Enterprise plan; Startup; Non-profit; Reseller`,
  ],
  [
    'unused',
    'number',
    `Contracts; Modules; Notes; Tags; Price tier; Score; Points; Value; Index; Rank; Effort; Frequency; Channels; Opportunities; Quotes; Contacts; Emails; Workspaces; Competitors' market share; Touches; Balance; Discount %; Custom fields; Storage (GB); Survey responses; Regions; Group`,
  ],
  // What an unknown thing has in common: taken into use, denied, lost, a share of it.
  [
    'lower',
    'number',
    `Tickets w/ bad CSAT; Low CSAT count; Days since feature use; Days silent; Days no contact; Hours to first reply; Time in backlog; Avg days open; Days ticket open; Oldest open ticket (days); Open tix > 14d; Tickets reopened 2x; Severity-1 last 90d; Blockers open; Bugs blocking; Bugs awaiting fix; Outage minutes; Minutes of downtime; Data sync failures; Jobs failed; Import errors; Webhook failures; API errors; Payment retries; Card declines; Cards expired; Expired cards; Dunning emails sent; Payment reminders sent; Reminders sent; Invoices late; Days invoice late; # late payments; Times late; Weeks past due; Disputed amount; Amount written off; Credits requested; Refunds requested; Price complaints; Users lost; Users removed; Seats dropped; Seats lost; Licenses returned; Seat reduction; Lost users (90d); Locations closed; Modules unused; Modules dropped; Features abandoned; Integrations disconnected; Disconnected integrations; Failed integrations; Champion changes; CSM changes; CSM handoffs; Owner changes; Stakeholders lost; Contacts bounced; Emails bounced; Emails ignored; Emails unanswered; Calls missed; Meetings declined; Meetings no-show; Meetings cancelled; QBRs overdue; Days QBR overdue; Action items open; Action items overdue; Open to-dos; Tasks outstanding; Milestones slipped; Weeks delayed; Go-live slips; Go-live delay (weeks); Onboarding blockers; Failed onboarding steps; Training no-shows; Untrained users; Uncertified users; Users without MFA; Users w/o login 30d; Accounts w/o champion; NPS detractors; Negative surveys; Negative reviews; 1-star reviews; Complaints/1000 users; Wrong shipments; Late shipments; Late deliveries; Returns; Damaged items; Stockouts; Order cancellations; Spoiled orders; Policy lapses; Claims denied; Claim denials; Audit findings; Compliance violations; Security incidents; Failed audits; Absences; Tardies; Sick days; Turnover; Staff turnover; Injuries; Accidents`,
  ],
  [
    'higher',
    'number',
    `Workflows live; Live workflows; Bots deployed; Flows activated; Playbooks used; Templates used; Campaigns launched; Campaigns sent; Emails sent via app; SMS sent; Forms submitted; Leads captured; Bookings made; Appointments completed; Classes attended; Lessons completed; Modules completed; Quizzes passed; Certificates earned; Badges earned; Learners active; Active learners; Active students; Active drivers; Active devices; Devices connected; Sensors online; Sites live; Stores live; Locations activated; Departments onboarded; Teams onboarded; Teams using product; Departments using; Regions live; Users w/ MFA; Logins per week per user; Avg session (min); Session length; Time in app (min); Screens per visit; Pages per session; Queries run; Notebooks run; Models trained; Builds per day; Deploys per week; Code commits; Pull requests merged; PRs merged; Environments active; Records synced; Contacts synced; Data sources connected; Connectors used; Plug-ins installed; Extensions installed; API usage; Minutes used; Self-service resolutions; Tickets solved; Cases closed; Issues resolved; Bugs fixed; Feature requests delivered; Ideas shipped; Goals achieved; OKRs met; Objectives completed; Milestones reached; Success criteria met; Use cases live; Use cases adopted; Value milestones; Savings to date; Hours automated; Meetings attended; Meetings held; Calls completed; Check-ins done; QBRs completed; Exec touchpoints held; Site visits; Events attended; Roundtables attended; Survey responses positive; Positive NPS; Promoters; Promoters minus detractors; 5-star reviews; Reviews written; Testimonials; Referrals; Reference calls taken; Upsells; Cross-sells; Renewals completed; Renewals won; Years renewed; Upgrades; Expansion seats; Seats added; Locations added; Donations; Volunteer hours; Repeat purchases; Orders fulfilled; On-time deliveries; On-time shipments`,
  ],
  [
    'higher',
    'percent',
    `Active seats / total; Seats in use %; License fill; % MAU; % WAU of seats; Users active %; Team activation; Workspace activation rate; Onboarding %; Go-live %; % complete; Setup %; Integration %; Training %; Certified %; Cert pass rate; Quiz pass %; Lesson completion; Attendance; Punctuality; On-time %; Fill %; Repeat rate; Reorder rate; Repeat purchase %; Loyalty; Redemption %; Conversion; Trial conversion; Match rate; Acceptance %; Approval %; Resolution %; First contact resolution %; SLA %; SLA attainment; Within SLA; CSAT %; Positive %; Promoters %; Top-2-box; Recommend %; Renewal chance; P(renew); Renewal odds; Gross retention; Dollar retention; User retention W4; Growth %; Change in usage; Login trend %; Δ logins; Usage vs last month; Adoption vs benchmark`,
  ],
  [
    'lower',
    'percent',
    `P(churn); Churn odds; Chance of churn; Churn prob.; Attrition %; User loss %; Seat loss %; Loss ratio; Shrinkage; Error %; Fail rate; Fault rate; Miss rate; % missed; % failed; % declined; % cancelled; % returned; % escalated; % reopened; % abandoned; % bounced; % unread; % detractors; % negative; % disputes; % outdated; % open > 30d; Unsubscribe rate; Spam rate; Lapse rate; Delinquency %; Late pay %; Late payment rate; Days late %; Vacancy; Vacancy rate; Absence %; Dropout rate; Drop rate; Call abandon rate; Latency growth; Ticket growth %; Increase in tickets; Usage decline %; Logins drop; Discount dependency; SLA breach %`,
  ],
  [
    'unused',
    'number',
    `Days in stage; Days since kickoff; Months since start; Days since signup; Days since renewal; Days since price change; Age; Rank; Tickets template; Number; Total; Plan price; Seats contracted; Users allowed; API limit; Storage limit; Included minutes; Quota; Target logins; NPS target; CSAT goal; Benchmark; Employees trained target; Headcount; Locations; Stores; Fleet size; Patients; Students; Beds; Units under management; Customers of customer; New logos acquired; Customers acquired; Acquisition cost; Contract length; Renewals; Opportunities open; Quotes sent; Proposals sent; Notes count; Tags; Contacts; Stakeholders; CSM hours; Hours logged by CSM; Implementation hours; Touch frequency; Comments; Views by competitor; Uses of discount; Emails; Meetings; Rows; Latitude; Customer key; Batch; Version`,
  ],
  [
    'unused',
    'answer',
    `Uses Slack; Uses SAP; On Salesforce; HubSpot user; Owner assigned; Multi-product; Legacy plan; Grandfathered; Direct; Via partner; Monthly billing; Annual billing; PO required; Net 60; Custom contract; GDPR signed; BAA signed; Government; Education; Subsidiary; Self-hosted; Cloud; Freemium; Trial; Seasonal; Is active; Cancelled; Renewed; Auto renewal; Migrated; Custom pricing; Discounted`,
  ],
  [
    'lower',
    'answer',
    `Login issues; Had outage; Outage last month; Executive complaint; Escalated to VP; Any open P1s; Invoices overdue?; Card expired; Payment failed?; In collections; Sponsor changed; New decision maker hostile; CSM change; Champion leaving; Champion at risk; Lost champion; No training; Not onboarded; Not live; Onboarding stalled; Behind schedule; Usage down; Declining usage; Usage dropping; Zero usage; No logins 30d; Dormant; Inactive 60 days; Never logged in; Ignoring emails; Not responding; Silent; Survey ignored; Detractor?; Threatened to leave; Threatened to cancel; Considering competitor; Wants to cancel; Asked to cancel; Asked for refund; Requested downgrade; Budget issues; Budget frozen; Financial trouble; Hiring freeze; Site closing; Data export requested; Asked for data export; Bad review posted; Unresolved bug; Missing integration; SLA breached?; Price sensitive; Contract dispute; Renewal at risk; Blocked by IT; Security concerns; Wrong use case; Oversold`,
  ],
  // Words that could mislead: codes, limits, sizes; and a last look at six languages.
  [
    'unused',
    'number',
    `Live chats; Connected accounts limit; Integrated circuits; Gap year; Shipments; Claims; Audits; Forms; Certificates; Donor count; Violation code; Error code; Complaint code; Offset; Merger year; Recommended seats; Recommended price; Reorder level; Minimum commit; Match score id; Expected seats; Below; At least; Injured workers' employer size; Audit year; Conference rooms; Conference year; Watch list rank; Pass id; Perfect; Doc id; Doc number; Broken down by; Commitment; Class size; Accuracy target; Gap; Rate limit; API rate limit; Implementation year; Deliverables; Scale; Grade level; Days open per week`,
  ],
  [
    'higher',
    'number',
    `Gaps closed; Findings resolved; Claims approved; Claims paid; Audits passed; Shipments delivered; Forms completed; Appointments attended; Quizzes completed; Injuries prevented; Stockouts avoided; Integrations connected; Users connected; Bots live; Extensions deployed; Reports on time; Days without accidents; Days since last accident; Data accuracy score; Completeness score; Certificates issued; Zero-defect days`,
  ],
  [
    'lower',
    'number',
    `Claims rejected; Claims pending; Audits failed; Shipments late; Shipments damaged; Shipments delayed; Forms incomplete; Appointments missed; Bookings cancelled; Gaps open; Open findings; Findings overdue; Stale records; Broken links; Empty fields; Wrong orders; Throttled calls; Denied requests; Users lapsed; Denials; Bad ratings; Low ratings; Password reset tickets; Days since last upload; Merge conflicts; Injury rate`,
  ],
  [
    'lower',
    'answer',
    `No integration live; Not in production; Not responsive; Not a good fit; No verbal yes; Broken integration; Competitor RFP; Is price sensitive; On watch list; Fewer than 5 users active; Less than 50% seats used; More than 3 open tickets; At least one P1 open; Below usage target; Under-utilized; Over 30 days without login; More than 10 days past due; Not renewed training; No usage in 30d; Usage below plan; Health declining; Above error budget`,
  ],
  [
    'higher',
    'answer',
    `No open issues; No complaints; No gaps; No overdue invoices; More than 10 logins; At least 1 champion; Over 80% seats used; Zero P1s; No churn risk; Free of errors; Gap closed; Audit passed; Claims settled; Above usage target; Usage above plan; Health improving; Adopted by team; Uses mobile app; Uses API; Not at risk; No competitor`,
  ],
  [
    'lower',
    'number',
    `Offene Mängel; Verspätete Lieferungen; Tage ohne Kontakt; Abgelehnte Anträge; Fehlgeschlagene Logins; Unbezahlte Rechnungen; Reklamationsquote; Stornoquote; Commandes en retard; Factures impayées; Tickets en attente; Taux d'erreur; Taux d'abandon; Pedidos cancelados; Facturas vencidas; Tasa de error; Tasa de rebote; Días de atraso; Faturas atrasadas; Taxa de erro; Dias sem contato; Openstaande tickets; Te late betalingen; Foutpercentage; Gemiste afspraken`,
  ],
  [
    'higher',
    'number',
    `Aktive Lizenzen; Abgeschlossene Schulungen; Nutzungsgrad; Weiterempfehlungsrate; Anmeldungen pro Woche; Zufriedenheit (1-10); Utilisateurs formés; Taux d'usage; Taux d'adoption (%); Objectifs atteints; Licencias activas; Satisfacción del cliente; Reuniones realizadas; Licenças ativas; Reuniões realizadas; Satisfação; Actieve licenties; Tevredenheidsscore; Gebruiksfrequentie; Afgeronde trainingen`,
  ],
]);
