// Headings of twelve industries, CRM exports, public data sets and traps of ordinary language, with verdicts by people who did not know the word tables.
import { type HeadingVerdict, verdictsOf } from './heading-verdicts';

export const INDUSTRY_HEADING_VERDICTS: readonly HeadingVerdict[] = verdictsOf([
  [
    'higher',
    'answer',
    `Exec Sponsor identified?; Multi_Threaded__c; Onboarding complete?; Willing to be a reference; Exec sponsor?; LMS admin trained?; MFA enforced; Referenceable?; Usa pagos automáticos; Exec Sponsor Identified; IsActiveMember; left a G2 review; Referenceable__c; Champion in place; ROI documented; Exec sponsor identified?; Onboarding complete; Paid in full; No overdue invoices; Zero open escalations; First value reached?; Mobile app installed; Answers our emails; Treinamento concluído`,
  ],
  ['higher', 'money', `Open Upsell Pipeline; Expansion ARR (last 12 mo)`],
  [
    'higher',
    'number',
    `Weekly Active Users; logins_l30d; NPS (latest); csat_avg_90d; CSM Pulse (1-5, 5 = great); Implementation milestones hit; Certified Admins; community_posts_90d; webinarsAttendedL6M; Active integrations #; api_calls_7d; Deploys per week; Patient portal activations MTD; Aktive Nutzer (30 Tage); Treinamentos concluídos; Dashboards viewed (last 30d); Data sources connected; Referrals given; Certificates issued Q3; Course rating (1-5); shipments_per_week; Buchungen über Direktkanal; Providers charting daily; Physician satisfaction survey; Socios activos en la app; Check-ins por aluno; Tevredenheidsscore; nps_score; Modules live; Machines connected to portal; Tickets avoided via self-service; nps_score__c; weekly_active_users; features_adopted_count; integrations_connected; Time in app (min/week); OrderCount; weekly_watch_hours; Avg_class_frequency_current_month; training sessions attended; workflows_live; api_calls_l28d; Dashboards created (30 days); CSM Sentiment (1-10, 10 = happy); usuarios_activos_semana; Satisfação do cliente (0-10); Gezondheidsscore; community_posts; Nb de modules utilisés; Logins (last 30 days); Weekly active users; Licences activated; NPS; CSAT (1-5); Health score; Integrations live; Champions; Referals made; Milestones hit; Days active (of 30); Admins certified; Sentiment score; Departments using the product; Workflows automated; Aktive Nutzer; Kundenzufriedenheit (1–10)`,
  ],
  ['higher', 'past date', `Last outage; Most recent escalation`],
  [
    'higher',
    'percent',
    `DAU/MAU; Core Feature Adoption %; Seats Used / Seats Purchased; pct_invoices_paid_on_time; Newsletter open rate; Uptime % (last 30d); Records with complete data; SLA attainment; first_contact_resolution_rate; WoW change in active users; On-time delivery rate; Checkout conversion rate; Course completion rate; MFA enrolled users %; Card approval rate; Success plan objectives met; Taux de satisfaction client; Uso de licencias (%); Weekly active users / seats; Emails answered within 24h; Approved on first draft; txn_volume_30d_vs_prev_30d; disputes.won_pct; courseCompletionRate; Agent coverage %; On-time pickup %; Claims resolved w/o escalation; Taux d'adoption du channel manager; Front-desk staff certified; Guest reviews answered; patientPortal.enrolmentRate; builds.success_ratio; Spend vs commit; Payroll runs without corrections; First-time fix rate; Wartung fristgerecht; CSAT (last 90d); Seat Utilization %; license_activation_rate; email_open_rate_30d; NRR (TTM); Success Plan Goals Met %; sla_met_pct; First Contact Resolution; Antwortquote Umfragen (%); Taux d'adoption; Renewal Likelihood (%); sync_success_rate_7d; uptime_pct_30d; WAU/MAU; % seats used; Feature adoption rate; Training attendence; Tickets closed within SLA; Survey response rate; Uptime %; MoM usage growth`,
  ],
  [
    'lower',
    'answer',
    `Downgrade requested?; Champion left?; Evaluating competitor (Y/N); Competitor mentioned on call?; Plan downgraded; Champion left; Complain; Sponsor left; Evaluating competitor?; At_Risk__c; downgraded_last_12m; Escalated; Unsubscribed from product news; Evaluating a competitor; Go-live delayed; On credit hold`,
  ],
  ['lower', 'money', `Overdue_Balance__c; Past Due Balance; contraction_mrr; Unpaid`],
  [
    'lower',
    'number',
    `Open Tickets; p1_incidents_l90d; Escalations QTD; Bugs open > 30 days; SLA Breaches (MTD); Avg first response time (hrs); mttr_hours; Detractor count; daysSinceLastLogin; failed_payments_12m; Unassigned licences; Time to First Value (days); Onboarding tasks overdue; qbr_no_shows; Email unsubscribes YTD; downtime_minutes_mtd; p95_latency_ms; Sync failures L7D; Chargebacks per 1,000 orders; Damaged shipments; Unpatched critical CVEs; Payroll errors per run; Guest complaints / 100 stays; Reklamationen; Factures impayées; Días sin acceso; Chamados em aberto; Storingen deze maand; Days since last login; Failed scheduled reports; Users deactivated this month; Invoices late; Revision rounds per deliverable; Meetings missed by client; KYC docs still outstanding; Terminals not in use; Learners never logged in; Dropouts before module 2; endpoints_unprotected; Mean time to acknowledge (min); False positives reported; Lost parcels; Missed SLA count; avg_delivery_delay_hrs; EDI errors last 7d; Offene Tickets; Releases behind current version; Unsigned notes > 72h; Downtime minutes (Qtr); Reopened cases; Facturas vencidas; Chamados sem resposta; Niet-geactiveerde accounts; timeToFirstValueDays; Unplanned stops; Maintenance overdue (days); open_p1_tickets; days_since_last_login; DaySinceLastOrder; Avg First Response Time (hrs); escalations_ytd; failed_payments_6m; daysPastDue; Open bugs (Jira); Unused licenses; downtime_minutes_l30d; SLA Breaches; Anzahl Eskalationen; Tickets en retard; quejas_ultimos_6_meses; reuniões canceladas (90d); Aantal storingen; Onboarding delay (days); Mean time to resolution (h); late_deliveries; DroppedCalls; seats_removed_qtd; missed check-ins; cancel_page_visits; refund_requests; Unused seats; Open tickets; Reopened tickets; Sev1 incidents; Users deactivated last qtr; Users without login; Not yet trained; Time to first value (days); Detractors; Failed payments; Meetings cancelled by client; Training no-shows; Bugs open > 30d; Days w/o activity; Complaints YTD; Effort score (1 = very easy); Failed login attempts; SLA breaches; Dormant users; Overdue action items; Health (1 good - 5 bad); Stakeholder turnover; Known issues unresolved; Utilisateurs jamais connectés; Reclamações; Zahlungsverzug (Tage)`,
  ],
  [
    'lower',
    'past date',
    `lastLoginDate; Last QBR; Letzter Kontakt; Last touch; last_txn_at; Last Login Date; Letzte Schulung; last spoke w/ customer; Last login; Last QBR held; Last touch w/ exec; Last activty; Último inicio de sesión`,
  ],
  [
    'lower',
    'percent',
    `API error rate; Duplicate records %; Cart abandonment rate; chargeback_rate; Declined payments %; error_rate_5xx; detractor_pct; error_rate_7d; ticket_reopen_rate; email_bounce_rate; Shelfware %; Drop in usage vs prev. month; Niet-actieve gebruikers (%)`,
  ],
  [
    'higher or unused',
    'answer',
    `Auto-renew?; ssoEnabled; mobileAppInstalled; auto_renew; SSO enabled; Auto-renew`,
  ],
  ['higher or unused', 'coming date', `Next on-site review`],
  ['higher or unused', 'money', `TPV_Last_90_Days__c`],
  [
    'higher or unused',
    'number',
    `admin_changes_90d; Data exports L30D; Feature requests submitted; avgSessionMinutes; Avg. minutes per session; Threats blocked; Bugs fixed last release; tenure; Seats purchased; CreditScore; Rating; feature_requests_submitted; data_exports_30d; Help center articles viewed; Bewertung Q3; API calls / day; Avg. session length (min); Credits consumed; Score; Data exports; Calls w/ CSM`,
  ],
  ['higher or unused', 'percent', `NRR % (T12M); Nights sold change YoY`],
  ['lower or unused', 'answer', `Kündigung eingegangen; Cambio de propietario; Notice given`],
  ['lower or unused', 'money', `Contraction ARR L12M`],
  [
    'lower or unused',
    'number',
    `Policy exceptions; Returns; Rate-limit hits; Customer service calls; tickets_created_30d; Churn risk score; Cases; Opened / closed tickets`,
  ],
  ['lower or unused', 'percent', `churn_probability; Discount %`],
  [
    'none',
    'answer',
    `Churned?; Renewed (Y/N); Sold via reseller?; is_pilot_club; churned; Churn; SeniorCitizen; Partner managed; is_test_account; DPA signed; HasCrCard; Near_Location; PaperlessBilling; Churned; Renewed?; Non-profit; Gekündigt`,
  ],
  [
    'none',
    'coming date',
    `Renewal Date; Next fiscal year end; Fin de contrat; Renewal date; Contract_End_Date__c; Warranty until; Vertragsende; Fecha fin de prueba; Next fiscal yr start; Date de renouvellement`,
  ],
  [
    'none',
    'id',
    `Account ID; hs_object_id; CSM_Owner_Id__c; zip_code; NAICS; Billing contact phone; Kundennummer; N° SIRET; Código postal; merchant.category_code; tenantGuid; Property code; stripe_customer_id; customerID; Account Owner ID; stripe_subscription_id; Invoice no.; Last ticket #; Lead ID; Case owner ID`,
  ],
  [
    'none',
    'money',
    `Annual Revenue (USD); ARR; TCV; List price per seat; Monthly retainer; Price per learner; credit_limit; Franchise fee; ARR ($); MonthlyCharges; AnnualRevenue; EstimatedSalary; Contractwaarde (€); price_per_seat; implementation fee; List price; Credit limit; Lost MRR at cancellation; Volume de negócios anual`,
  ],
  [
    'none',
    'number',
    `numberofemployees; Initial term (months); Payment terms (net days); hq_latitude; # of beds; Room count; Fleet size (trucks); Opzegtermijn (dagen); Net payment terms (days); Licences bought; Warehouses; Days to renewal; Zimmeranzahl; Beds; Sucursales; Aantal medewerkers; NumberOfEmployees; Postal code; contract_term_months; Nº de funcionários; WarehouseToHome; notice_period_days; Employee count; No. of stores; Contract length (months); Seats purchased; Notice period (days); Health system beds; Payment terms (days)`,
  ],
  [
    'none',
    'past date',
    `contractStartDate; Trial_Start_Date__c; Go-live date; Data de assinatura do contrato; contract_start_date; createdAt; canceled_at; Date de signature; LastModifiedDate; Churn date; Customer since`,
  ],
  ['none', 'percent', `Fee rate; Discount; VAT rate`],
  ['none', 'year', `Year Founded; Gründungsjahr; Client since; Baujahr; Founded Year; birth_year; Founded`],
  ['ask', 'answer', `Flag; Open; Checked`],
  ['ask', 'money', `Overage charges; Balance; Credit`],
  [
    'ask',
    'number',
    `Metric 3; custom_field_7; Alerts triggered 30d; Kennzahl B; Exports to Excel; Hours logged; Quiz retakes; Alerts; Training hours requested; Credits remaining; Demandes de fonctionnalités; Service visits; RAG (1-3); score_2; custom_field_7__c; CES; Custom field 4; Feature requests; CSM hours spent; Wert`,
  ],
  ['ask', 'percent', `Delta %; Bill change vs last month; % change vs prev; Change; Var. vs plan`],
  ['unused', 'coming date', `Next QBR Date`],
  ['unused', 'money', `avg_ticket_size`],
  ['unused', 'number', `level; Priority`],
  ['unused', 'percent', `Discount %`],
]);
