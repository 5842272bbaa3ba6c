// Instants to civil days, in the spreadsheet's time zone, without a service call for each cell.
import { type CivilDay, civilDay } from '../domain/values/civil-day';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { type TextLocale, textLocale } from '../domain/values/text-locale';

/** A summer noon, when zones differ most visibly from each other. */
const PROBE = new Date(Date.UTC(2024, 6, 1, 12, 0));

/**
 * Gives each instant its day in a zone. Intl is used, since it costs no service call; where it knows no zones (this is not
 * documented for Apps Script) Utilities.formatDate answers, once for each different instant.
 */
function daysInZone(timeZone: string): (instant: Date) => CivilDay {
  const format =
    intlFormat(timeZone) ?? ((instant: Date) => Utilities.formatDate(instant, timeZone, 'yyyy-MM-dd'));
  const known = new Map<number, CivilDay>();
  return (instant) => {
    const time = instant.getTime();
    const before = known.get(time);
    if (before !== undefined) return before;
    const day = format(instant);
    known.set(time, day);
    return day;
  };
}

function intlFormat(timeZone: string): ((instant: Date) => CivilDay) | undefined {
  try {
    const formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    const day = (instant: Date) => {
      const [, month, dayOfMonth, year] = /^(\d+)\/(\d+)\/(\d+)$/.exec(formatter.format(instant)) ?? [];
      return civilDay(Number(year), Number(month), Number(dayOfMonth)) ?? '';
    };
    return day(PROBE) === Utilities.formatDate(PROBE, timeZone, 'yyyy-MM-dd') ? day : undefined;
  } catch {
    return undefined;
  }
}

/** The open spreadsheet's calendar and locale, each read at most once in an execution. */
export function openRegionalSettings(): RegionalSettings {
  let dayOf: ((instant: Date) => CivilDay) | undefined;
  let locale: TextLocale | undefined;
  const days = () => {
    dayOf = dayOf ?? daysInZone(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
    return dayOf;
  };
  return {
    dayOf: (instant) => days()(instant),
    today: () => days()(new Date()),
    callingFormula: () => {
      try {
        return SpreadsheetApp.getActiveRange()?.getFormula();
      } catch {
        // The error then names its cell by row and column in the range.
        return undefined;
      }
    },
    locale: () => {
      locale = locale ?? textLocale(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
      return locale;
    },
  };
}
