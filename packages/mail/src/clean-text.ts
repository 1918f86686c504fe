// Characters with no business in a line that people read: controls (C0, C1, DEL), line and paragraph separators,
// and the bidirectional overrides and isolates that make `gpj.exe` read as `exe.jpg`.
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const lineHazards = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/g;
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const textHazards = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** One line, safe to show, to store and to put in a header: no controls, no direction overrides, at most `max` characters. */
export function cleanLine(value: string, max: number): string {
  const line = value
    .slice(0, max * 4)
    .replace(lineHazards, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return truncate(line, max);
}

/** Several lines: newlines become `\n`, tabs stay, other controls (NUL first) become U+FFFD. */
export function cleanText(value: string): string {
  return value.replace(/\r\n?/g, '\n').replace(textHazards, '\ufffd').toWellFormed();
}

/** Cuts at `max` UTF-16 units without leaving half a character behind. */
export function truncate(value: string, max: number): string {
  if (value.length <= max) return value.toWellFormed();
  const last = value.charCodeAt(max - 1);
  const end = last >= 0xd800 && last <= 0xdbff ? max - 1 : max;
  return value.slice(0, end).toWellFormed();
}
