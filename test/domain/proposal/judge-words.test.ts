// The points of words in cells: judgments by themselves, levels by the heading, unknown ones as questions.
import { proposedFor, verdictOn } from './column-of';

const ROWS = 24;

/** A column in which the words take turns. */
function columnOf(words: string): readonly string[] {
  const list = words.split('|');
  return Array.from({ length: ROWS }, (_, row) => list[row % list.length] ?? '');
}

/** The words by falling points; undefined when the column does not count. */
function orderOf(heading: string, words: string): string | undefined {
  const proposed = proposedFor(heading, columnOf(words));
  if (proposed.kind !== 'used' || proposed.column.metric.points?.kind !== 'labels') return undefined;
  const { labels } = proposed.column.metric.points;
  return [...labels]
    .sort((first, second) => second.points - first.points)
    .map(({ label }) => label)
    .join('|');
}

describe('words that count', () => {
  it.each([
    ['CSM pulse', 'Green|Yellow|Red'],
    ['CSM pulse', 'G|Y|R'],
    ['Status', 'green|amber|red'],
    ['RAG', '🟢|🟡|🔴'],
    ['RAG', '🟢 Green|🟡 Yellow|🔴 Red'],
    ['Pulse', '1 - Green|2 - Yellow|3 - Red'],
    ['Ampel', 'grün|gelb|rot'],
    ['Semáforo', 'Verde|Amarillo|Rojo'],
    ['Feu', 'Vert|Orange|Rouge'],
    ['Farol', 'Verde|Amarelo|Vermelho'],
    ['Stoplicht', 'Groen|Geel|Rood'],
    ['Mood', 'Happy|Neutral|Sad'],
    ['NPS group', 'Promoter|Passive|Detractor'],
    ['Class of health', 'Healthy|At Risk|Critical'],
    ['Survey answer', 'Very satisfied|Satisfied|Neutral|Dissatisfied|Very dissatisfied'],
    ['Sentiment', 'Positive|Mixed|Negative'],
    ['Thumb', '👍|👎'],
    ['Engagement level', 'High|Med|Low'],
    ['Engagement', 'H|M|L'],
    ['Risk level', 'Low|Med|High'],
    ['Priority 1 tickets', 'Low|Medium|High'],
    ['Churn risk', 'Low|Medium|High|Critical'],
    ['Priority', 'Low|Medium|High'],
    ['Priority level', 'Low|Normal|High|Urgent'],
    ['Priority', 'P4|P3|P2|P1'],
    ['Ticket severity', 'P3|P2|P1'],
    ['Priorität', 'niedrig|mittel|hoch'],
    ['Priorité', 'Basse|Moyenne|Haute'],
    ['Prioridad', 'Baja|Media|Alta'],
    ['Severity', 'Low|Medium|High'],
    ['Usage trend', 'Up|Flat|Down'],
    ['Ticket trend', 'Down|Flat|Up'],
    ['Adoption', '↑|→|↓'],
    ['Trend', 'Improving|Stable|Declining health'],
    ['Onboarding', 'Completed|In progress|Not started'],
    ['Sponsor engaged', 'Yes - exec|No'],
    ['RAG', 'Green|Amber|Red'],
    ['Health 🚦', '🟢|🟡|🔴'],
    ['Overall_Health__c', 'green|YELLOW|R'],
    ['Ampelstatus', 'grün|gelb|rot'],
    ['Santé client', 'Vert|Orange|Rouge'],
    ['Gezondheid', 'Groen|Oranje|Rood'],
    ['CSM feeling', 'Very good|Good|Neutral|Bad|Very bad'],
    ['Stimmung', 'gut|mittel|schlecht'],
    ['Churn risk', 'L|M|H'],
    ['Risque de churn', 'Faible|Moyen|Élevé'],
    ['Abwanderungsrisiko', 'niedrig|mittel|hoch'],
    ['Riesgo de baja', 'Bajo|Medio|Alto'],
    ['Product adoption', 'High|Moderate|Low'],
    ['Uso do produto', 'Alto|Médio|Baixo'],
    ['Betrokkenheid', 'Hoog|Gemiddeld|Laag'],
    ['Risk of churn', 'None|Low|Medium|High|Critical'],
    ['Usage direction', '↑|→|↓'],
    ['Ticket trend', 'Decreasing|Stable|Increasing'],
    ['Tendance usage', 'En hausse|Stable|En baisse'],
    ['Would recommend us', '👍|👎'],
    ['Last feedback', '😀|😐|😡'],
    ['nps_bucket', 'PROMOTER|PASSIVE|DETRACTOR'],
    ['Health grade', 'A|B|C|D|F'],
    ['Churn risk (labelled)', '1 - Low|2 - Medium|3 - High'],
    ['Health (1 = best)', '1 - Green|2 - Yellow|3 - Red'],
    ['CSAT answer', '5 - Excellent|4 - Good|3 - OK|2 - Poor|1 - Terrible'],
    ['Payment status', 'Paid|Pending|Overdue'],
    ['Zahlungsstatus', 'bezahlt|offen|überfällig'],
    ['Estado de pago', 'Al día|Pendiente|Vencido'],
    ['onboarding_stage', 'Done|In progress|Not started'],
    ['Implementation', 'On track|Delayed|Blocked'],
    ['Beschwerde offen', 'Nein|Ja'],
    ['Champion actif', 'Oui|Non'],
    ['Likelihood to renew', 'Very likely|Likely|Unlikely|Very unlikely'],
    ['Likelihood to churn', 'Unlikely|Possible|Likely'],
    ['Ticket severity', 'Low|Medium|High'],
    ['Usage type', 'Power user|Active|Dormant'],
    ['Billing status', 'Current|Past due'],
    ['Training', 'Completed|Scheduled|Not scheduled'],
    ['Health', 'Strong|Stable|Weak'],
    ['Pulse', 'Great|Fine|Bad'],
    ['CSM view', 'Confident|Unsure|Worried'],
    ['Churn risk', 'Very low|Low|Medium|High|Very high'],
    ['Usage', 'Daily|Weekly|Monthly|Never'],
    ['Payment', 'Current|Late|Delinquent'],
    ['Adoption', 'Full|Partial|None'],
    ['Engaged?', 'Yes|Somewhat|No'],
    ['Champion strength', 'Strong|Moderate|Weak|None'],
    ['Ticket backlog', 'Low|Medium|High'],
    ['Onboarding', 'Live|In progress|Blocked'],
    ['Support tone', 'Friendly|Neutral|Hostile'],
    ['Executive access', 'Yes|Limited|No'],
    ['Feedback', 'Positive|Neutral|Negative'],
    ['Relationship health', 'Healthy|Neutral|Unhealthy'],
    ['Stimmung', '😀|😐|😡'],
    ['Zufriedenheit', 'Sehr zufrieden|Zufrieden|Neutral|Unzufrieden|Sehr unzufrieden'],
    ['Risiko', 'keins|niedrig|mittel|hoch'],
    ['Statut paiement', 'À jour|En attente|En retard'],
    ['État', 'Vert|Jaune|Rouge'],
    ['Adoption produit', 'Forte|Moyenne|Faible'],
    ['Estado', 'Verde|Ámbar|Rojo'],
    ['Riesgo', 'Ninguno|Bajo|Medio|Alto'],
    ['Saúde', 'Saudável|Atenção|Crítico'],
    ['Status', 'Groen|Oranje|Rood'],
    ['Usage trend', 'Rising|Steady|Declining'],
    ['Health check', 'Pass|Fail'],
    ['Grade', 'A|B|C|D|F'],
    ['Sponsor', 'Engaged|Passive|Absent'],
    ['Value realized', 'Fully|Partly|Not yet'],
    ['Health', 'Excellent|Good|Fair|Poor'],
    ['Status', 'On track|Needs attention|At risk|Critical'],
    ['Relationship', 'Strong|Neutral|Weak'],
    ['Renewal confidence', 'High|Medium|Low|Very low'],
    ['Risk', 'None|Low|Moderate|High|Severe'],
    ['Sentiment', 'Very positive|Positive|Neutral|Negative|Very negative'],
    ['Stoplight', '🟩|🟨|🟥'],
    ['Trend (usage)', 'Growing|Flat|Shrinking'],
    ['Engagement', 'Very high|High|Average|Low|Very low'],
    ['Payment behaviour', 'On time|Late|Very late'],
    ['Invoice status', 'Paid|Open|Overdue'],
    ['Onboarding status', 'Complete|In progress|Not started|Stalled'],
    ['NPS category', 'promoter|passive|detractor'],
    ['CES', 'Very easy|Easy|Neutral|Difficult|Very difficult'],
    ['Stimmung', 'sehr gut|gut|neutral|schlecht|sehr schlecht'],
    ['Kündigungsrisiko', 'gering|mittel|hoch|sehr hoch'],
    ['Zahlung', 'pünktlich|verspätet|überfällig'],
    ['Humeur', 'Très satisfait|Satisfait|Neutre|Insatisfait'],
    ['Risque', 'Faible|Modéré|Fort'],
    ['Nutzung', 'stark|mittel|schwach'],
    ['Satisfacción', 'Muy satisfecho|Satisfecho|Neutral|Insatisfecho'],
    ['Risco', 'Baixo|Médio|Alto'],
    ['Tevredenheid', 'Zeer tevreden|Tevreden|Neutraal|Ontevreden'],
    ['Escalation', 'None|Minor|Major'],
    ['Support load', 'Light|Normal|Heavy'],
    ['Would they renew?', 'Definitely|Probably|Maybe|Probably not|Definitely not'],
    ['Risk flag', '🟢|🟡|🔴'],
    ['Account health', 'A+|A|B|C|D'],
    ['Escalation status', 'Resolved|In progress|Open'],
    ['Escalations', 'Inactive|Active'],
    ['Exec relationship', 'Advocate|Supporter|Neutral|Skeptic|Detractor'],
    ['Adoption', 'Expanding|Steady|Contracting'],
    ['Usage health', 'Above target|On target|Below target'],
    ['Onboarding', 'Ahead|On schedule|Behind'],
    ['Sponsor status', 'In place|Identified|Missing'],
    ['Renewal risk', 'No risk|Some risk|High risk'],
    ['Risk', 'Low risk|Medium risk|High risk'],
    ['Engagement', 'Proactive|Reactive|Unresponsive'],
    ['Responsiveness', 'Fast|Average|Slow'],
    ['Product fit', 'Perfect|Good|Poor'],
    ['Fit', 'Good fit|OK fit|Poor fit'],
    ['Sentiment', 'Love it|Like it|Neutral|Dislike|Hate it'],
    ['CSAT', 'Very Good|Good|Neither|Poor|Very Poor'],
    ['Invoice', 'Paid in full|Partially paid|Unpaid'],
    ['Payment history', 'Always on time|Usually on time|Sometimes late|Often late'],
    ['Support experience', 'Smooth|Mixed|Painful'],
    ['Relationship', 'Excellent|Good|Strained|Broken'],
    ['Training status', 'All trained|Some trained|None trained'],
    ['Integration', 'Connected|Pending|Failed'],
    ['Sync status', 'OK|Warning|Error'],
    ['Data health', 'Good|Warning|Error'],
    ['SLA', 'Met|At risk|Breached'],
    ['SLA status', 'Within SLA|Near breach|Breached'],
    ['Login status', 'Active|Idle|Dormant'],
    ['Usage band', 'Heavy|Moderate|Light|None'],
    ['QBR', 'Held|Scheduled|Missed'],
    ['Call outcome', 'Positive|Neutral|Negative'],
    ['Open escalation', 'No|Minor|Major'],
    ['Contract risk', 'Minimal|Moderate|Significant'],
    ['Zahlungsmoral', 'sehr gut|gut|mäßig|schlecht'],
    ['Nutzungstrend', 'steigend|stabil|fallend'],
    ['Feature adoption', 'Advanced|Intermediate|Basic'],
    ['Maturity', 'Advanced|Intermediate|Beginner'],
    ['Momentum of usage', 'Gaining|Holding|Losing'],
    ['Trend of health', 'Upward|Flat|Downward'],
    ['Renewal outlook', 'Safe|Watch|At risk'],
    ['Outlook', 'Bright|Cloudy|Stormy'],
    ['Tone', 'Warm|Neutral|Cold'],
    ['Churn likelihood', 'Very unlikely|Unlikely|Likely|Very likely'],
    ['Goal status', 'Exceeded|Met|Missed'],
    ['Goals', 'Ahead of plan|On plan|Behind plan'],
    ['Milestone', 'Achieved|In progress|Missed'],
    ['Deployment', 'Live|Piloting|Not deployed'],
    ['Product usage', 'Frequent|Occasional|Rare'],
    ['Usage', 'Regular|Irregular|None'],
    ['Stakeholder coverage', 'Broad|Partial|Narrow'],
    ['Salud', 'Buena|Regular|Mala'],
    ['Estado de pago', 'Pagado|Pendiente|Vencido'],
    ['Confiance', 'Élevée|Moyenne|Faible'],
    ['Would renew', 'Yes|Unsure|No'],
    ['Complaint level', 'None|Some|Many'],
    ['Attitude', 'Cooperative|Indifferent|Resistant'],
    ['Account pulse', 'Thriving|Coasting|Struggling|Failing'],
    ['Response time', 'Fast|Average|Slow'],
    ['Ticket growth', 'Slight|Significant'],
    ['Support outcome', 'Resolved|Open|Escalated'],
    ['Renewal forecast', 'Likely|Unsure|Unlikely'],
    ['Adoption stage', 'Fully adopted|Partial|Not started'],
    ['Payment status', 'Paid|Due|Overdue'],
    ['Severity of open issues', 'None|Minor|Major|Critical'],
    ['Effort', 'Very easy|Easy|Difficult|Very difficult'],
    ['Kundenstimmung', 'Zufrieden|Neutral|Unzufrieden'],
    ['Champion', 'Strong|Weak|None'],
    ['Renewal intent', 'Will renew|Undecided|Will not renew'],
    ['Relationship', 'Excellent|Good|Fair|Poor'],
    ['Traffic', '🟢|🟡|🔴'],
    ['Last call went', '😀|😐|😡'],
    ['Ticket trend', 'Decreasing|Stable|Increasing'],
    ['Recommend us?', 'Definitely|Maybe|Never'],
    ['Satisfaction client', 'Très satisfait|Satisfait|Insatisfait'],
    ['Risco', 'Baixo|Médio|Alto'],
    ['Estado de pago', 'Al día|Pendiente|Vencido'],
    ['Gezondheid', 'Goed|Matig|Slecht'],
    ['Survey answer', 'Very happy|Somewhat happy|Neutral|Not happy'],
  ])('%s: %s', (heading, words) => {
    expect(orderOf(heading, words)).toBe(words);
  });
});

