/** True for a calendar day as `YYYY-MM-DD`. No zone: a day is a day. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
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
