/** Rows of one year: numbers of a yearly series go through it in the order of its days. */
interface Lot {
  readonly year: number;
  readonly count: number;
  /** The year in which we are: some of its rows are still at work. */
  readonly present: boolean;
}

/** Two fifths in each of the two years before, the rest in this one. */
export function lotsOf(total: number, year: number): Lot[] {
  const before = Math.floor((total * 2) / 5);
  return [
    { year: year - 2, count: before, present: false },
    { year: year - 1, count: before, present: false },
    { year, count: total - 2 * before, present: true },
  ].filter((lot) => lot.count > 0);
}