describe('an order without judgments', () => {
  it.each([
    ['Worst open severity', 'Sev 4|Sev 2|Sev 1'],
    ['Adoption stage', '[3] Advocating|[2] Adopting|[1] Kicking off'],
    ['Churn risk', '1 - Calm sea|2 - Some waves|3 - Gale'],
    ['Customer effort', 'Very low|Low|High'],
    ['Support takes too long', 'Strongly disagree|Disagree|Neutral|Agree|Strongly agree'],
    ['Champion status', 'Strong champion|Weak champion'],
  ])('counts as the heading says: %s', (heading, words) => {
    expect(orderOf(heading, words)).toBe(words);
  });

  it.each([
    ['Waves', '1 - Calm sea|2 - Some waves|3 - Gale', 'ask'],
    ['Team said', 'Strongly agree|Agree|Disagree', 'ask'],
    ['Plan', '1 - Basic|2 - Pro|3 - Enterprise', 'none'],
    ['Contract', '1 year|2 years|3 years', 'none'],
    ['First response time', '2 hours|1 day|3 days', 'none'],
  ])('does not count without a direction, as a fact, or as amounts: %s', (heading, words, verdict) => {
    expect(verdictOn(heading, columnOf(words))).toBe(verdict);
  });
});

describe('words that do not count', () => {
  it.each([
    ['Letter', 'A|B|C', 'ask'],
    ['Level', 'High|Medium|Low', 'ask'],
    ['Trend', 'Up|Flat|Down', 'ask'],
    ['Momentum', 'Accelerating|Steady|Slowing', 'ask'],
    ['Customer status', 'Active|Churned', 'none'],
    ['Subscription', 'active|past_due|canceled', 'none'],
    ['Plan', 'Gold|Silver|Bronze', 'none'],
    ['Tier', 'High|Low', 'none'],
    ['City', 'Oslo|Rome|Lima', 'none'],
    ['Health band', 'Healthy|Watch|At risk', 'none'],
    ['Tier', 'A|B|C', 'none'],
    ['Account owner', 'Amber|Jade|Scarlett', 'none'],
    ['Region', 'EMEA|APAC|NA', 'none'],
    ['Plan', 'Enterprise|Pro|Basic', 'none'],
    ['Outlook', 'Blue|Violet|Teal', 'none'],
    ['Account state', 'Active|Paused|Churned', 'none'],
    ['Plan', 'Enterprise|Pro|Starter', 'none'],
    ['Region', 'EMEA|APAC|AMER', 'none'],
    ['Grade', '1|2|3', 'ask'],
    ['Segment', 'Enterprise|Mid-Market|SMB', 'none'],
    ['Billing cycle', 'Annual|Quarterly|Monthly', 'none'],
    ['Churn reason', 'Price|Product|Merger', 'none'],
  ])('%s: %s', (heading, words, verdict) => {
    expect(verdictOn(heading, columnOf(words))).toBe(verdict);
  });
});

