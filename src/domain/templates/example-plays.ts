// Ten made-up plays, for users to replace: each scorecard that we write gets those that fit its metrics.
import type { Play } from '../alert-definitions/plays';
import type { Metric } from '../scorecard/scorecard';
import { matchKey } from '../values/cell';
import { headingWords } from './heading-words';

interface ExamplePlay {
  /** In the name of the metric or its columns. */
  readonly about: RegExp;
  readonly action: string;
  readonly withinDays: number;
}

/** The first that fits counts: "Onboarding CSAT" is about onboarding, "Seat use" about seats. */
const EXAMPLES: readonly ExamplePlay[] = [
  {
    about: /\b(onboarding|kick off|go live|activation|setup|milestone)\b/,
    action: 'Agree on the next milestone, with a date and a name on both sides.',
    withinDays: 7,
  },
  {
    about: /\b(invoice|payment|overdue|paid late|billing)\b/,
    action: 'Ask their finance contact what holds the payment up, and tell the account manager.',
    withinDays: 5,
  },
  {
    about: /\b(ticket|escalation|bug|incident|response time|case)\b/,
    action: 'Go through the open tickets with support, and give the customer a date for each.',
    withinDays: 3,
  },
  {
    about: /\b(seat|license|people active|user active|active user)\b/,
    action: 'Find the unused seats. Plan a rollout with the admin before they ask for a smaller plan.',
    withinDays: 14,
  },
  {
    about: /\b(feature|depth|breadth|module)\b/,
    action: 'Show one feature they do not use yet, on a task they named.',
    withinDays: 14,
  },
  {
    about: /\b(contact|touchpoint|engagement|meeting|call|qbr)\b/,
    action: 'Book a call this week. Mention the renewal.',
    withinDays: 7,
  },
  {
    about: /\b(sponsor|champion|relationship|advocacy|stakeholder)\b/,
    action: 'Find a second sponsor: ask your champion for an introduction.',
    withinDays: 14,
  },
  {
    about: /\b(np|nps|csat|survey|sentiment|pulse|rapport|satisfaction|rating)\b/,
    action: 'Call and ask why. Write down the one thing that would change their answer.',
    withinDays: 7,
  },
  {
    about: /\b(login|use|usage|active day|session|visit|signal)\b/,
    action: 'Call the champion: who stopped using it, and why? Offer a 30-minute session.',
    withinDays: 7,
  },
  {
    about: /\b(roi|growth|value|upgrade|downgrade|referral|finished)\b/,
    action: 'Show on one page what they gained this quarter, and agree on the next goal.',
    withinDays: 14,
  },
];

/** In the order of the metrics; one for each metric that counts and has a play. */
export function examplePlays(metrics: readonly Metric[]): Play[] {
  const seen = new Set<string>();
  return metrics.flatMap(({ name, columns, weight }): Play[] => {
    if (weight === 0 || seen.has(matchKey(name))) return [];
    seen.add(matchKey(name));
    const words = [name, ...columns].map(headingWords);
    const example = EXAMPLES.find(({ about }) => words.some((each) => about.test(each)));
    if (example === undefined) return [];
    return [{ metric: name, lost: undefined, action: example.action, withinDays: example.withinDays }];
  });
}
