// Headings with verdicts by a person who had not seen this program: at first, 142 of 166 were read right.
import { type HeadingVerdict, verdictsOf } from './heading-verdicts';

export const INDEPENDENT_HEADING_VERDICTS: readonly HeadingVerdict[] = verdictsOf([
  [
    'lower',
    'number',
    `unresolved_tickets; ticketsReopened; Escalations (90d); No. of pageErrors; Users never logged in; Months_Inactive_12_mon; DaySinceLastOrder;
    number_customer_service_calls; Days_Past_Due__c; Integrations disconnected; QBRs skipped; full_resolution_time_in_minutes; hs_num_blockers;
    downtimeMinutes; Onboarding overrun (days); Churn Risk Score (0-100); Offene Tickets; Nicht genutzte Lizenzen; Tage seit letztem Kontakt;
    Verpasste Termine; Mahnstufe; Beschwerden (12 Mon.); Factures impayées; Utilisateurs inactifs; Días sin acceso; Pagos fallidos; facturas_vencidas;
    Chamados abertos; Faturas em atraso; Klachten; Openstaande facturen`,
  ],
  ['lower', 'percent', `API error %; Shelfware %; No-show rate`],
  ['lower', 'money', `past_due_amount; Contraction MRR`],
  [
    'lower',
    'answer',
    `Not contacted in 90 days; No response to last 3 emails; delinquent; Complain; Sponsor departed`,
  ],
  [
    'lower',
    'past date',
    `notes_last_contacted; $last_seen; Letzter Login; Dernière connexion; Último acesso`,
  ],
  [
    'higher',
    'number',
    `No. of logins / week; certified_users; HourSpendOnApp; Days without incident; Days since last outage; NPS__c; CSAT (1-5); Seats in use;
    sessionsLast30d; Referrals made; Feature requests delivered; Milestones hit; Usuarios activos; Actieve gebruikers; Tevredenheid (1-10)`,
  ],
  [
    'higher',
    'percent',
    `DAU/MAU %; Paid on time %; Meeting attendance %; SLA met %; License utilisation; Onboarding % complete; Net revenue retention;
    Renewal likelihood (%); Nutzungsgrad %; Taux d'adoption; Taxa de engajamento`,
  ],
  ['higher', 'answer', `IsActiveMember; G2 review left?; Exec sponsor engaged; Intends to renew`],
  ['higher', 'money', `Expansion MRR (YTD)`],
  [
    'none',
    'id',
    `accountid18; stripe_customer_id; hs_object_id; Billing Zip/Postal Code; PLZ; CNPJ; Klantnummer`,
  ],
  [
    'none',
    'past date',
    `CreatedDate; signed_up_at; Original Contract Date; Kick-off; Date of last renewal; Kunde seit; Fecha de alta`,
  ],
  [
    'none',
    'coming date',
    `current_period_end; Opt-out deadline; notes_next_activity_date; Renewal_Date__c; NEXT EBR; Vertragsende; Date d'échéance du contrat;
    Fecha de renovación; Einddatum contract`,
  ],
  ['none', 'number', `NumberOfEmployees; Seats contracted; account_length; CityTier; UTC offset; Effectif`],
  ['none', 'money', `AnnualRevenue; MonthlyCharges; hs_total_deal_value; TCV ($); Chiffre d'affaires`],
  ['none', 'answer', `Exited; is_test_account; Churned (Y/N); Cancelado`],
  ['none', 'year', `FY of first purchase`],
  ['none', 'coordinate', `hq.lng`],
  [
    'ask',
    'number',
    `KPI 2; Field7__c; Delta; Conversations; Requests; Data exports; Plan changes; Balance; Emails sent; CSM hours`,
  ],
  ['ask', 'percent', `Change %`],
  ['ask', 'answer', `Flag 1; Reviewed`],
  [
    'unused',
    'number',
    `Contacts_Count_12_mon; CouponUsed; num_associated_contacts; num_associated_deals; days_until_renewal; Trial days left; Days on platform;
    Days to contract end; hs_num_decision_makers; Previous Health Score`,
  ],
  ['unused', 'percent', `Discount %; Price uplift %; % of total; Rabatt %; Remise (%)`],
  [
    'higher or unused',
    'number',
    `Touches; Times renewed; Tickets solved; Storage used (GB); days_since_last_ticket; Churn avoided (#); Incidencias resueltas`,
  ],
  ['lower or unused', 'answer', `cancel_at_period_end`],
  ['higher or unused', 'answer', `Renewed?; auto_renew`],
  [
    'lower or unused',
    'number',
    `Bugs reported; Meetings rescheduled; Open feature requests; Tickets / seat; Days to go-live`,
  ],
  ['unused', 'past date', `LastViewedDate; Last NPS survey sent`],
  ['higher or unused', 'past date', `Last escalation`],
  ['unused', 'money', `Prior year ARR; CLTV`],
  ['lower or unused', 'percent', `churn_probability`],
  // Fields of help desks, CRMs, billing and customer-success systems, and of public churn data: 345 of 409 at the first try.
  [
    'lower',
    'number',
    `agent_wait_time_in_minutes; first_resolution_time_in_minutes; on_hold_time_in_minutes; reopens; num_new_tickets; first_reply_time_in_minutes_median;
    Tickets pending > 7 days; Unassigned tickets; Customer-reported bugs; Chats missed; Calls abandoned; Avg speed to answer (sec); Sev-2 open;
    Tickets per 1k users; Time in queue (min); Ticket touches to resolve; Rollbacks; Support minutes consumed; Days Past Due Date; Open CTAs overdue;
    Overdue CTAs; Overdue success plans; Detractor count; Days Since Last Timeline Activity; Days since last CSM activity; Unhealthy users;
    Overdue objectives; Red accounts; Risk CTAs open; failed_invoices; past_due_invoices; dunning_attempts; Payment failures; Disputed charges;
    Days overdue (max); Late payments (12m); Invoices > 60 days; Credit notes issued; Refunds (count); Declined cards; Unpaid invoices;
    Collections notices; support_calls_90d; last_login_days; customer_service_calls; Complaints (12 months); Days_Since_Last_Login; num_complaints;
    service_outages; dropped_calls; missed_payments; late_deliveries; cart_abandonments; recency_days; support_ticket_count; payment_failures;
    errors_per_session; crash_reports; days_inactive; unresolved_cases; Meetings cancelled; hs_email_bounce; Emails unopened; Meetings no-showed;
    QBRs missed; Emails without reply; Weeks since last meeting; Days since last exec touch; Months without QBR; Calls declined;
    Cancelled meetings (90d); Anzahl Beschwerden; Offene Störungen; Tage seit letzter Anmeldung; Ungelöste Tickets; Überfällige Aufgaben;
    Zahlungsverzug in Tagen; Nicht aktive Nutzer; Abgesagte Termine; Stornoquote; Wartezeit (Min.); Mahnungen offen; Reklamationsquote; Fehlermeldungen;
    Rückbuchungen; Nutzer ohne Login; Retouren; Nombre de réclamations; Tickets non résolus; Délai de réponse (h); Jours sans connexion;
    Retards de paiement; Relances; Taux de résiliation; Incidents ouverts; Rendez-vous annulés; Licences non utilisées; Tickets sin resolver;
    Días desde última compra; Reclamaciones abiertas; Pagos atrasados; Chamados em aberto; Dias sem login; Faturas não pagas; Reclamações abertas;
    Onbeantwoorde tickets; Dagen sinds laatste contact; Klachten open; Te late betalingen`,
  ],
  [
    'unused',
    'number',
    `group_stations; Lifetime in Months; Due Date Variance; Scorecard Id; Total Contacts; Total License Count; Days Until Close; License count;
    Number of Projects; Contract Length (mo); tenure_months; account_length; area_code; num_services; NumberOfAddress; WarehouseToHome; CityTier;
    EstimatedSalary; CreditScore; Age; Credit_Limit; Dependent_count; customer_lifetime_months; household_size; num_dependents; Months_on_book;
    num_products; NumberOfEmployees; num_associated_deals; num_associated_contacts; hs_num_child_companies; Account Number; DandB_DUNS; num_open_opps;
    SLA Serial Number; numberoflocations; total_seats_purchased; Annual headcount growth target; Kundennummer; Mitarbeiteranzahl; Postleitzahl;
    Anzahl Standorte; Gründungsjahr; Vertragslaufzeit (Monate); Rabatt; Kreditlimit; Anzahl Lizenzen; Anzahl Verträge; Numéro client; Nombre de salariés;
    Code postal; Durée du contrat; Remise; SIRET`,
  ],
  ['lower or unused', 'number', `Hotfixes needed; Contacts_Count_12_mon`],
  [
    'higher or unused',
    'number',
    `replies; satisfaction_rating; Good ratings; active_agent_comments_average; usage_hours; OrderCount; num_logins; avg_session_minutes; weekly_minutes;
    login_frequency; feature_adoption; email_open_rate; Total_Trans_Ct; watch_hours; num_sessions; engagement_score; loyalty_score; referral_count;
    satisfaction_score; feature_usage_count; CouponUsed; page_views`,
  ],
  [
    'higher',
    'percent',
    `one_touch_percentage; SLA hit rate; Response within SLA; % CSAT good; Self-service ratio; Help center success rate; License activation rate;
    Seats activated %; % users trained; Implementation % complete; Training completion; Open rate; Attendance rate; Feature breadth %;
    Renewal likelihood; Onboarding progress; Usage vs. contract; WAU/MAU; % workflows live; Adoption of module B; GRR`,
  ],
  [
    'lower',
    'percent',
    `Bad rating share; % tickets reopened; Negative feedback rate; First reply SLA breach %; Ticket deflection failure %; Seat vacancy rate;
    % inactive seats; Ghost users %; Uninstall rate; Usage drop (WoW); MoM usage decline; Bounce rate; Churn probability; Failure rate;
    Over-limit errors %; Detractor %; No-show %; Late payment %; Dormant seats %; Cancellation risk`,
  ],
  [
    'higher',
    'number',
    `Closed Task Count; CTAs closed; NPS®; Objectives completed; Time in App Minutes; Total Sessions; DAU/WAU %; Success plan completion;
    Adopted features; Product stickiness score; Weekly engaged users; Outcomes achieved; num_notes_read; Emails replied; Marketing emails opened;
    hs_email_click_count; Meetings booked; Meetings attended; Exec meetings held; Webinars attended; QBRs held (YTD); Community posts;
    Certifications earned; Referrals given; Case studies published; Reviews left on G2; Upsells closed; Integrations live; Modules adopted;
    Anzahl aktive Nutzer; Logins pro Woche; Zufriedenheitswert; Weiterempfehlungsrate; Nutzungsstunden; Schulungen besucht; Abgeschlossene Trainings;
    Genutzte Module; Aktive Lizenzen; Durchgeführte QBRs; Kundenbindung; Interaktionen; Nombre de connexions; Utilisateurs actifs par mois;
    Note de satisfaction; Formations suivies; Taux de renouvellement; Fonctionnalités utilisées; Réunions tenues; Sesiones por semana;
    Clientes satisfechos %; Encuestas respondidas; Usuários ativos mensais; Treinamentos concluídos; Gebruikte functies; Gevolgde trainingen;
    Actieve licenties`,
  ],
  [
    'none',
    'money',
    `Onetime Revenue; MRR; Current MRR; NRR amount; Billing amount; Non-recurring revenue; mrr_amount; amount_paid; Total Opportunity Value; TotalCharges;
    annual_contract_value_cents`,
  ],
  [
    'none',
    'past date',
    `Original Contract Date; Customer Since Date; Kickoff Completed On; first_purchase_date; activated_at; Onboarding Start; created; Go-Live (actual);
    Renewed At; phase_since; last_renewal; Imported On; trial_start`,
  ],
  [
    'lower',
    'past date',
    `Last Timeline Activity; last_login_date; Last Touchpoint; lastActive; last_contacted; Last Meeting Held; last_request_at; Last Logged In At;
    Last Conversation Date; last_heard_from_at; Last API call; hs_last_sales_activity_timestamp; Last Used; Letzter Besuch; Letzte Bestellung;
    Letzte Aktivität am; Datum letzter Kontakt; Letztes Telefonat`,
  ],
  [
    'none',
    'coming date',
    `Renewal Due; next_billing_at; current_term_end; Next Action Due; trial_end; Notice By; renewal_date__c; Contract_End__c; Next Exec Sync;
    License Expires On; term_ends_on; Kündigungsfrist bis; Nächste Verlängerung; Vertragsende am; Ablaufdatum; Nächstes Gespräch`,
  ],
  [
    'lower or unused',
    'money',
    `Outstanding balance; Amount overdue; delinquent_amount; AR > 90 days; Refunded amount; Overdue AR`,
  ],
  [
    'lower',
    'answer',
    `delinquent; past_due; is_delinquent; payment_failed; Card expired; In collections; Invoice disputed; Champion left company; Exec sponsor gone;
    Competitor in account; Legal dispute; Budget at risk; Stopped responding; Pricing complaint`,
  ],
  ['lower or unused', 'answer', `Auto-pay off`],
  [
    'higher',
    'answer',
    `auto_pay; Sponsor engaged?; QBR completed; Success plan active; Champion confirmed; Onboarding completed; Training attended; Has integration;
    SSO enabled; Uses API; ROI documented; Reference customer; Renewal verbally confirmed; Happy customer`,
  ],
  [
    'unused',
    'answer',
    `cancel_at_period_end; Contract signed; SeniorCitizen; PaperlessBilling; Partner; Dependents; HasCrCard; Is Parent Account; Multi-year; On-prem;
    VIP account; Has phone service; International plan`,
  ],
  [
    'none',
    'answer',
    `Churn; Churn?; Exited; Attrition; Churned_Flag; Renewed (Y/N); Is_Active_Customer; Lost customer`,
  ],
  ['higher or unused', 'percent', `Data coverage %; Storage used %`],
  [
    'unused',
    'percent',
    `Discount %; Margin %; Price increase %; Share of wallet; Tax rate; Commission %; % of revenue; Effort score; Uplift at renewal %`,
  ],
  // What a customer-success manager may keep, in six languages: 251 of 294 at the first try.
  [
    'lower',
    'number',
    `Tickets aging > 14d; Unacknowledged alerts; SLA misses (qtr); Escalated to engineering; Open P2s; Customer hotline calls; Avg hold time;
    Hours to first response; Bug reports open; Regression bugs; Broken dashboards; Sync failures (7d); Days since champion contact; Weeks inactive;
    Users who never logged in; Seats unassigned; Overdue onboarding steps; Stuck tasks; Missed check-ins; Unreturned calls; Ignored emails;
    Bounced emails; Invoices past due; Failed charges; Retry count (payments); Downgrades (12m); Cancel requests; Negative reviews; 1-star reviews;
    NPS detractors; Complaint emails; Days behind schedule; Launch delay (weeks); Milestones missed; Blocked tasks; Risks open; Red flags;
    Data quality issues; Permission errors; Timeouts/day; Tickets offen > 7 Tage; Anzahl Eskalationen; Überfällige Posten; Tage inaktiv;
    Gesperrte Nutzer; Fehlgeschlagene Zahlungen; Durchschnittliche Antwortzeit; Ungenutzte Plätze; Kündigungswahrscheinlichkeit; Verspätete Lieferungen;
    Tickets en attente; Nombre d'incidents; Paiements en retard; Jours depuis dernier contact; Comptes inactifs; Réclamations clients; Plaintes reçues;
    Taux d'erreur; Rendez-vous manqués; Casos abiertos; Incidencias sin resolver; Días inactivo; Quejas recibidas; Pagos vencidos; Llamadas de soporte;
    Reuniones canceladas; Erros de integração; Dias de atraso; Tickets pendentes; Reclamações; Openstaande klachten; Niet-actieve gebruikers;
    Gemiste afspraken`,
  ],
  [
    'higher',
    'number',
    `Logins/user/week; Distinct users (30d); Peak concurrent users; Reports exported; Dashboards created; Automations run; API calls (30d);
    Active projects; Workflows live; Content published; Campaigns sent; Invoices processed; Orders placed; Transactions (mo); Files shared;
    Comments posted; Team members active; Avg session (min); Happiness score; Survey rating; CSAT (5-pt); 5-star reviews; Promoter count; Referrals made;
    Testimonials; Training hours completed; Courses finished; Certified admins; QBRs completed; Check-ins held; Champions; Goals achieved;
    Value delivered (h); Time saved (h/wk); Modules in use; Integrations connected; Closed bugs; Resolved escalations; Aktive Benutzer (30 T.);
    Besuchte Schulungen; Gelöste Anfragen; Nutzungsquote; NPS-Wert; Erreichte Ziele; Abgeschlossene Projekte; Anmeldungen pro Monat; Kundenbewertung;
    Nombre d'utilisateurs actifs; Connexions par semaine; Satisfaction (sur 10); Taux de réponse; Objectifs atteints; Tickets clos; Commandes passées;
    Usuarios activos (mes); Accesos semanales; Satisfacción media; Casos resueltos; Formaciones completadas; Acessos por semana; Nota de satisfação;
    Metas atingidas; Aantal actieve gebruikers; Tevredenheidsscore; Afgeronde trainingen`,
  ],
  ['higher or unused', 'number', `Product score (1-10); Exec touchpoints`],
  [
    'lower',
    'percent',
    `Ticket reopen %; Escalation %; Error %; Churn likelihood %; Drop in logins %; Seats idle %; Unsubscribe %; Missed SLA %; Failed payment rate;
    Absence rate; Overdue %; Complaint ratio; % users inactive 30d; Downtime %`,
  ],
  [
    'higher',
    'percent',
    `Adoption %; Core feature usage %; Logged in last 30d %; Seat fill rate; Utilization (%); SLA attainment; Survey completion %; Email open %;
    Onboarding % done; Goal attainment; Health check passed %; Usage growth %; Retention D30; Renewal probability; % tickets solved in SLA;
    Automation rate`,
  ],
  [
    'lower',
    'answer',
    `Churn risk flagged; Competitor mentioned; Sponsor changed; Downgrade requested; Legal hold; Payment overdue; Support escalation open; Key user left;
    Going silent; Unhappy with price; Cancel intent; Invoice unpaid; Integration down; Layoffs announced`,
  ],
  ['lower or unused', 'answer', `Merger announced; Owner changed; M&A; New CIO`],
  [
    'higher',
    'answer',
    `Champion in place; Sponsor identified; QBR held; Goals agreed; Success plan signed; Live on product; Training done; Data connected; Referenceable;
    Case study done; Attended webinar; Uses mobile app; Exec engaged; Invoice paid; Admin trained`,
  ],
  ['none', 'answer', `Churned in 2025; Has renewed; Test tenant; Is customer; Deleted?`],
  [
    'unused',
    'answer',
    `Reseller deal; Public sector; Custom contract; Multi-product; Pilot customer; Uses SSO only; Has parent company; EU data residency`,
  ],
  [
    'unused',
    'number',
    `Headcount (FT); Contract months; Store count; Branches; Fleet size; Contract no.; Zip; Year joined; Fiscal year end; Priority rank; SKU count;
    Cases (legal); Seats contracted; Max users; Storage (GB); Number of contacts; Open opportunities; Quotes sent; Height; Version; Plan ID;
    Score weight; Target NPS; Segment code; Payment terms (days); Notice period (days); Months as customer; Account age (mo); Stage number; Batch`,
  ],
  [
    'none',
    'money',
    `ARR (k€); New ARR; Net ARR; Booked revenue; Yearly fee; List price; LTV; Lifetime revenue; Deal value; Budget 2026; Spend YTD; Cost of service;
    Quota`,
  ],
  ['unused', 'money', `Payroll volume`],
  [
    'lower',
    'past date',
    `Last check-in call; Last QBR held on; Last product use; Last admin login; Last inbound email; Last order; Last visit date; Most recent meeting;
    Date last spoken; Last exec meeting`,
  ],
  ['lower or unused', 'past date', `Last support contact`],
  [
    'none',
    'past date',
    `Account created on; Contract signed on; Kickoff; Launch; Onboarded on; Last price change; Last contract change; Last renewal date; First order;
    Founded on; Churn date; Last NPS survey sent; Record updated`,
  ],
  [
    'none',
    'coming date',
    `Renews on; Next check-in; Contract term end; Expiry; Next QBR planned; Next invoice due; Option date; Pilot end; Next step due;
    Cancellation deadline`,
  ],
  // Plain headings of small trackers: 142 of 155 at the first try.
  [
    'lower',
    'number',
    `Tickets waiting on us; Sev1s YTD; Breached SLAs; Help tickets per seat; Issues reported; Crashes (7d); Rejected invoices; Payment retries;
    Days since last QBR; Days quiet; Users not onboarded; Abandoned projects; Overdue tasks; Churned seats; Lost users; Escalation count; Cases reopened;
    Missed deadlines; Unpaid bills; Returned orders; Angry emails; Support hours used; Open risks; Failed imports`,
  ],
  ['lower or unused', 'number', `Slow queries`],
  [
    'higher',
    'number',
    `Daily logins; Active admins; Features adopted; Reports run; Integrations active; Sessions (wk); Hours in app; Contacts engaged; Trained users;
    Successful syncs; Solved cases; NPS score; Customer satisfaction; Positive feedback; Product usage score; Power users; Workshops held;
    Reviews posted; Tasks completed; Weekly meetings attended; Checklists completed; New users (mo); Questions answered`,
  ],
  [
    'lower',
    'percent',
    `Inactive %; Bug rate; Late delivery %; Open ticket %; Usage decline %; Refund %; Error ratio; % unused; Attrition risk %; Contraction %`,
  ],
  [
    'higher',
    'percent',
    `Usage %; Seat usage; % active; Success rate; On-time %; Response rate; % of goals met; DAU/MAU; CSAT`,
  ],
  ['higher or unused', 'percent', `Training rate`],
  [
    'lower',
    'answer',
    `Unhappy; Blocked?; Overdue; At risk; Has complaints; No champion; No exec sponsor; Missed QBR; Sponsor resigned; Evaluating alternatives;
    Not live yet; Escalated; Payment issues`,
  ],
  [
    'higher',
    'answer',
    `Happy?; Live; Champion; Has champion; Integrated; Renewal likely; Goals met; Responsive; NPS answered; Paid on time; Attends QBRs`,
  ],
  ['none', 'answer', `Churned; Renewed; Internal account; Is lost`],
  ['lower or unused', 'answer', `Inactive account`],
  [
    'unused',
    'number',
    `Employees; Seats; Licenses purchased; Region code; Age (yrs); Term; Year; Lat; Sites; Partner ID; Cohort; Order; Term left (mo); Days to renewal;
    Price per seat; Contract value band; Contacts; Deals; Touches; Emails sent; Attachments; Notes count; Custom fields; Opportunities; Projects`,
  ],
  [
    'none',
    'money',
    `MRR ($); Contract amount; Total paid; ACV (USD); Monthly fee; Revenue 2025; Expected ARR; Plan price`,
  ],
  [
    'lower',
    'past date',
    `Last contact on; Last activity (date); Last log-in; Last meeting w/ exec; Last usage date; Last CSM call; Last response`,
  ],
  [
    'none',
    'past date',
    `Start; Signed on; Created on; Live since; Churned on; Onboarding end; Last invoice; Last survey; Birthday; Upsell date`,
  ],
  [
    'none',
    'coming date',
    `Renewal; Next touch; Ends; Contract through; Trial ends on; Next renewal date; Expires in; Go-live planned`,
  ],
  // Found in invented trackers.
  [
    'higher',
    'number',
    `Mean time between failures (h); MTBF; Days between incidents; Site visits; Teachers trained`,
  ],
  ['lower', 'number', `Days between logins; Endpoints unmanaged; Agents offline; Supportanrufe`],
  [
    'higher',
    'percent',
    `Patch compliance; MFA coverage; Automatisierungsgrad; On-time delivery %; Approval rate`,
  ],
  ['unused', 'percent', `Direct booking share; Take rate; OEE last quarter`],
  // And 70 of 79 at the first try.
  [
    'lower',
    'number',
    `Unread messages; Tickets per 10 seats; Avg days to close; Bug backlog; Escalations to VP; Logins failed; Days w/out usage; Stalled integrations;
    Overdue renewals; Support tickets (90 d); Invoice delays; Chat wait (s); Account issues; Open incidents (P1/P2); Lapsed users; Rejected deliveries;
    Rework hours; Negative CSAT count; Users removed`,
  ],
  [
    'higher',
    'number',
    `Sessions per user; Weekly actives; Assets published; Training attendance; Unique visitors; Calls held; Health pulse (1-5); NPS response count;
    Projects live; Advocacy points; Surveys completed; Seats active; Enabled features; Executive meetings attended; Resolved tickets`,
  ],
  [
    'unused',
    'number',
    `Number of entities; Lat/Lng; Account tier (1-4); Contract months left; Onboarding year; Deal count; Revenue rank; Employees (global); Reseller code;
    Headcount band; Emails; Customer number`,
  ],
  [
    'lower',
    'answer',
    `Renewal risk?; Champion leaving; Bad fit; Invoice late; Support escalated; Unresponsive`,
  ],
  [
    'higher',
    'answer',
    `Exec sponsor identified; Uses integration; Onboarding complete; Would refer; Goals documented`,
  ],
  ['lower', 'past date', `Last seen in app; Last QBR; Last outreach; Last successful login`],
  ['none', 'past date', `Created; Upgraded on; Contract start; First login; Closed won on`],
  ['none', 'coming date', `Renewal (est.); Next milestone; Subscription ends; Valid until`],
  ['lower', 'percent', `Error rate (30d); Late payments %; No-response rate; Bounce %`],
  ['higher', 'percent', `Activation %; Feature usage %; License use %; SLA met %; Training pass rate`],
]);
