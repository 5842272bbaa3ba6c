// Headings whose verdicts a person gave who had not seen this program: the first try read 142 of 166 of them right.
import { type HeadingVerdict, verdictsOf } from './heading-verdicts';

export const INDEPENDENT_HEADING_VERDICTS: readonly HeadingVerdict[] = verdictsOf([
  [
    'lower',
    'number',
    `unresolved_tickets; ticketsReopened; Escalations (90d); No. of complaints; Users never logged in; Months_Inactive_12_mon; DaySinceLastOrder;
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
]);
