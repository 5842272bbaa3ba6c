// Headings of twelve industries, CRM exports, public data sets and traps of ordinary language, with verdicts by people who did not know the word tables.
import { type HeadingVerdict, verdictsOf } from './heading-verdicts';

export const INDUSTRY_HEADING_VERDICTS: readonly HeadingVerdict[] = verdictsOf([
  [
    'higher',
    'answer',
    `Exec Sponsor identified?; Multi_Threaded__c; Onboarding complete?; Willing to be a reference; Exec sponsor?; LMS admin trained?; MFA enforced; Referenceable?; Usa pagos automáticos; Exec Sponsor Identified; IsActiveMember; left a G2 review; Referenceable__c; Champion in place; ROI documented; Exec sponsor identified?; Onboarding complete; Paid in full; No overdue invoices; Zero open escalations; First value reached?; Mobile app installed; Answers our emails; Treinamento concluído; Admin trained (Y/N); Will be a reference?; Key user appointed; Exec sponsor engaged?; onboarding.completed; ROI confirmed by client; QBR attended (Y/N); Reference customer?; success_plan_in_place; Exec sponsor engaged; No complaints this quarter; Multithreaded?; Champion_Identified__c; Exec Sponsor Identified?; Onboarding Complete; Referenceable; Champion in Place; Case Study Published; Data_Sync_Healthy__c; All invoices paid; SSO enabled?; Admin certified; caseStudyPublished; Success plan in place; QBR Held This Quarter?; Executive_Sponsor_Identified__c; onboardingCompleted; Success Plan in Place; Sponsor attended last EBR; No open issues`,
  ],
  [
    'higher',
    'money',
    `Open Upsell Pipeline; Expansion ARR (last 12 mo); tpv_last_30d; GMV processed on platform ($, 30d); ROI realized ($ saved to date); Savings realized ($)`,
  ],
  [
    'higher',
    'number',
    `Weekly Active Users; logins_l30d; NPS (latest); csat_avg_90d; CSM Pulse (1-5, 5 = great); Implementation milestones hit; Certified Admins; community_posts_90d; webinarsAttendedL6M; Active integrations #; api_calls_7d; Deploys per week; Patient portal activations MTD; Aktive Nutzer (30 Tage); Treinamentos concluídos; Dashboards viewed (last 30d); Data sources connected; Referrals given; Certificates issued Q3; Course rating (1-5); shipments_per_week; Buchungen über Direktkanal; Providers charting daily; Physician satisfaction survey; Socios activos en la app; Check-ins por aluno; Tevredenheidsscore; nps_score; Modules live; Machines connected to portal; Tickets avoided via self-service; nps_score__c; weekly_active_users; features_adopted_count; integrations_connected; Time in app (min/week); OrderCount; weekly_watch_hours; Avg_class_frequency_current_month; training sessions attended; workflows_live; api_calls_l28d; Dashboards created (30 days); CSM Sentiment (1-10, 10 = happy); usuarios_activos_semana; Satisfação do cliente (0-10); Gezondheidsscore; community_posts; Nb de modules utilisés; Logins (last 30 days); Weekly active users; Licences activated; NPS; CSAT (1-5); Health score; Integrations live; Champions; Referals made; Milestones hit; Days active (of 30); Admins certified; Sentiment score; Departments using the product; Workflows automated; Aktive Nutzer; Kundenzufriedenheit (1–10); NPS (last survey); CSAT_Avg_90d__c; Campaigns sent (last 30 days); dashboards_created_l30d; scheduled_reports_active; integrationsActive; Hrs content watched (Q3); Module im Einsatz; Decision makers mapped; Shipments booked MTD; Online bookings L4W; Usuários ativos no mês; Satisfacción (1-5); Sponsor engagement (1-5); prodDeploys30d; CSAT avg; daysActivePerMonth; Features adopted (#); Active_Integrations__c; Trained admins; Certs earned by their team; Community posts; Referrals made; G2 review stars; apiCalls7d; Dashboards built; Success plan milestones hit; Webinar turnout; Stakeholders met this quarter; Automations run per user; Days w/o incident; Seats added YTD; Sesiones por semana; Índice de satisfação; Gebruikte modules; WAU; Orders_L90D; # integrations live; featuresAdopted; ROI realized (x); mobileAppUsers; Ticket sentiment (-1 to +1); CSAT avg Q3; Sessões por semana; Webinars attended L12M; Satisfacción del cliente (1-5); Formations suivies; G2 stars; usage.api_calls_7d; Success goals met; Reports created (90d); Relationship strength (1-10); logins_last_30d; activeUsers7d; usage.features_adopted_count; Integrations Live (#); Training sessions attended; certified_users; Success plan milestones closed; CSM Sentiment (5 = very positive); workflows_automated; Orders placed L90D; Months since last escalation; Referrals Made; Community posts (12 mo); Schulungen abgeschlossen; Satisfacción del cliente (1-10); Modules in use; usage.sessions.last_28d; API calls / day; Webinars attended (YTD); G2 rating (stars); avg_session_min; # workflows automated; Stakeholders engaged; Goals hit (of 5); Community posts L90D; Relationship strength (1=weak, 5=strong); feature_breadth_score; loginsLast30Days; integrationsConnected; Zufriedenheit (1-10); Active Modules; Webinars attended; Power Users; Automation Runs; Policies Configured; Milestones Completed; Sequences Active; Active cards; Transactions this month`,
  ],
  [
    'higher',
    'past date',
    `Last outage; Most recent escalation; Last escalation; Most recent outage; Last Escalation Date; Last Outage; last_outage_at`,
  ],
  [
    'higher',
    'percent',
    `DAU/MAU; Core Feature Adoption %; Seats Used / Seats Purchased; pct_invoices_paid_on_time; Newsletter open rate; Uptime % (last 30d); Records with complete data; SLA attainment; first_contact_resolution_rate; WoW change in active users; On-time delivery rate; Checkout conversion rate; Course completion rate; MFA enrolled users %; Card approval rate; Success plan objectives met; Taux de satisfaction client; Uso de licencias (%); Weekly active users / seats; Emails answered within 24h; Approved on first draft; txn_volume_30d_vs_prev_30d; disputes.won_pct; courseCompletionRate; Agent coverage %; On-time pickup %; Claims resolved w/o escalation; Taux d'adoption du channel manager; Front-desk staff certified; Guest reviews answered; patientPortal.enrolmentRate; builds.success_ratio; Spend vs commit; Payroll runs without corrections; First-time fix rate; Wartung fristgerecht; CSAT (last 90d); Seat Utilization %; license_activation_rate; email_open_rate_30d; NRR (TTM); Success Plan Goals Met %; sla_met_pct; First Contact Resolution; Antwortquote Umfragen (%); Taux d'adoption; Renewal Likelihood (%); sync_success_rate_7d; uptime_pct_30d; WAU/MAU; % seats used; Feature adoption rate; Training attendence; Tickets closed within SLA; Survey response rate; Uptime %; MoM usage growth; Seats used %; Payroll_Runs_On_Time_Pct__c; List growth QoQ; dau_mau_ratio; agentsDeployedPct; mfaAdoptionRate; SLA met %; Backup success rate; Patch compliance %; txn_count_mom_chg; Success Plan Objectives Met %; Volume vs. commit; Providers active %; Taux d'utilisation; seat_utilization_pct; Stickiness (DAU/MAU); % invoices paid on time; Tickets closed within SLA %; First-contact resolution; usage trend MoM; Share of wallet %; Email open rate; Usage growth WoW (%); SLA compliance %; onboarding.tasks_done_pct; Training completion (%); On-time payment rate; Seat utilization %; WAU / Licensed Seats (%); Seat_Utilization__c; CSAT avg 90d; % tickets resolved within SLA; Newsletter Open Rate; Mobile App Adoption %; Goals achieved vs planned %; surveyResponseRate; Tenant uptime % (QTD); OTIF Delivery %; Usage trend MoM %; Taux d'adoption (%); Uso do módulo de relatórios (%); License utilization %; csat_avg_90d; Onboarding % complete; Reply rate (CSM emails); Uptime; metrics.mobile.adoption_pct; FCR %; Feature_Breadth__c; License_Utilization__c; dashboardViewsChange; CSAT %; Key Users Trained (%); Survey Response Rate; Goals Met / Goals Set; Agents Deployed vs Licensed %; MAU Δ vs prev. mo.; Prod. usage trend; Email Open Rate`,
  ],
  [
    'lower',
    'answer',
    `Downgrade requested?; Champion left?; Evaluating competitor (Y/N); Competitor mentioned on call?; Plan downgraded; Champion left; Complain; Sponsor left; Evaluating competitor?; At_Risk__c; downgraded_last_12m; Escalated; Unsubscribed from product news; Evaluating a competitor; Go-live delayed; On credit hold; Gone quiet?; Champion_Left__c; kyc_pending; Workaround in place?; Escalated to VP; Competitor mentioned; Escalated to VP?; Onboarding stalled; Rollout blocked by IT; Invoice in dispute; Layoffs announced; Asked for data deletion; Unsubscribed from emails; Downgrade requested; noActivity60d; Never went live; Evaluating competitor; Champion Left; Onboarding Stalled; Usage drop >30%; Legal_Dispute__c; Single-threaded; No QBR in 6 months; Ghosting us?; hasOpenSev1; Competitor Mentioned; No login in 14d; Not onboarded`,
  ],
  [
    'lower',
    'money',
    `Overdue_Balance__c; Past Due Balance; contraction_mrr; Unpaid; Overdue balance; Service credits issued; Overdue balance ($); Offene Posten überfällig (€); past_due_balance; Disputed invoice amount (EUR); Prepaid credits expired unused ($); Past due ($); Credits issued (SLA)`,
  ],
  [
    'lower',
    'number',
    `Open Tickets; p1_incidents_l90d; Escalations QTD; Bugs open > 30 days; SLA Breaches (MTD); Avg first response time (hrs); mttr_hours; Detractor count; daysSinceLastLogin; failed_payments_12m; Unassigned licences; Time to First Value (days); Onboarding tasks overdue; qbr_no_shows; Email unsubscribes YTD; downtime_minutes_mtd; p95_latency_ms; Sync failures L7D; Chargebacks per 1,000 orders; Damaged shipments; Unpatched critical CVEs; Payroll errors per run; Guest complaints / 100 stays; Reklamationen; Factures impayées; Días sin acceso; Chamados em aberto; Storingen deze maand; Days since last login; Failed scheduled reports; Users deactivated this month; Invoices late; Revision rounds per deliverable; Meetings missed by client; KYC docs still outstanding; Terminals not in use; Learners never logged in; Dropouts before module 2; endpoints_unprotected; Mean time to acknowledge (min); False positives reported; Lost parcels; Missed SLA count; avg_delivery_delay_hrs; EDI errors last 7d; Offene Tickets; Releases behind current version; Unsigned notes > 72h; Downtime minutes (Qtr); Reopened cases; Facturas vencidas; Chamados sem resposta; Niet-geactiveerde accounts; timeToFirstValueDays; Unplanned stops; Maintenance overdue (days); open_p1_tickets; days_since_last_login; DaySinceLastOrder; Avg First Response Time (hrs); escalations_ytd; failed_payments_6m; daysPastDue; Open bugs (Jira); Unused licenses; downtime_minutes_l30d; SLA Breaches; Anzahl Eskalationen; Tickets en retard; quejas_ultimos_6_meses; reuniões canceladas (90d); Aantal storingen; Onboarding delay (days); Mean time to resolution (h); late_deliveries; DroppedCalls; seats_removed_qtd; missed check-ins; cancel_page_visits; refund_requests; Unused seats; Open tickets; Reopened tickets; Sev1 incidents; Users deactivated last qtr; Users without login; Not yet trained; Time to first value (days); Detractors; Failed payments; Meetings cancelled by client; Training no-shows; Bugs open > 30d; Days w/o activity; Complaints YTD; Effort score (1 = very easy); Failed login attempts; SLA breaches; Dormant users; Overdue action items; Health (1 good - 5 bad); Stakeholder turnover; Known issues unresolved; Utilisateurs jamais connectés; Reclamações; Zahlungsverzug (Tage); Open_Escalations__c; Invoices_Overdue_60_Plus__c; Days since last meeting; failed_syncs_7d; avg_load_time_ms; meanTimeToAckHours; First response (min); Repeat incidents L90D; Courses abandoned; Days to first course live; payout_delays_90d; Offene Reklamationen; Mahnstufe; Overdue CTAs; Detractors (LTM); EDI errors this wk; Claims filed YTD; Chamados reabertos; Bugs bloquants ouverts; Aantal klachten; http5xxCount24h; sdkVersionsBehind; Open tix; P1s last qtr; unused_licenses; TTFV (days); DSO; Failed card charges; Avg first response time [h]; Missed_Meetings__c; Downgrade requests; Weeks gone quiet; Gripes logged YTD; Seats dropped since signing; dunning_stage; Rage clicks; CSM changes in the past year; Page load p95 (ms); Abandoned workflows; Invited but never logged in; Überfällige Rechnungen; Jours d'inactivité; Incidencias críticas; Dagen sinds laatste contact; DPD (days past due); P1 incidents L6M; Downtime min MTD; Late deliveries; Storingen afgelopen kwartaal; Detractors (#); usersDeactivated_30d; Onboarding delay (wks); TTR_hours; Avg first response (hrs); Oldest open case (age, d); Weeks w/o contact; escalations.open; cancel_page_views; Réclamations (12 mois); Integration_Failures__c; Dias de atraso; Meetings no-showed; Open P1 Tickets; Days Since Last Login; daysSinceLastContact; Escalations (YTD); Avg Time to Resolution (hrs); Overdue Invoices #; DSO (days); Unused Licenses; Inactive_Users_90d__c; failed_payments_l6m; Reopened Cases; support.backlog_count; QBRs Missed; noShowCount; SLA Breaches (qtr); Weeks behind go-live plan; Action items overdue; Customer effort (1 = easy, 7 = hard); Users not yet onboarded; unresolved_bugs; Failed syncs 7d; page_load_p95_ms; Features never used (#); CSM handovers (24 mo); Überfällige Aufgaben; Réclamations ouvertes; Incidencias críticas sin resolver; Chamados em atraso; Dagen inactief; Open escalations; Sev1 incidents L90D; tickets_open_gt_7d; MTTR (h); daysSinceLastTouch; NPS detractors; Never logged in (users); users_deactivated_90d; Admin turnover (12m); Open bugs; Onboarding overdue (days); No-shows; QBRs skipped; Emails unanswered; Refund requests; SLA breaches (QTD); Downtime (min); Offene Mahnungen; Tage ohne Login; Quejas (90 días); Openstaande storingen; Open Tickets > 7 days; p1_tickets_90d; seats_unassigned; Number_of_Escalations__c; failedPaymentsCount; Avg. First Response (hrs); Emails Unanswered; Meetings cancelled by customer; SLA Breaches YTD; Jours de retard de paiement; Usuarios inactivos; Integrations broken; Plugin Versions Behind; Manual Workarounds; Exec Changes 12M; TTV (days); TTR avg (h); Esc. L3; Learners dropped out; Implementation Delay (wks); Emails Bounced; Feedback: Negative; Chargebacks`,
  ],
  [
    'lower',
    'past date',
    `lastLoginDate; Last QBR; Letzter Kontakt; Last touch; last_txn_at; Last Login Date; Letzte Schulung; last spoke w/ customer; Last login; Last QBR held; Last touch w/ exec; Last activty; Último inicio de sesión; Last Activity Date; lastAdminLoginAt; Letzter Kundentermin; Last reply from customer; telemetry.lastSuccessfulSync; Letzte Anmeldung; Laatste bestelling; Last response from customer; Last Login; Last QBR Held; lastActivityAt; Last Order Date; Laatste contactmoment; lastExecTouch; Last_Activity_Date__c; Dernière connexion; last_seen_at; Última compra`,
  ],
  [
    'lower',
    'percent',
    `API error rate; Duplicate records %; Cart abandonment rate; chargeback_rate; Declined payments %; error_rate_5xx; detractor_pct; error_rate_7d; ticket_reopen_rate; email_bounce_rate; Shelfware %; Drop in usage vs prev. month; Niet-actieve gebruikers (%); Email bounce rate; query_error_rate; decline_rate_pct; Late deliveries %; Patient no-show rate; Claims rejected %; Project budget overrun %; buildFailureRate; errorRate; dormant users %; Return rate %; API error rate %; Drop in logins vs prior month %; API error rate (%); Return Rate % (units); apiErrorRate; Reopened tickets %; api_error_rate; inactiveUserPct; Order error rate; Unused credits %`,
  ],
  [
    'higher or unused',
    'answer',
    `Auto-renew?; ssoEnabled; mobileAppInstalled; auto_renew; SSO enabled; Auto-renew; sso_enabled; Auto-renew on; Beta programme member; Has Analytics Pro; autoRenew; Analytics Pro add-on; SSO Enabled; Auto-Renew; Product: Analytics; Reference_Customer__c; MFA Enabled`,
  ],
  ['higher or unused', 'coming date', `Next on-site review; Next QBR; Next EBR scheduled`],
  [
    'higher or unused',
    'money',
    `TPV_Last_90_Days__c; overageUsd; Expansion MRR, last 12m; GMV processed (30d); LTV; Overage charges; Expansion ARR YTD; Upsell pipeline ($); Upsell Amount`,
  ],
  [
    'higher or unused',
    'number',
    `admin_changes_90d; Data exports L30D; Feature requests submitted; avgSessionMinutes; Avg. minutes per session; Threats blocked; Bugs fixed last release; tenure; Seats purchased; CreditScore; Rating; feature_requests_submitted; data_exports_30d; Help center articles viewed; Bewertung Q3; API calls / day; Avg. session length (min); Credits consumed; Score; Data exports; Calls w/ CSM; Number of associated contacts; Endpoints under mgmt; Learners enrolled; CSM Sentiment (1-5); Avg. session (min); Heures de formation; CSM gut feel (1-5); Tix resolved; Feature requests; Avg session length (min); KB article views; Tickets closed; Data exports (30d); Help center article views; storage_gb; Emails (L30); Bewertung; Contract term (mo); CES; Help center views; Nb d'échanges; avg_session_min; Open_Opportunities__c; reportsExported; Storage used (GB); Months as customer; Calls with CSM (last 90 d); Stores live; # Contacts in CRM; KB art. views`,
  ],
  [
    'higher or unused',
    'past date',
    `Last ticket opened; Last ticket; Last price increase; Date of last complaint`,
  ],
  [
    'higher or unused',
    'percent',
    `NRR % (T12M); Nights sold change YoY; NRR last FY; NRR; NRR % (TTM); License overage %; Renewal likelihood; GMV MoM %; Rnwl Prob %`,
  ],
  [
    'lower or unused',
    'answer',
    `Kündigung eingegangen; Cambio de propietario; Notice given; Opted out of all email; Hypercare; Admin changed last qtr; Downgrade requested; Churn Risk Flag; Churn risk flagged; Account paused; Asked for discount; Unsubscribed from newsletter`,
  ],
  ['lower or unused', 'coming date', `cancellation_effective`],
  ['lower or unused', 'money', `Contraction ARR L12M; Lost ARR; Contraction MRR; Credit notes issued (EUR)`],
  [
    'lower or unused',
    'number',
    `Policy exceptions; Returns; Rate-limit hits; Customer service calls; tickets_created_30d; Churn risk score; Cases; Opened / closed tickets; unresolvedCriticalAlerts; Tickets / user / mo; refunds_count; Change requests; Manual overrides; Tickets; Feature requests outstanding; Credits remaining; Bugs reported; Support tickets created (30d); Password resets; DPD; Tickets (12m); Password resets (30d); Sentiment rank; Tickets (total); Support Hours Used; Login failures (7d); Open Action Items`,
  ],
  ['lower or unused', 'past date', `Last QBR held; Last_QBR__c`],
  [
    'lower or unused',
    'percent',
    `churn_probability; Discount %; Churn probability; Kündigungsrisiko; Churn probability %; predicted_churn_probability; Returns %`,
  ],
  [
    'none',
    'answer',
    `Churned?; Renewed (Y/N); Sold via reseller?; is_pilot_club; churned; Churn; SeniorCitizen; Partner managed; is_test_account; DPA signed; HasCrCard; Near_Location; PaperlessBilling; Churned; Renewed?; Non-profit; Gekündigt; isChurned; is_reseller; Auto-Renew; Pilot?; Parent account?; Bought via reseller; EU customer (GDPR); Renewed FY24; Reseller-managed; Enterprise plan?; marketing_opt_in; Is Partner-Sourced; EU Data Residency; Marketing opt-in; Enterprise plan; isTestAccount; PO required; is_churned`,
  ],
  [
    'none',
    'coming date',
    `Renewal Date; Next fiscal year end; Fin de contrat; Renewal date; Contract_End_Date__c; Warranty until; Vertragsende; Fecha fin de prueba; Next fiscal yr start; Date de renouvellement; Next activity date; Agreement end; Próxima renovación; Uiterste opzegdatum; Trial ends; Next invoice due; Go-live target; Verlengingsdatum; Notice deadline; Date d'échéance du contrat; notice_deadline; Data de renovação; Renewal_Date__c; Security Review Due`,
  ],
  [
    'none',
    'id',
    `Account ID; hs_object_id; CSM_Owner_Id__c; zip_code; NAICS; Billing contact phone; Kundennummer; N° SIRET; Código postal; merchant.category_code; tenantGuid; Property code; stripe_customer_id; customerID; Account Owner ID; stripe_subscription_id; Invoice no.; Last ticket #; Lead ID; Case owner ID; Acct #; Parent Account ID; Record ID; HubSpot Owner ID; dunsNumber; Contract No.; USt-IdNr.; PO Number; CNPJ; Salesforce_Id__c; csm.owner_uid; Postcode; Main phone; Accountmanager-nr; CSM owner ID; VAT no.; tenant_uuid; PO number; crm.account.external_id; Primary contact phone; Billing ZIP; zendeskOrgId; sfdc_account_id; crm.owner.id; Stripe cust #; Zip; billing_entity_id; OwnerId; stripeSubscriptionId; Code postal; Territory; Country Code; VAT No.; KvK-nummer; SKU; Parent Company ID; Phone Extension`,
  ],
  [
    'none',
    'money',
    `Annual Revenue (USD); ARR; TCV; List price per seat; Monthly retainer; Price per learner; credit_limit; Franchise fee; ARR ($); MonthlyCharges; AnnualRevenue; EstimatedSalary; Contractwaarde (€); price_per_seat; implementation fee; List price; Credit limit; Lost MRR at cancellation; Volume de negócios anual; contract_value_usd; Monthly retainer £; Implementation fee; pricePerSeat; Their annual revenue; LTV; Valor do contrato; List price / seat; Company revenue (USD m); ARR (USD); Company annual revenue ($M); MRR__c; Valor del contrato (anual); MRR_USD__c; Total funding ($M); Valeur du contrat (€); mrr_eur; Price per Seat; Contract Value; Annual Revenue`,
  ],
  [
    'none',
    'number',
    `numberofemployees; Initial term (months); Payment terms (net days); hq_latitude; # of beds; Room count; Fleet size (trucks); Opzegtermijn (dagen); Net payment terms (days); Licences bought; Warehouses; Days to renewal; Zimmeranzahl; Beds; Sucursales; Aantal medewerkers; NumberOfEmployees; Postal code; contract_term_months; Nº de funcionários; WarehouseToHome; notice_period_days; Employee count; No. of stores; Contract length (months); Seats purchased; Notice period (days); Health system beds; Payment terms (days); Licences purchased; Vertragslaufzeit (Monate); Overall Health Score; Fleet size; # Locations; Effectif; Contracted seats; Headcount; Term (mos); Gainsight health score; planTier; Store locations; Storage quota (GB); Effectif de l'entreprise; Planhat health; Number of stores; Kündigungsfrist (Monate); # employees; Licenses purchased; Term (mo); Gainsight_Score__c; billing.fx_rate; Contract Term (months); # Employees; Gainsight Health Score; UTC offset (hrs); Segment Tier (1-3); Fleet size (vehicles); Opzegtermijn (maanden); # FTE; Seats contracted; Gainsight score; billing.address.lat; UTC offset; Office locations; Número de empleados; Employees; Support_Tier__c; Seats bought; Customer Health (Gainsight); Billing Frequency (months); Fee Tier`,
  ],
  [
    'none',
    'past date',
    `contractStartDate; Trial_Start_Date__c; Go-live date; Data de assinatura do contrato; contract_start_date; createdAt; canceled_at; Date de signature; LastModifiedDate; Churn date; Customer since; Customer_Since__c; churnedAt; contract_start; Canceled on; hubspot.company.created_at; Record last modified; Fecha de alta; Account handover date; Contract start; Churn Date; Go-Live Date; CreatedDate; SystemModstamp; Contract signed; Contract Start; Create Date`,
  ],
  [
    'none',
    'percent',
    `Fee rate; Discount; VAT rate; discount_pct; Tax rate; Price uplift cap %; Discount %; Commission %`,
  ],
  [
    'none',
    'year',
    `Year Founded; Gründungsjahr; Client since; Baujahr; Founded Year; birth_year; Founded; foundedYear; Cohort; Customer since; Customer Since; Klant sinds; signupYear`,
  ],
  ['ask', 'answer', `Flag; Open; Checked`],
  ['ask', 'money', `Overage charges; Balance; Credit`],
  [
    'ask',
    'number',
    `Metric 3; custom_field_7; Alerts triggered 30d; Kennzahl B; Exports to Excel; Hours logged; Quiz retakes; Alerts; Training hours requested; Credits remaining; Demandes de fonctionnalités; Service visits; RAG (1-3); score_2; custom_field_7__c; CES; Custom field 4; Feature requests; CSM hours spent; Wert; Number of times contacted; alertsGenerated7d; Avg quiz attempts / learner; Stops per route; Avg visit length (min); Msgs sent to us (30d); openPullRequests; creditsRemaining; configChanges30d; Index B; m3_val; Help article views; Kennzahl 2; Emails exchanged; Anzahl Gespräche; metric_3; Calls (90d); Calls; metric_7; Level; Admin changes; custom_field_12; Duration (min); Aantal; Change requests; Alerts Triggered; Admins; Number of Sales Activities`,
  ],
  [
    'ask',
    'percent',
    `Delta %; Bill change vs last month; % change vs prev; Change; Var. vs plan; Delta; Ratio; Change %; Variance vs plan; Var. %`,
  ],
  ['unused', 'answer', `Closed`],
  ['unused', 'coming date', `Next QBR Date`],
  ['unused', 'money', `avg_ticket_size; Credit Balance`],
  [
    'unused',
    'number',
    `level; Priority; CSM hours spent; Licensed Seats; Custom field 3; RAG (1-3); Endpoints`,
  ],
  ['unused', 'percent', `Discount %`],
]);
