import { z } from 'zod';

/** A calendar day without a time, `YYYY-MM-DD`, as PostgreSQL `date` gives it. */
export type Day = string;
/** Within the centuries in which somebody works: the calendars of JavaScript and PostgreSQL part at year 0 and beyond 9999. */
export const day = () => z.iso.date().refine((value) => value >= '1900-01-01' && value <= '2999-12-31');

/** The calendar day at `instant` in an IANA time zone: an invoice issued at 23:30 UTC is of the next day in Algiers. */
export function dayIn(timeZone: string, instant: Date): Day {
  return formatOf(timeZone).format(instant);
}

/** A format costs a hundred times what formatting does; time zones are those of the tenants, a handful. */
const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  if (formats.size < 1000) formats.set(timeZone, made);
  return made;
}

/**
 * The instant at which clocks in an IANA time zone show that day and time. A time that a change of the clocks leaves out is
 * read as the one after it, one that comes twice as the first.
 *
 * @param time `HH:MM`
 */
export function instantIn(timeZone: string, of: Day, time: string): Date {
  const asUtc = Date.parse(`${of}T${time}:00Z`);
  const before = asUtc - offsetAt(timeZone, asUtc - 86_400_000);
  if (before + offsetAt(timeZone, before) === asUtc) return new Date(before);
  const after = asUtc - offsetAt(timeZone, asUtc + 86_400_000);
  return new Date(after + offsetAt(timeZone, after) === asUtc ? after : before);
}

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(timeZone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(new Date(instant));
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
  const shown = `${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}:${of('second')}Z`;
  return Date.parse(shown) - instant;
}

/** `day` moved by whole calendar days, in the proleptic Gregorian calendar. */
export function addDays(from: Day, days: number): Day {
  const [year, month, date] = parts(from);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/**
 * `day` moved by whole months; the 31st falls back to the month's last day, counted from `anchor` so that
 * 31 January → 28 February → 31 March and not 28 March.
 */
export function addMonths(from: Day, months: number, anchorDay?: number): Day {
  const [year, month, date] = parts(from);
  const target = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(anchorDay ?? date, last));
  return target.toISOString().slice(0, 10);
}

export function addSeconds(instant: Date, seconds: number): Date {
  return new Date(instant.getTime() + seconds * 1000);
}

/** The later of two instants: what follows another is not before it, though the clocks of two servers differ. */
export function latest(one: Date, other: Date): Date {
  return one < other ? other : one;
}

function parts(value: Day): [number, number, number] {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) throw new RangeError(`not a day: ${value}`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}