it('one unknown word becomes a question, and the others count', () => {
  const proposed = proposedFor('RAG', columnOf('Green|Yellow|Red|Purple'));
  if (proposed.kind !== 'used') throw new Error('it does not count');
  expect(proposed.questions.map(({ about, word }) => [about, word])).toEqual([['word', 'Purple']]);
  expect(orderOf('RAG', 'Green|Yellow|Red|Purple')).toBe('Green|Yellow|Red');
});

it('one color gets the same points however it is written', () => {
  const proposed = proposedFor('RAG this month', columnOf('GREEN|green|G|Amber|A|Red|r'));
  const points = proposed.kind === 'used' ? proposed.column.metric.points : undefined;
  const labels = points?.kind === 'labels' ? points.labels : [];
  expect(labels.map(({ key, points: worth }) => [key, worth])).toEqual([
    ['green', 100],
    ['g', 100],
    ['amber', 50],
    ['a', 50],
    ['red', 0],
    ['r', 0],
  ]);
});

it('words for "no value" count as blanks', () => {
  const proposed = proposedFor('RAG', columnOf('Green|Red|TBD|unknown'));
  expect(proposed.kind === 'used' && proposed.questions).toEqual([]);
});

describe('points of the middle', () => {
  const pointsOf = (heading: string, words: string) => {
    const proposed = proposedFor(heading, columnOf(words));
    if (proposed.kind !== 'used' || proposed.column.metric.points?.kind !== 'labels') return undefined;
    const { labels } = proposed.column.metric.points;
    return words.split('|').map((word) => labels.find(({ label }) => label === word)?.points);
  };

  it.each<[string, string, readonly number[]]>([
    ['RAG', 'Green|Orange|Red', [100, 50, 0]],
    ['Santé client', 'Vert|Orange|Rouge', [100, 50, 0]],
    ['Status', 'Groen|Oranje|Rood', [100, 50, 0]],
    ['Health', '🟢|🟠|🔴', [100, 50, 0]],
    ['Health', 'G|O|R', [100, 50, 0]],
    ['Mood', '😀|😐|😡', [100, 50, 0]],
    ['Mood', 'Excellent|Neutral|Bad', [100, 50, 0]],
    ['Churn risk', 'Low|Medium|Critical', [100, 50, 0]],
    ['RAG', 'Green|Yellow|Orange|Red', [100, 50, 25, 0]],
    ['RAG', 'Dark green|Green|Orange|Red', [100, 67, 33, 0]],
    ['Happiness', 'Very satisfied|Satisfied|Dissatisfied', [100, 67, 0]],
    ['Health', 'Excellent|Good|Fair|Poor', [100, 67, 33, 0]],
  ])('of %s with %s are %j', (heading, words, points) => {
    expect(pointsOf(heading, words)).toEqual(points);
  });
});

it('the priority of an account is a question: a priority account may be a good one', () => {
  expect(proposedFor('Account priority', columnOf('High|Medium|Low')).kind).toBe('question');
});
