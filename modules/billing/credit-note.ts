import { scale } from '@cm/kit/money';

/** A line of the invoice with what is left of it; money in minor units before tax. */
export interface CreditableLine {
  readonly id: string;
  readonly ht: number;
  /** What earlier credit notes took. */
  readonly credited: number;
  readonly taxRateBp: number;
  readonly exemption: string | null;
}

export interface CreditedLine {
  readonly id: string;
  readonly ht: number;
}

export interface CreditGroup {
  readonly rateBp: number;
  readonly exemption: string | null;
  readonly ht: number;
  readonly tax: number;
}

export interface CreditTotals {
  readonly lines: readonly CreditedLine[];
  readonly groups: readonly CreditGroup[];
  readonly ht: number;
  readonly tax: number;
  readonly ttc: number;
}

export interface Excess {
  readonly lineId: string;
  readonly remaining: number;
}

/**
 * What a credit note gives back. The tax of a group is the rounded tax on all that is credited so far less the rounded
 * tax on what was credited before: however many parts an invoice is credited in, the parts sum to its tax to the centime.
 *
 * @param wanted amounts before tax by line; null credits everything that remains
 * @returns the totals, or the line that would be credited above what remains of it
 */
export function creditTotals(
  lines: readonly CreditableLine[],
  wanted: readonly CreditedLine[] | null,
): CreditTotals | Excess {
  const asked = new Map(wanted?.map((line) => [line.id, line.ht]));
  const parts: (CreditedLine & { line: CreditableLine })[] = [];
  for (const line of lines) {
    const remaining = line.ht - line.credited;
    const ht = wanted === null ? remaining : (asked.get(line.id) ?? 0);
    if (ht > remaining) return { lineId: line.id, remaining };
    if (ht > 0) parts.push({ id: line.id, ht, line });
  }
  const groups = groupsOf(lines, parts);
  const ht = parts.reduce((sum, part) => sum + part.ht, 0);
  const tax = groups.reduce((sum, group) => sum + group.tax, 0);
  return { lines: parts.map(({ id, ht: amount }) => ({ id, ht: amount })), groups, ht, tax, ttc: ht + tax };
}

function groupsOf(
  lines: readonly CreditableLine[],
  parts: readonly (CreditedLine & { line: CreditableLine })[],
): CreditGroup[] {
  const keyOf = (line: CreditableLine) => `${line.taxRateBp}:${line.exemption ?? ''}`;
  const before = new Map<string, number>();
  for (const line of lines) before.set(keyOf(line), (before.get(keyOf(line)) ?? 0) + line.credited);
  const groups = new Map<string, { rateBp: number; exemption: string | null; ht: number }>();
  for (const { line, ht } of parts) {
    const group = groups.get(keyOf(line)) ?? { rateBp: line.taxRateBp, exemption: line.exemption, ht: 0 };
    group.ht += ht;
    groups.set(keyOf(line), group);
  }
  return [...groups.entries()]
    .sort(([, a], [, b]) => b.rateBp - a.rateBp)
    .map(([key, group]) => {
      const earlier = before.get(key) ?? 0;
      const tax = scale(earlier + group.ht, group.rateBp, 10_000) - scale(earlier, group.rateBp, 10_000);
      return { ...group, tax };
    });
}
