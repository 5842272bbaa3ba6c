// How a spreadsheet's locale writes numbers and dates, for reading cells that hold them as text.
import type { DateOrder } from './civil-day';

export interface TextLocale {
  readonly decimal: '.' | ',';
  readonly dateOrder: DateOrder;
}

export const EN_US: TextLocale = { decimal: '.', dateOrder: 'month-first' };

/** @param locale as Sheets names it: en_US, en_GB, de_DE. An unknown one is read as en_US. */
export function textLocale(locale: string): TextLocale {
  try {
    const tag = locale.replace(/_/g, '-');
    if (Intl.NumberFormat.supportedLocalesOf(tag).length === 0) return EN_US;
    const decimal = new Intl.NumberFormat(tag).formatToParts(1.5).find((part) => part.type === 'decimal');
    const parts = new Intl.DateTimeFormat(tag, { timeZone: 'UTC' }).formatToParts(new Date(0));
    const first = parts.find((part) => ['day', 'month', 'year'].includes(part.type));
    return {
      decimal: decimal?.value === ',' ? ',' : '.',
      dateOrder: first?.type === 'day' ? 'day-first' : first?.type === 'year' ? 'year-first' : 'month-first',
    };
  } catch {
    return EN_US;
  }
}
