// Words for what became of a customer. Words that are not listed here become questions, never guesses.

/** Which outcome a check box or "yes" means under a heading. */
export type HeadingMeaning = 'yes is lost' | 'yes is kept' | 'unclear';

/** Case and accents do not matter. */
const LOST_WORDS = [
  'churned',
  'churn',
  'lost',
  'closed lost',
  'canceled',
  'cancelled',
  'cancellation',
  'terminated',
  'not renewed',
  'non-renewed',
  'nonrenewal',
  'non-renewal',
  'left',
  'inactive',
  'deactivated',
  'expired',
  'gone',
  'ended',
  'gekündigt',
  'verloren',
  'abgewandert',
  'résilié',
  'perdu',
  'cancelado',
  'perdido',
  'perdida',
  'baja',
  'opgezegd',
];
const KEPT_WORDS = [
  'renewed',
  'renewal',
  'retained',
  'kept',
  'active',
  'current',
  'customer',
  'live',
  'stayed',
  'expanded',
  'upsold',
  'closed won',
  'won',
  'continuing',
  'aktiv',
  'verlängert',
  'actif',
  'renouvelé',
  'activo',
  'renovado',
  'ativo',
  'actief',
  'verlengd',
];
/** The customer left for a reason that no score can see coming, and no team can prevent. */
const INVOLUNTARY_WORDS = [
  'bankrupt',
  'bankruptcy',
  'insolvent',
  'insolvency',
  'out of business',
  'acquired',
  'went out of business',
  'merger',
  'acquisition',
  'non-payment',
  'nonpayment',
  'payment failed',
  'failed payment',
  'insolvenz',
  'faillite',
];

const LOST_HEADINGS = /churn|cancel|lost|loss|terminat|left|kündig|gekündigt|résili|perdu|baja|opgezegd/i;
const KEPT_HEADINGS = /renew|retain|active|kept|stay|verlänger|aktiv|renouvel|renov|verleng|actief/i;

/** 'ignored': by the user's choice not a loss, and not evidence about the score. */
export type KnownOutcome = 'lost' | 'kept' | 'involuntary' | 'ignored';

const KNOWN: ReadonlyMap<string, KnownOutcome> = new Map([
  ...LOST_WORDS.map((word) => [outcomeKey(word), 'lost'] as const),
  ...KEPT_WORDS.map((word) => [outcomeKey(word), 'kept'] as const),
  ...INVOLUNTARY_WORDS.map((word) => [outcomeKey(word), 'involuntary'] as const),
]);

/** The form in which outcome words are compared: lower case, without accents, hyphens and double spaces. */
function outcomeKey(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ')
    .trim();
}

/** undefined where the word is not one of those that can only mean one thing. */
export function knownOutcome(word: string): KnownOutcome | undefined {
  return KNOWN.get(outcomeKey(word));
}

/** @example headingMeaning('Churned?') // 'yes is lost' */
export function headingMeaning(heading: string): HeadingMeaning {
  const isLost = LOST_HEADINGS.test(heading) && !/not (?:churned|lost)/i.test(heading);
  const isKept = KEPT_HEADINGS.test(heading) && !/(?:in|not[ -])active|not renew|non-?renew/i.test(heading);
  if (isLost === isKept) return 'unclear';
  return isLost ? 'yes is lost' : 'yes is kept';
}
