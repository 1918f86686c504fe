/**
 * What is still under way once the words `arrived` stand in the address. `own`: they were sent from the box, so that what
 * was typed meanwhile stays, however late they come; else Back, Forward or « tout effacer » changed them, and the box
 * follows.
 */
export function arrivedWords(
  underWay: readonly string[],
  arrived: string,
): { readonly own: boolean; readonly underWay: readonly string[] } {
  const at = underWay.lastIndexOf(arrived);
  return at < 0 ? { own: false, underWay: [] } : { own: true, underWay: underWay.slice(at + 1) };
}
