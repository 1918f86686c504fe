/** Marks that would turn the direction of what follows them, or hide: a name must not rearrange a figure. */
const INVISIBLE = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** A word longer than this may have no place to break in a narrow column: it gets some, after its punctuation, else anywhere. */
const LONG_WORD = /[^\s\u200b]{29,}/gu;

function breakable(row: string): string {
  return row
    .replaceAll(LONG_WORD, (word) => word.replaceAll(/(?<=[@./_&=?:-])(?=[^@./_&=?:-])/gu, '\u200b'))
    .replaceAll(LONG_WORD, (word) => word.replaceAll(/.{14}(?=.)/gu, '$&\u200b'));
}

/** Text of a person as it may be printed: well-formed, without invisible marks, long words allowed to break. Line feeds stay. */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((row) => breakable(row.replaceAll('\t', ' ').replaceAll(INVISIBLE, '')))
    .join('\n');
}
