// The part of Java's date patterns that Utilities.formatDate is used for: yyyy, yy, MMMM, MMM, MM, M, dd, d, HH, H, hh, h, mm, ss, SSS, a, EEE, Z, quoted text.
import type { ZoneClock } from '../execution/zone-clock';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function padded(value: number, token: string): string {
  return String(value).padStart(token.length, '0');
}

function offsetText(minutes: number, token: string): string {
  const sign = minutes < 0 ? '-' : '+';
  const size = Math.abs(minutes);
  const colon = token === 'XXX' ? ':' : '';
  return `${sign}${String(Math.floor(size / 60)).padStart(2, '0')}${colon}${String(size % 60).padStart(2, '0')}`;
}

function fieldText(token: string, wall: Date, offsetMinutes: number): string {
  const hours = wall.getUTCHours();
  const month = months[wall.getUTCMonth()] ?? '';
  const day = days[wall.getUTCDay()] ?? '';
  switch (token.charAt(0)) {
    case 'y':
      return token.length === 2
        ? String(wall.getUTCFullYear()).slice(-2)
        : padded(wall.getUTCFullYear(), token);
    case 'M':
      if (token.length > 3) return month;
      return token.length === 3 ? month.slice(0, 3) : padded(wall.getUTCMonth() + 1, token);
    case 'd':
      return padded(wall.getUTCDate(), token);
    case 'H':
      return padded(hours, token);
    case 'h':
      return padded(hours % 12 || 12, token);
    case 'm':
      return padded(wall.getUTCMinutes(), token);
    case 's':
      return padded(wall.getUTCSeconds(), token);
    case 'S':
      return padded(wall.getUTCMilliseconds(), token);
    case 'a':
      return hours < 12 ? 'AM' : 'PM';
    case 'E':
      return token.length > 3 ? day : day.slice(0, 3);
    case 'Z':
    case 'X':
      return offsetText(offsetMinutes, token);
    default:
      throw new Error(`The date pattern letter "${token}" is not in the local host`);
  }
}

export function javaDate(instant: number, clock: ZoneClock, pattern: string): string {
  const wallTime = clock.wallTime(instant);
  const wall = new Date(wallTime);
  const offset = Math.round((wallTime - instant) / 60_000);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token, quoted) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return fieldText(token, wall, offset);
  });
}
