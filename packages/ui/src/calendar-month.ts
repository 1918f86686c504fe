/** Calendar days as `YYYY-MM-DD`; months as `YYYY-MM`. No zone: a day is a day. */
const DAY_MS = 86_400_000;
const utc = (day: string) => new Date(`${day}T00:00:00Z`);
export const isoDay = (date: Date) => date.toISOString().slice(0, 10);

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = utc(text);
  return !Number.isNaN(date.getTime()) && isoDay(date) === text;
}

export function addDays(day: string, days: number): string {
  return isoDay(new Date(utc(day).getTime() + days * DAY_MS));
}

export function addMonths(month: string, months: number): string {
  const date = utc(`${month}-01`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return isoDay(date).slice(0, 7);
}

/** Six weeks that show a month; `firstDay` 6 = Saturday, as Algeria counts. */
export function weeksOf(month: string, firstDay: number): string[][] {
  const start = utc(`${month}-01`);
  const lead = (start.getUTCDay() - firstDay + 7) % 7;
  const first = addDays(`${month}-01`, -lead);
  return Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_day, day) => addDays(first, week * 7 + day)),
  );
}

/** Reads what people type: 5/7/2026, 05-07-26, 2026-07-05. Day before month, as the three languages write it here. */
export function parseTypedDay(text: string): string | null {
  const trimmed = text.trim();
  if (isDay(trimmed)) return trimmed;
  const match = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4}|\d{2})$/.exec(trimmed);
  if (!match) return null;
  const [, day = '', month = '', year = ''] = match;
  const full = year.length === 2 ? `20${year}` : year;
  const iso = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : null;
}

export function writeTypedDay(day: string): string {
  const [year, month, date] = day.split('-');
  return isDay(day) ? `${date ?? ''}/${month ?? ''}/${year ?? ''}` : day;
}
