/** Marks that would turn the direction of what follows them, or hide: a name must not rearrange a figure. */
const INVISIBLE = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** A word longer than this has no place to break in a narrow column. */
const LONGEST_WORD = 28;

function breakable(word: string): string {
  const characters = [...word];
  if (characters.length <= LONGEST_WORD) return word;
  const pieces: string[] = [];
  for (let i = 0; i < characters.length; i += LONGEST_WORD / 2)
    pieces.push(characters.slice(i, i + LONGEST_WORD / 2).join(''));
  return pieces.join('\u200b');
}

/** Text of a person as it may be printed: well-formed, without invisible marks, long words allowed to break. Line feeds stay. */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((row) => row.replaceAll('\t', ' ').replaceAll(INVISIBLE, '').split(' ').map(breakable).join(' '))
    .join('\n');
}
