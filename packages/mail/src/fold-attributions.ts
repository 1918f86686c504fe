type Attribution = { readonly end: RegExp; readonly also: RegExp };

const address = /<[^<>\s]{1,200}@[^<>\s]{1,200}>/;

/**
 * The lines with which mail programs introduce what they quote. Each has an ending, and something more that a
 * person who tells what somebody wrote would not have: a figure after the opening word, or an address. Both
 * are tested on at most 500 characters and cannot backtrack.
 */
const attributions: readonly Attribution[] = [
  { end: /\bwrote\s?:?$/i, also: /^on\b[^\d]{0,200}\d/i },
  { end: /\bwrote\s?:?$/i, also: address },
  { end: /\ba [ée]crit\s?:?$/i, also: /^le\b[^\d]{0,200}\d/i },
  { end: /\ba [ée]crit\s?:?$/i, also: address },
  { end: /:?$/, also: /تمت كتابة ما يلي بواسطة/ },
  { end: /:$/, also: /^(في|بتاريخ|يوم)\s[^:]{0,200}[\d٠-٩].{0,300}\s(كتب|كتبت)(\s|:)/ },
  { end: /\s(كتب|كتبت)\s?:$/, also: /[\d٠-٩]|@/ },
  {
    end: /\s?-{2,12}$/,
    also: /^-{2,12}\s?(original message|message d['’]origine|message initial|الرسالة الأصلية|رسالة أصلية)/i,
  },
  { end: /\s?-{2,12}$/, also: /^-{2,12}\s?(forwarded message|message transféré|رسالة معاد توجيهها)/i },
  { end: /:$/, also: /^(début du message (réexpédié|transféré)|begin forwarded message)/i },
];

/** First and following lines of the header block that Outlook puts above what it quotes. */
const outlookFirst = /^\*?(from|de|expéditeur|من)\s?:\*?\s.{1,400}$/i;
const outlookNext =
  /^\*?(sent|date|to|cc|subject|envoyé|envoyé le|à|objet|تم الإرسال|أرسلت|التاريخ|إلى|نسخة|الموضوع)\s?:\*?(\s.{0,400})?$/i;

/** The line of ours above which to answer: `##- Répondez au-dessus de cette ligne -##`, in any language. */
const marker = /^##-.{1,200}-##$/;

const unquoted = (line: string): string =>
  line
    .slice(0, 600)
    .replace(/^[\s>]+/, '')
    .trim();

/** True when the line is our own marker, quoted or not. */
export function isMarker(line: string): boolean {
  return marker.test(unquoted(line));
}

/** How many lines, from `at`, introduce a quotation; 0 when none do. A wrapped attribution takes up to three. */
export function attributionLength(lines: readonly string[], at: number): number {
  const first = unquoted(lines[at] ?? '');
  if (first === '') return 0;
  if (outlookFirst.test(first)) {
    const following = lines.slice(at + 1, at + 6).map(unquoted);
    const fields = following.filter((line) => outlookNext.test(line)).length;
    if (fields >= 2) return 1 + fields;
  }
  let joined = '';
  for (let count = 1; count <= 3 && at + count <= lines.length; count += 1) {
    const line = unquoted(lines[at + count - 1] ?? '');
    if (line === '') return 0;
    joined = joined === '' ? line : `${joined} ${line}`;
    if (joined.length > 500) return 0;
    if (attributions.some(({ end, also }) => end.test(joined) && also.test(joined))) return count;
  }
  return 0;
}
