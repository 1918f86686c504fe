/**
 * Whether two samples can be told apart by their ranks alone: the two-sided p value of the Mann–Whitney U test in its
 * normal approximation with the correction for ties (Mann and Whitney 1947). A busy machine slows both samples alike and
 * changes it little, where a difference of means would change with every run. From about eight values of each on.
 *
 * @param one, other values in any unit, taken in turn
 * @returns between 0 and 1; small when the two differ
 */
export function rankSumP(one: readonly number[], other: readonly number[]): number {
  if (one.length === 0 || other.length === 0) return 1;
  const all = [...one.map((value) => ({ value, own: true })), ...other.map((value) => ({ value, own: false }))];
  all.sort((a, b) => a.value - b.value);
  let ranks = 0;
  let ties = 0;
  for (let start = 0; start < all.length;) {
    let end = start;
    while (end < all.length && all[end]?.value === all[start]?.value) end += 1;
    const size = end - start;
    ties += size ** 3 - size;
    ranks += all.slice(start, end).filter(({ own }) => own).length * ((start + end + 1) / 2);
    start = end;
  }
  const [n, m, total] = [one.length, other.length, all.length];
  const u = ranks - (n * (n + 1)) / 2;
  const deviation = Math.sqrt(((n * m) / 12) * (total + 1 - ties / (total * (total - 1))));
  if (deviation === 0) return 1;
  const z = Math.max(0, Math.abs(u - (n * m) / 2) - 0.5) / deviation;
  return Math.min(1, 2 * upperTail(z));
}

/** Of the normal distribution, to 1.5e-7 (Abramowitz and Stegun 7.1.26). */
function upperTail(z: number): number {
  const t = 1 / (1 + (0.3275911 * z) / Math.SQRT2);
  const sum = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return (sum * Math.exp((-z * z) / 2)) / 2;
}
