import { liveTotals } from '../../shared/document/live-totals.ts';

/** TVA by rate of lines that are saved: their own amounts before tax, by the rule of the server. */
export function taxGroupsOf(lines: readonly { readonly ht: number; readonly taxRateBp: number }[]) {
  return liveTotals(lines.map(({ ht, taxRateBp }) => ({ quantity: 1, unitPrice: ht, discount: 0, taxRateBp }))).groups;
}
