import { allocate, money, scale } from '@cm/kit/money';

/** One line of a commercial document. Amounts are minor units before tax. */
export interface PricedLine {
  /** Whole units; negative on the lines of a credit note. */
  readonly quantity: number;
  readonly unitPrice: number;
  /** Taken off the whole line, positive, in minor units; it follows the sign of the quantity. */
  readonly discount?: number;
  /** Hundredths of a per cent: 1900 is 19 %. */
  readonly taxRateBp: number;
  /** The legal ground of a zero rate, in the document's language. */
  readonly exemption?: string | null;
}

export interface TotalledLine {
  /** Quantity × unit price. */
  readonly gross: number;
  /** The line's own discount with its part of the document's discount; of the same sign as `gross`. */
  readonly discount: number;
  /** Before tax, discounts deducted. */
  readonly ht: number;
}

export interface TaxGroup {
  readonly rateBp: number;
  readonly exemption: string | null;
  readonly ht: number;
  readonly tax: number;
}

export interface DocumentTotals {
  readonly lines: readonly TotalledLine[];
  /** By descending rate; lines of one zero rate with different legal grounds are different groups. */
  readonly groups: readonly TaxGroup[];
  readonly ht: number;
  readonly tax: number;
  readonly ttc: number;
}

/**
 * The one computation of every price, quote, order and invoice: TVA per rate group on the group's subtotal before tax,
 * rounded once, half away from zero (no text rounds invoices; CIDTA art. 324 is for the G50 return). A discount on the
 * whole document is spread over the lines by largest remainder, so that the parts add up to it exactly.
 *
 * @param options.discount minor units taken off the whole document, positive; it follows the sign of the lines
 * @throws RangeError for amounts that are not integers, a discount above what it is taken from, or mixed signs under a
 *   document discount
 */
export function documentTotals(
  lines: readonly PricedLine[],
  options: { readonly discount?: number } = {},
): DocumentTotals {
  const afterOwn = lines.map(ownTotal);
  const parts = spread(options.discount ?? 0, afterOwn);
  const totalled = afterOwn.map((line, index): TotalledLine => {
    const part = parts[index] ?? 0;
    return { gross: line.gross, discount: exact(line.discount + part), ht: exact(line.ht - part) };
  });
  const groups = groupsOf(lines, totalled);
  const ht = totalled.reduce((sum, line) => exact(sum + line.ht), 0);
  const tax = groups.reduce((sum, group) => exact(sum + group.tax), 0);
  return { lines: totalled, groups, ht, tax, ttc: exact(ht + tax) };
}

function ownTotal(line: PricedLine): TotalledLine {
  const gross = scale(exact(line.unitPrice), exact(line.quantity), 1);
  const discount = exact(line.discount ?? 0);
  if (discount < 0 || discount > Math.abs(gross)) throw new RangeError(`discount ${discount} on ${gross}`);
  const signed = gross < 0 ? exact(-discount) : discount;
  return { gross, discount: signed, ht: exact(gross - signed) };
}

/** The parts of the document's discount, in the order of the lines and of their sign. */
function spread(discount: number, lines: readonly TotalledLine[]): number[] {
  if (exact(discount) === 0) return lines.map(() => 0);
  const negative = lines.some((line) => line.ht < 0);
  if (negative && lines.some((line) => line.ht > 0)) throw new RangeError('a discount over lines of both signs');
  const weights = lines.map((line) => Math.abs(line.ht));
  if (discount < 0 || discount > weights.reduce((sum, weight) => exact(sum + weight), 0))
    throw new RangeError(`discount ${discount} above the total`);
  return allocate(negative ? -discount : discount, weights).map(exact);
}

function groupsOf(lines: readonly PricedLine[], totalled: readonly TotalledLine[]): TaxGroup[] {
  const groups = new Map<string, { rateBp: number; exemption: string | null; ht: number }>();
  for (const [index, line] of lines.entries()) {
    if (!Number.isSafeInteger(line.taxRateBp) || line.taxRateBp < 0 || line.taxRateBp > 10_000)
      throw new RangeError(`not a tax rate: ${line.taxRateBp}`);
    const exemption = line.taxRateBp === 0 ? (line.exemption ?? null) : null;
    const key = `${line.taxRateBp}:${exemption ?? ''}`;
    const group = groups.get(key) ?? { rateBp: line.taxRateBp, exemption, ht: 0 };
    group.ht = exact(group.ht + (totalled[index]?.ht ?? 0));
    groups.set(key, group);
  }
  return [...groups.values()]
    .sort((a, b) => b.rateBp - a.rateBp)
    .map((group) => ({ ...group, tax: scale(group.ht, group.rateBp, 10_000) }));
}

/** An exact amount, and never a negative zero. @throws RangeError */
function exact(amount: number): number {
  return money(amount === 0 ? 0 : amount, 'XXX').amount;
}
