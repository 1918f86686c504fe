/** Periods that are asked for most; the address may hold any other two days. */
export const PERIODS = ['30d', '90d', 'year', '12m'] as const;
export type PeriodName = (typeof PERIODS)[number];

export interface Days {
  readonly from: string;
  readonly to: string;
}

function shift(day: string, days: number): string {
  const moved = new Date(`${day}T12:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** First and last day of a named period that ends today; both count, at most 366 of them. */
export function daysOf(name: PeriodName, today: string): Days {
  if (name === '30d') return { from: shift(today, -29), to: today };
  if (name === '90d') return { from: shift(today, -89), to: today };
  if (name === 'year') return { from: `${today.slice(0, 4)}-01-01`, to: today };
  return { from: shift(today, -364), to: today };
}
