/** One line as it is being typed. Amounts in minor units before tax. */
export interface LiveLine {
  readonly quantity: number;
  readonly unitPrice: number;
  /** Taken off the line. */
  readonly discount: number;
  /** Hundredths of a per cent. */
  readonly taxRateBp: number;
}

export interface LiveTotals {
  readonly lines: readonly number[];
  readonly groups: readonly { readonly rateBp: number; readonly ht: number; readonly tax: number }[];
  readonly discount: number;
  readonly ht: number;
  readonly tax: number;
  readonly ttc: number;
}

/** `value × part ÷ 10 000`, rounded once, half away from zero: the rule of the server. */
export function shareOf(value: number, part: number): number {
  const product = BigInt(value) * BigInt(part);
  return Number((product * 2n + 10_000n) / 20_000n);
}

/**
 * The totals of a document while it is typed, by the rule of the server (TVA per rate on the rate's subtotal, rounded
 * once). What is saved and printed is the server's own computation.
 */
export function liveTotals(lines: readonly LiveLine[]): LiveTotals {
  const net = lines.map(({ quantity, unitPrice, discount }) => Math.max(0, quantity * unitPrice - discount));
  const byRate = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    byRate.set(line.taxRateBp, (byRate.get(line.taxRateBp) ?? 0) + (net[index] ?? 0));
  }
  const groups = [...byRate]
    .toSorted(([a], [b]) => b - a)
    .map(([rateBp, ht]) => ({ rateBp, ht, tax: shareOf(ht, rateBp) }));
  const ht = groups.reduce((sum, group) => sum + group.ht, 0);
  const tax = groups.reduce((sum, group) => sum + group.tax, 0);
  const discount = lines.reduce((sum, line) => sum + line.discount, 0);
  return { lines: net, groups, discount, ht, tax, ttc: ht + tax };
}
