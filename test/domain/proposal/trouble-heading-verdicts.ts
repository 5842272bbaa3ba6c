// Headings on trouble: support load, failures, times taken, security, debts, silence, risk and unhappiness, in six languages.
import { type HeadingVerdict, verdictsOf } from './heading-verdicts';

export const TROUBLE_HEADING_VERDICTS: readonly HeadingVerdict[] = verdictsOf([
  [
    'lower',
    'number',
    `Gripes logged; Gripes (30d); Open gripes; Unresolved gripes; meanTimeToAckHours; mean_time_to_patch_days;
    Time to remediate (h); Avg time to ack (min); Days to first value; days_to_go_live;
    Time to first response (min); TTFR (h); MTTD; Resolution hours; avg_resolution_minutes; Resolution days;
    First response hours; Response minutes; Page load time (s); Replication lag (s); Data lag (hours);
    Query time (ms); Processing time; LCP (ms); After call work (s); Delivery time (days); Transit days;
    Detention hours; Days blocked; Days stuck; Incident age (days); Ticket aging (days); Waitlist length;
    DLQ depth; Dead letters; Glitches reported; Glitch count; Hiccups; Service disruptions (12m); Disruptions;
    Malfunctions; Memory leaks; Data leaks; Revenue leakage; Rebuffering ratio; App hangs; ANRs; Dead clicks;
    Slow queries; Schema drift; Discrepancies; Data mismatches; Unresolved discrepancies; Inaccuracies;
    Backorders; Stock outs; Damage rate; Breakage; Scrap rate; Returns to sender; Suspensions; Takedowns;
    Infractions; Noncompliance; Recordable incidents; TRIR; Lost time injuries; Readmissions;
    Malware infections; Intrusions; Account takeovers; Suspicious logins; Fraud rate; Fraud losses;
    Phish-prone %; Lockouts; Locked accounts; Leaked credentials; Weak passwords; Open CVEs; Vulns open;
    critical_vulns; Deprecated API calls; Tech debt; Technical debt score; Failed deploys; Failed builds;
    Flaky tests; Zero-result searches; Change failure rate; Abandoned sessions; Bounced sessions;
    Declined transactions; Duplicate transactions; Regretted attrition; Agent attrition; Burnout score;
    Sick leave days; Usage gaps; Slippage (days); SLO breaches; Missed SLOs; Missed deadlines; Charge-offs;
    Default rate; NPL ratio; NSF fees; Overdrafts; Short pays; Underpayments; Aged receivables;
    Outstanding AR; Overdue AR; AR past due; Reversals; Clawbacks; Service credits; SLA credits; Downsells;
    Lost ARR; MRR churn; Negative survey responses; Detractor responses; Downvotes; Dislikes; Bad experiences;
    Spam reports; Complainers; Sceptics; Confusion; Stress level; Friction score; Obstacles;
    Unresolved obstacles; Bottlenecks; Open impediments; Showstoppers; Support chats; Support emails;
    Support conversations; Replies per ticket; Touches per case; Ticket transfers; Ticket handoffs;
    Reassignments; RMAs; Warranty claims; WISMO contacts; Sev A cases; Exec departures; Sponsor departures;
    Churn warnings; Warning signs; Competitive pressure; Wasted licenses; Wasted seats; Surplus seats;
    Idle hours; Idle days; Days idle; Underuse; Corrupted files; Compromised accounts; Jobs errored;
    Timed out requests; Suspended users; Corrective actions open; Backups failed; Open punch list items;
    Patches overdue; Inspections failed; Work orders overdue; Open nonconformances; Pending fixes;
    Fixes pending; Repairs overdue`,
  ],
  [
    'lower',
    'percent',
    `Complaint rate; Damage %; Reject rate; Wastage %; Scrap %; Late dispatch rate; Order defect rate;
    Crash rate; % suspicious logins; % wasted seats; % churned MRR; % timed out; Downgrade rate;
    Abandoned cart %`,
  ],
  [
    'lower',
    'answer',
    `Account suspended?; Service suspended; Backup failed; No reply; No response 30d; Gone cold; Went cold;
    Lost touch; Hard to reach; Unreachable; Stopped using; No longer using; Bankrupt?; In receivership;
    Legal action; Sued us?; CEO change; Champion departure; In danger; Health in jeopardy; Disappointed?;
    Confused users; Feels let down; Struggling; In default; In dunning; Card declined; On stop; SLO breached;
    Not on track; Over budget; Understaffed; Deteriorating; Getting worse; Wants out; Pause requested;
    Termination requested; Building in house; Evaluating other vendors; Unstable integration; Unreliable data;
    Account locked; Account compromised; No backup; No corrective action`,
  ],
  [
    'higher',
    'number',
    `Gripes resolved; Glitches fixed; Discrepancies resolved; Lockouts resolved; Vulns patched;
    Vulnerabilities patched; Vulnerabilities remediated; Vulns remediated; Bugs patched; Disruptions averted;
    Outages averted; Escalations defused; Complaints dealt with; Blockers unblocked; Debt recovered;
    Chargebacks won; Accounts reactivated; Reactivated users; Reactivations; Win-backs; Won back;
    Corrective actions completed; Backups completed; Inspections passed; Punch list items closed;
    Fixes delivered; Patches completed; Pen tests passed; Risk assessments completed; Postmortems completed;
    First pass yield; MTTF (hours); Mean time to failure; Secure score; Security rating; Data hygiene score;
    Readiness score; Stability score; Apdex; Error budget remaining; QA score; OTIF; Incident-free days;
    Accident-free days; Days without incident; Work orders completed; Repairs completed; Alerts acknowledged`,
  ],
  [
    'higher',
    'percent',
    `First time fix rate; Crash-free users %; Crash free sessions; SLO attainment; SLO met %; SLA %;
    MFA coverage; Backup success rate; Patch compliance %; Payment success rate; Auth rate; Collection rate;
    OTIF %; Perfect order rate; Containment rate; Clean claim rate; Save rate; Reactivation rate;
    Inventory accuracy; Remediation rate; Delivered on time %; Paid on time %`,
  ],
  [
    'higher',
    'answer',
    `No lockouts; No disruptions; On track; Zero data leaks; No downsell risk; No glitches; Pays on time;
    Corrective action completed; Backup completed; Pen test passed; No debt; No legal action; Not in danger;
    Without friction; Free of malware; SLO met; Prompt payer`,
  ],
  [
    'unused',
    'number',
    `Near misses; Anomalies detected; Threats blocked; Malware blocked; Fraud prevented; Security events;
    Error events; Risk assessments; Inspections; Work orders; Backups; Handoffs; Receivables; AR balance;
    Length of stay; Budget variance; Quarantined files; Phishing reported; Time to churn; Vulnerability scans;
    Error code; Returned value code; Fixes; Patches; Quality control; Escalation path; Tickets triaged;
    Incidents acknowledged; Page loads; Anomaly detection`,
  ],
  [
    'unused',
    'answer',
    `Risk accepted; Get-well plan; Save play; Escalation contact; Security training; Ticketing system;
    Disaster recovery; Incident response plan; Price locked`,
  ],
  [
    'lower',
    'number',
    `Zahlungsausfälle; Systemausfälle; Ausfallstunden; Betriebsstörungen; Sicherheitslücken;
    Sicherheitsvorfälle; Verstöße; SLA-Verletzungen; Lieferverzug (Tage); Projektverzögerung;
    Erstreaktionszeit; Reaktionszeit (h); Lieferverspätungen; Schäden; Schadenquote; Defekte; Nacharbeit;
    Wiedereröffnete Tickets; Eskalierte Fälle; Offene Posten; Offene Forderungen; Überfällige Forderungen;
    Verzugstage; Retourenquote; Gutschriften; Rückerstattungen; Stillstandszeit; Fluktuation; Leerstandsquote;
    Abbruchquote; Absprungrate; Unvollständige Aufgaben; Abgebrochene Sitzungen; Pausierte Projekte;
    Fehlerhafte Rechnungen; Negative Bewertungen; Konkurrenzdruck; Fehlversuche; Ladezeit (ms);
    Nicht bezahlte Rechnungen; Verschobene Termine`,
  ],
  [
    'lower',
    'number',
    `Tickets rouverts; Coupures de service; Failles de sécurité; Taux d'échec; Taux de rejet;
    Temps de première réponse; Délai de livraison; Durée moyenne de traitement; Temps de chargement; Latence;
    Avis négatifs; Créances douteuses; Paiements rejetés; Ruptures de stock; Sinistres; Taux d'absentéisme;
    Dépassements de budget; Tâches en retard; Comptes suspendus; Commandes abandonnées; Projets interrompus;
    Jours sans nouvelles; Factures échues; Versions obsolètes; Données manquantes; Litiges;
    Dysfonctionnements; Tickets escaladés`,
  ],
  [
    'lower',
    'number',
    `Tickets reabiertos; Interrupciones; Cortes de servicio; Tiempo de inactividad; Tasa de rechazo;
    Brechas de seguridad; Contracargos; Pagos rechazados; Pagos atrasados; Cartera vencida; Días de mora;
    Tiempo de primera respuesta; Tiempo de entrega; Latencia; Incumplimientos; Mermas; Rotación de personal;
    Ausentismo; Opiniones negativas; Cuentas suspendidas; Proyectos retrasados; Tareas pospuestas;
    Carritos abandonados; Equipos dañados; Multas; Solicitudes de cancelación; Casos escalados;
    Facturas no pagadas; Llamadas no contestadas; Licencias sin asignar`,
  ],
  [
    'lower',
    'number',
    `Chamados reabertos; Tickets reabertos; Interrupções; Ocorrências; Vazamentos; Estornos;
    Pagamentos atrasados; Boletos vencidos; Dias em atraso; Tempo de primeira resposta; Tempo de fila;
    Latência; Taxa de rejeição; Rotatividade; Contas suspensas; Projetos adiados; Carrinhos abandonados;
    Ameaças; Comentários negativos; Faturas não pagas; Pedidos de cancelamento; Avaliações negativas; Multas;
    Reuniões adiadas; Tarefas não concluídas; Equipamentos danificados; Tempo fora do ar; Retrabalho`,
  ],
  [
    'lower',
    'number',
    `Heropende tickets; Onderbrekingen; Datalekken; Beveiligingsincidenten; Kwetsbaarheden; Schade;
    Levertijd (dagen); Laadtijd; Eerste reactietijd; Betalingsachterstand; Terugboekingen; Openstaande posten;
    Openstaande vorderingen; Ziekteverzuim; Leegstand; Personeelsverloop; Uitgestelde afspraken;
    Geblokkeerde accounts; Afgekeurde orders; Afgewezen claims; Negatieve beoordelingen; Verouderde facturen;
    Niet betaalde facturen; Boetes; Productklachten; Geëscaleerde tickets; Knelpunten; Stilstand (uren);
    Verwerkingstijd`,
  ],
  [
    'lower',
    'answer',
    `Keine Antwort; Nicht erreichbar; Funkstille; Kündigung angedroht; Insolvenz; In Verzug; Gefährdet;
    Sans réponse; Injoignable; En danger; Faillite; Sin respuesta; En riesgo; En peligro; Quiebra; Em risco;
    Sem retorno; Falência; Geen reactie; Niet bereikbaar; In gevaar; Faillissement`,
  ],
  [
    'higher',
    'number',
    `Datenqualität; Liefertreue; Termintreue; Zuverlässigkeit; Erfolgsquote; Behobene Störungen;
    Abgearbeitete Tickets; Reaktivierte Kunden; Qualité de service; Taux de réussite; Respect des délais;
    Ponctualité; Pannes réparées; Calidad del servicio; Cumplimiento de SLA; Tasa de éxito; Puntualidad;
    Casos solucionados; Tickets atendidos; Qualidade do serviço; Taxa de sucesso; Pontualidade;
    Chamados solucionados; Chamados atendidos; Kwaliteit; Betrouwbaarheid; SLA-naleving; Verholpen storingen;
    Afgehandelde klachten`,
  ],
  [
    'higher',
    'answer',
    `Keine Störungen; Keine Ausfälle; SLA eingehalten; Im Zeitplan; Aucune plainte; Aucun incident;
    Délais respectés; Sin quejas; Sin incidencias; Dentro del plazo; Sem reclamações; Sem atraso;
    Dentro do prazo; Geen klachten; Geen storingen; Binnen SLA`,
  ],
  [
    'lower',
    'number',
    `Glitches not fixed; Unresolved disruptions; Lockouts per user; Corrective actions overdue;
    Growth in lockouts; Support chats / seat; Discrepancies (open); Data leaks (12m); Obstacles raised;
    Fix needed count; KYC pending; Reactietijden; Wachttijden (min); Hotfixes needed; Overdue receivables;
    Outstanding receivables`,
  ],
  [
    'lower',
    'answer',
    `Workaround in place?; Auto-pay off; Asked for data deletion; Needs attention; Help needed; KYC failed`,
  ],
  [
    'higher',
    'number',
    `Reduction in lockouts; Fewer glitches; Decrease in disruptions; Discrepancies cleared; KYC completed;
    Obstacles removed`,
  ],
  ['higher', 'percent', `Lockouts resolved %; % gripes resolved; % vulns remediated; Drop in malfunctions %`],
  [
    'higher',
    'answer',
    `No malware; No gripes; No lockouts this quarter; Gripe resolved; Disruption resolved; KYC passed;
    No wasted seats`,
  ],
  [
    'unused',
    'number',
    `Friction with satisfaction; Sessions with crashes; Vulnerabilities detected by scan id;
    Support needed level name; Ship date; Backup contact; Patch version; Fraud detection; Bug bounty;
    Malware detected; Leaks detected; Attacks blocked; Case management; Ticketing; Risk appetite;
    Quality assurance`,
  ],
  [
    'unused',
    'number',
    `Damage protection plan; Virus protection users; Lagging indicators; SLA response hours;
    Delivery time window; Blackout period; Stress tests`,
  ],
  ['none', 'past date', `Reactivation date; Suspended on; Paused until`],
]);
