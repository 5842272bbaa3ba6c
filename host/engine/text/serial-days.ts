// Days as a spreadsheet counts them (1899-12-30 is 0) to and from civil dates, without any time zone.

const epoch = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

/** Undefined when there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    return undefined;
  }
  return Math.round((date.getTime() - epoch) / dayLength);
}

/** The wall clock of a serial number, as if it stood in UTC; to the nearest millisecond. */
export function wallTimeOf(serial: number): number {
  return epoch + Math.round(serial * dayLength);
}

export function serialOfWallTime(wallTime: number): number {
  return (wallTime - epoch) / dayLength;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** YYYY-MM-DD, with THH:MM (and :SS where there are seconds) when there is a time of day. */
export function wallText(serial: number): string {
  const date = new Date(Math.round(wallTimeOf(serial) / 1000) * 1000);
  const day = `${String(date.getUTCFullYear()).padStart(4, '0')}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
  const [hours, minutes, seconds] = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
  if (hours + minutes + seconds === 0) return day;
  return `${day}T${two(hours)}:${two(minutes)}${seconds === 0 ? '' : `:${two(seconds)}`}`;
}

export function serialOfWallText(text: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
  const day = match ? serialOfDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
  if (!match || day === undefined)
    throw new Error(`serialOfWallText: "${text}" is not a day; write YYYY-MM-DD or YYYY-MM-DDTHH:MM`);
  const seconds = Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0);
  return day + seconds / 86_400;
}
