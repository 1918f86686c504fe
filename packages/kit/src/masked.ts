const HIDDEN = '••••';
/** Of a shorter value nothing is shown: four letters of it would be most of it. */
const SHORTEST = 8;

/** `•••• 4821`: of a number that not everybody may read its last four letters, whatever its length. Masked again it stays the same. */
export function masked(value: string): string {
  const letters = [...value.replace(/\s/g, '')];
  return letters.length < SHORTEST ? HIDDEN : `${HIDDEN} ${letters.slice(-4).join('')}`;
}
