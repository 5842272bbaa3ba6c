// Headings with facts about accounts: ids, places, sizes of any business, prices, terms and people; months and idle verbs.
import { type HeadingVerdict, verdictsOf } from './heading-verdicts';

export const FACTS_HEADING_VERDICTS: readonly HeadingVerdict[] = verdictsOf([
  [
    'none',
    'number',
    `Attorneys; Attorney count; # physicians; Nurses (FTE); Number of schools; Campuses; School district; Hotels; Restaurants; Total households; Population served; Donors; Volunteers; Apartments; Doors; Square feet; Sq ft; Acres; Fleet size; Buses; Vessels; Dealerships; Franchise locations; Factories; Production lines; Robots; Smart meters; EV chargers; Installed MW; kWp; Hosts; VMs; vCPU; Repos; Firewalls; Mailboxes; Sellers; Seller count; Cardholders; Investors; Policyholders; Policies in force; Lives covered; SIM cards; Advertisers; Publishers; Creators; Subaccounts; Number of teams; Team count; Supplier count; Countries served; Concurrent licenses; Viewer seats; Access points; Contractors; Developers at customer; Quadratmeter; Fahrzeuge; Schüler; Gebäude; Einwohner; Véhicules; Logements; Habitants; Vehículos; Viviendas; Imóveis; Voertuigen; Woningen; Inwoners; Medewerkers`,
  ],
  [
    'none',
    'money',
    `Tax; Sales tax; Tax amount; GST; Surcharge; Fuel surcharge; Commission; Markup; Hourly rate; Rate card; Royalties; AOV; Average order value (EUR); EBITDA; COGS; AUM; Assets under management; Annual premium; GWP; Sum insured; Outstanding principal; Mortgage; Loan balance; Payment volume; Ad spend; CARR; CMRR; Minimum commit; Annual commitment; Subtotal; Grand total; Security deposit; RevPAR; MSRP; MRR CAD; Umsatzsteuer; MwSt.; Listenpreis; Stückpreis; Verkaufspreis; Bruttobetrag; Umsatz netto; Monatsbeitrag; Kaltmiete; Montant HT; Prix TTC; TVA; Loyer; Cotisation; Impuesto; Importe neto; Comisión; Alquiler; Margen; Imposto; Mensalidade; Lucro; Huur; Verkoopprijs; Winst; MRR Jan; ARR March 2026`,
  ],
  [
    'none',
    'percent',
    `Commission %; Commission rate; Take rate; Interest rate; VAT rate; Rabais; Steuersatz; Taux de TVA`,
  ],
  [
    'none',
    'number',
    `Lock-in period; Grace period (days); Trial length; Trial days; Warranty months; Lease length; Minimum commitment (months); Year of birth; Birth year; Months on book; Fiscal quarter; Calendar week; Mindestlaufzeit; Zahlungsziel; Probezeit; Préavis; Permanencia (meses); Aviso prévio; Vigência; Betaaltermijn; Bouwjaar; District; Borough; Town; Municipality; Subregion; Gemeinde; Comarca; Bairro; Sub-industry; Subsegment; Specialty; Line of business; Size bracket; Employee range; ICP; Quartile; Case number; Serial number; Matter number`,
  ],
  [
    'none',
    'coming date',
    `Trial days left; Valid thru; Kündbar bis; Läuft ab; Fin d'engagement; End of support`,
  ],
  [
    'none',
    'past date',
    `Exit date; Closure date; Deactivation date; Austrittsdatum; Date de sortie; Fecha de salida; Vertrekdatum`,
  ],
  [
    'none',
    'answer',
    `New logo; New customer; Existing customer; Neukunde; Nouveau client; Nuevo cliente; Nonprofit; Government; Publicly traded; PE backed; Unionized; Family owned; White label; On-prem; Self-hosted; SaaS; In trial; Free plan; Freemium; Paid plan; Paying customer; Paid by card; PO required; Card on file; Price locked; Grandfathered; Prepaid; Evergreen; Exclusive; Custom terms; TOS accepted; MSA; Marketing opt-in; Lighthouse; Person account; B2B; EU; Out of business; Account closed; Hat Garantie`,
  ],
  ['lower', 'answer', `On notice; In notice period; Under notice; Subscription paused; Account suspended`],
  [
    'lower',
    'number',
    `Tickets Jan; Tickets (March); Complaints July 2026; Bugs found; Issues encountered; Errors experienced; Incidents occurred; Complaints lodged; Complaints voiced; Concerns expressed; Defects discovered; Outages suffered; Problems surfaced; Tickets all time; Escalations full year; Downtime EOM; Errors in total; Bugs seen; Beschwerden eingegangen; Beschwerden Januar; Réclamations enregistrées; Réclamations janvier; Quejas registradas; Quejas enero; Reclamações registradas; Klachten ingediend; Klachten maart; Lost sellers; Unused developer seats; Unused viewer licenses; Inactive teachers; Tickets per store; Tickets per developer; Overdue installments; Missed installments; Paused users; Suspended users; Injuries per worker; Firewall errors; Gateway outages; Drivers without login; Cardholder complaints; Zendesk tickets Q3; Pagerduty incidents; Opsgenie incidents; Sentry errors`,
  ],
  [
    'higher',
    'number',
    `Logins Feb; Logins December; Sessions all time; Logins full year; Active sellers; Active developers; Active nurses; Developers onboarded; Teachers trained; Drivers onboarded; Sellers activated; Attorneys trained; Smart meters connected; Repos connected; New franchisees; Developer satisfaction; Parent engagement; Nurse logins; CSAT June; NPS Sept; Trustpilot rating; Capterra reviews; App store rating; Concurrent sessions; Active suppliers; Connexions janvier; Anmeldungen Oktober; Sesiones enero`,
  ],
  [
    'higher',
    'percent',
    `Developer adoption %; Sellers active %; Physicians onboarded %; Viewer seats used %; Seat fill % Dec`,
  ],
  ['ask', 'answer', `New CSM; New account manager; New agency; New VP`],
  ['ask', 'number', `Loan portfolio quality drift; Reserve pool; Odometer`],
]);
