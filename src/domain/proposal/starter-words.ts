// What the words of headings and cells tell: which columns are no metrics, which way is better, which word is good.

import type { LabelPoints } from '../scorecard/points';
import { matchKey } from '../values/cell';

export type Direction = 'higher' | 'lower';

/** Names, ids, money, dates to come and what was sold: facts about an account, not signs of its health. */
const NO_METRIC =
  /\b(id|ids|uuid|key|code|e-?mail|mail|phone|url|website|domain|address|name|owner|manager|csm|rep|contact person|arr|mrr|acv|tcv|revenue|contract|value|amount|price|spend|budget|employees|headcount|region|country|city|industry|segment|tier|plan|product|edition|stage|status date|renewal|renews|expir\w*|start(ed)?|created|since|signed|go-?live|birthday|seats? (bought|purchased|contracted|licensed|total)|licen[cs]es? (bought|purchased|contracted|total)|purchased|comments?|notes?|next steps?|prev(ious)?|prior)\b/i;

/** A verdict that somebody gave already: a score of scores would count everything twice. */
const OWN_VERDICT =
  /^(the |our |overall |total |customer |account )*health[ -]?(score|band|status|index|grade|coverage|drivers|computed|flags)$/i;

/** How many seats there are says how big an account is, not how well it does; their share would. */
const SEAT_COUNT =
  /^(\W*number of |#\s*|no\.? of )?\w* ?(seats?|licen[cs]es?)( (used|active|assigned|in use|taken))?$/i;

/** Words that make a column a metric although another word speaks against it: "CSM pulse", "contract usage". */
const METRIC_AFTER_ALL =
  /\b(pulse|usage|used|adoption|score|sentiment|health|rating|csat|nps|overdue|utili[sz]ation|days? since|last (contact|touch|login|activity|meeting|call|qbr))\b/i;

const LOWER_IS_BETTER =
  /\b(tickets?|issues?|bugs?|incidents?|escalations?|complaints?|overdue|late|unpaid|open invoices?|churn\w*|cancel\w*|downgrade\w*|errors?|downtime|outages?|response time|wait\w*|days? since|days? (without|inactive)|inactiv\w*|risks?|blockers?|refunds?|failed|failures?|backlog|time to|effort|past due|delinquen\w*|debts?|unresolved|unused|dissatisf\w*|(resolution|handling|turnaround) time)\b/i;

/** Words that turn a bad thing into good news: tickets solved on time. */
const HIGHER_AFTER_ALL = /\b(on[- ]time|solved|resolved|resolution rate|satisfaction|csat|nps)\b/i;

export function isNoMetric(heading: string): boolean {
  return (
    OWN_VERDICT.test(heading) ||
    SEAT_COUNT.test(heading) ||
    (NO_METRIC.test(heading) && !METRIC_AFTER_ALL.test(heading))
  );
}

/** Somebody's judgment, or trouble: such a column goes before a mere count. */
export function tellsMuch(heading: string): boolean {
  return METRIC_AFTER_ALL.test(heading) || LOWER_IS_BETTER.test(heading);
}

/** Neither direction is certain: the note beside the metric says which was taken. */
export function directionOf(heading: string): Direction {
  if (!LOWER_IS_BETTER.test(heading)) return 'higher';
  return HIGHER_AFTER_ALL.test(heading) && !/\bnot\b/i.test(heading) ? 'higher' : 'lower';
}

const GOOD =
  'green,good,great,happy,healthy,positive,strong,high,promoter,agree,strongly agree,satisfied,active,excellent,on track'.split(
    ',',
  );
const MIDDLE =
  'yellow,amber,orange,okay,ok,fair,neutral,medium,average,passive,watch,mixed,moderate,concerning,neither,unsure'.split(
    ',',
  );
const BAD =
  'red,bad,poor,unhappy,at risk,negative,weak,low,detractor,disagree,strongly disagree,unsatisfied,dissatisfied,inactive,critical,off track'.split(
    ',',
  );

/** Points for a column of words when every one of them is a known judgment; otherwise undefined: nobody guesses. */
export function wordPoints(words: readonly string[]): readonly LabelPoints[] | undefined {
  const labels: LabelPoints[] = [];
  for (const word of words) {
    const key = matchKey(word);
    const points = GOOD.includes(key) ? 100 : MIDDLE.includes(key) ? 50 : BAD.includes(key) ? 0 : undefined;
    if (points === undefined) return undefined;
    labels.push({ label: word, key, points });
  }
  return labels.length > 1 ? labels.sort((a, b) => b.points - a.points) : undefined;
}
