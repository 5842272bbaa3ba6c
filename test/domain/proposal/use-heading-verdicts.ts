// Headings of use, engagement, value, advocacy, training and onboarding, as products of many industries name them.
import { type HeadingVerdict, verdictsOf } from './heading-verdicts';

export const USE_HEADING_VERDICTS: readonly HeadingVerdict[] = verdictsOf([
  [
    'higher',
    'number',
    `Decision makers mapped; Stakeholders mapped; Webinar turnout; Webinar attendees (90d); Deploys (30d);
    Deploys per week; Deployment frequency; Downloads; App downloads (30d); Video plays; Visitors;
    Web traffic; Impressions (MTD); Workouts logged; Classes attended; Workflow runs (7d); Pipeline runs;
    Queries executed; rows_synced_30d; eventsIngested; GB processed; Payments processed; Payroll runs;
    Envelopes sent; Trips completed; Parcels shipped; Room nights; Covers served; Patients seen;
    Episodes watched; Lessons completed; Hours watched; Credits consumed; Consumption (last 30 days); RSVPs;
    Followers; Champions appointed; Hours recovered; Throughput; Listings published; Templates created;
    Playlists created; Playback hours; API consumption; Proficiency score; Super users; Active developers;
    Repos connected; Customer stories; Success stories published; Speaking engagements; Introductions made;
    Endorsements; Forum posts; Community answers; User group members; Product feedback given; Quick wins;
    Exec meetings held; Onboarding sessions attended; Coaching sessions completed; Tutorials watched;
    Exams passed; Enablement sessions delivered; Office visits completed; Steering committees held;
    Handovers completed; UAT passed; OKRs met; Requirements met; Onboarding milestones completed;
    Success criteria met; Seats claimed %; Card swipes; Test runs (weekly); Experiments run;
    Predictions made; Tokens consumed (M); QR scans; Usability score; Ease of use; Executive engagement;
    Site visits per month; Listeners; Active creators; Minutes watched; Expense reports submitted; Job posts;
    Interviews scheduled; Shifts filled; Records processed; Invoices processed; Contacts enriched;
    Logs ingested (GB); Unique visitors; Store footfall; Energy saved (kWh); Minutes saved; FTEs saved;
    Zeitersparnis (h); Eingesparte Stunden; Besucher; Seitenaufrufe; Teilnehmer Webinar;
    Kundenbesuche durchgeführt; Downloads (30 Tage); Téléchargements; Visiteurs; Pages vues; Temps gagné (h);
    Témoignages; Descargas; Visitantes; Horas ahorradas; Testimonios; Participantes; Cliques;
    Horas economizadas; Depoimentos; Bezoekers; Deelnemers webinar; Tijdsbesparing (uur); Bespaarde uren;
    Suchanfragen; Days since last failed deploy; Telefontermine durchgeführt; Listings live; Scans per week;
    Logo permissions; Model deployments live; Users mapped; Net expansion; Time on platform (min);
    avg_time_on_page; Streak (days); Lectures attended; Referral leads; 5 star reviews; Happy customers;
    Peer introductions; Modules completed; Certifications earned; Gym visits; Check-ins completed;
    Reservations made; Bookings completed; Impressions per campaign; Loads booked; Units produced;
    Prescriptions filled; Consultations completed; Encounters completed; Trips booked; Notebooks published;
    Dashboards shared; Reports scheduled; Saved searches; Quizzes taken; Assignments submitted;
    Audience reach; MQLs; Leads generated; Qualified leads; Checkouts completed; Test scores;
    Webinar signups; Active cards; Active listings; Engaged users; Monthly users; Regular users;
    Repeat visits; Assets scanned; Kept appointments; Gelieferte Bestellungen; Bestätigte Termine;
    Pedidos entregues; Ausgerollte Module; Perceived value; Customer experience`,
  ],
  [
    'higher',
    'percent',
    `Uptake %; Attach rate; Occupancy; Occupancy rate; License penetration; Engagement rate; Automation rate;
    Go-live readiness %; Readiness score; Checkout conversion; Authorization rate; Repeat customers %;
    Donor retention; Contact coverage; Stakeholder coverage; Graduation rate; NPS participation;
    Training attendance %; Straight-through processing %; Webinar attendance rate; View-through rate;
    Automated tests %; Efficiency; Productivity gain; Öffnungsrate; Klickrate; Teilnahmequote;
    Automatisierungsgrad; Zielerreichung; Taux de participation; Taux de conversion; Taux d'occupation;
    Tasa de participación; Tasa de conversión; Taxa de conversão; Taxa de ativação; Conversiepercentage;
    Bezetting; Opkomst; Share of users mapped; Users trained in new module %; Uptake of new features %;
    Seats paired %; Features turned on %; Employees onboarded %; Show rate %; Listing completeness %;
    Onboarding readiness`,
  ],
  [
    'higher',
    'answer',
    `Champion appointed; SSO turned on; Org chart mapped; Executive buy-in; Multi-threading in place;
    Logo rights; Press release; Customer story published; Reference given; Design partner; Early adopter;
    Go-live signed off; Kickoff call held; Account plan agreed; Up and running; Integration hooked up;
    Admin appointed; Trusted advisor; UAT signed off; Welcome call done; Business case validated;
    Steering committee held; Referenzkunde; Schulung absolviert; Integration eingerichtet;
    Étude de cas publiée; Caso de éxito publicado; Caso de sucesso; Klantverhaal gepubliceerd;
    Feature turned on; Data migrated; Risk assessment completed; Champion nominated; Decision maker mapped;
    Not paused; No executive change; Press release approved; Success plan in review - signed off;
    Handover done; Data load completed; No adoption gap; Roadmap session held`,
  ],
  [
    'lower',
    'number',
    `Failed deploys; Deploys rolled back; Failed workflow runs; Days since last deploy;
    Days since last visit to portal; Untrained users; Paused campaigns; Suspended users; Uncertified admins;
    Handovers delayed; Overdue onboarding milestones; Drop in downloads; Decline in traffic; Visitors lost;
    Cancelled reservations; Rejected listings; Abandoned carts; Cart abandonments; Payback period (months);
    Build time (min); Ramp-up time (days); Missed coaching sessions; Stakeholders left; Adoption gap;
    Failed payments processed; Requirements not met; Weeks since last health check;
    Days since last coaching call; Lost advocates; Work orders overdue; Pausierte Nutzer; Ungeschulte Nutzer;
    Unbesetzte Plätze; Utilisateurs suspendus; Usuarios suspendidos; Gepauzeerde gebruikers; Leerstand;
    Einarbeitungszeit (Tage); Nichtnutzung; Nutzungsrückgang; Failed scans; Deploy failures; Download errors;
    Downloads failed; Days since last download; Visitor drop %; Webinar no-shows; Listings expired;
    Paused automations; Suspended integrations; Unbooked listings; Days since last workout; Time to payback;
    Inactive listings; Missed health checks; Delivery time (days); Enttäuschte Kunden; Suspended accounts;
    Users suspended; Downturn in usage; Failed builds; Exam failures; Follower loss; Stornierte Buchungen;
    Tickets en curso; Ungenutzte Vorlagen; Open requirements; Invoices under review; Eroding margin %`,
  ],
  [
    'lower',
    'percent',
    `Vacancy rate; Cart abandonment rate; Leerstandsquote; Underutilization %; Drop in engagement rate;
    Non-attendance; Absentéisme; Leegstand; Downloads failed %; Suspended seats %; Deploys rolled back %;
    Carts abandoned %`,
  ],
  [
    'lower',
    'answer',
    `Champion leaving; Sponsor left; New CEO; Executive change; Training not attended;
    Decision maker not identified; Onboarding paused; Subscription paused; Deployment halted; Radio silence;
    Misaligned; Sponsorwechsel; Enttäuscht; Weerstand tegen champion vertrokken; No executive buy-in;
    No logo rights; Integration paused; Buy-in missing; Not multi-threaded; No reference given;
    Admin not appointed; Rollout halted; UAT failed; Handover pending; No trusted advisor; Not proficient`,
  ],
  [
    'unused',
    'percent',
    `CPU usage; Memory utilization; Energy consumption; Disk usage; Wind capacity; Energy usage;
    Discount usage; Discount rate`,
  ],
  [
    'unused',
    'number',
    `Commit; Builds; Fuel consumption; Water usage (m3); Bot traffic; Work orders; Proposals;
    Alerts triggered; Alerts viewed; Assessments; Fraud blocked; Cancel page views; Pricing page visits;
    Queries raised; Velocity; Listings; Limit exceeded; Outcomes; Former champions; Drawings;
    Team build number; Hours saved target; Cloud cost savings target; Readmissions; Service visits;
    Agreement number; Badge number; Inaktive Besucher; Bounced visitors; Impressions with complaints`,
  ],
  [
    'unused',
    'answer',
    `POC; Budget exceeded; Sign-off; Hosted; Commit; Sold; Hosted by partner; Fraud blocked; In review;
    Former customer`,
  ],
  [
    'none',
    'number',
    `Viewer seats; Covered employees; Active Directory users; Viewer licenses; Total rooms;
    Number of exam rooms`,
  ],
  [
    'none',
    'past date',
    `Release date; Trial start; Listing created; Certificate issued on; Reservation created at;
    Customer story date`,
  ],
  [
    'lower or unused',
    'past date',
    `Last download; Last deploy; Last coaching session; Last health check; Last visit; Last scan; Last trip;
    Last reservation`,
  ],
]);
