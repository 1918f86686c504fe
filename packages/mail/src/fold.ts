import EmailReplyParser from 'email-reply-parser';
import { attributionLength, isMarker } from './fold-attributions.ts';

/** `visible + quoted` is the whole text, to the character. */
export type FoldedReply = { readonly visible: string; readonly quoted: string };

/**
 * Separates what somebody wrote from what their program quoted below it. It folds and never deletes, and it
 * folds only a tail: answers written between quoted lines stay visible, with the quotes they answer. When
 * nothing visible would be left, everything is visible. Pure; time is linear in the text.
 */
export function foldReply(text: string): FoldedReply {
  const lines = text.split('\n');
  const quotation = findQuotation(lines);
  const head = lines.slice(0, quotation).join('\n');
  const kept = head.slice(0, head.length - hiddenTail(head));
  if (kept.trim() === '') {
    // A mail that is only a signature, or only a quotation, says that much.
    if (head.trim() === '' || quotation === lines.length) return { visible: text, quoted: '' };
    return { visible: text.slice(0, head.length), quoted: text.slice(head.length) };
  }
  return { visible: text.slice(0, kept.length), quoted: text.slice(kept.length) };
}

/** Attributions with answers below them that are looked at, so that a hostile text costs linear time. */
const maxAttributions = 100;

/** The line where the quoted tail begins; the number of lines when there is none. */
function findQuotation(lines: readonly string[]): number {
  let looked = 0;
  for (let at = 0; at < lines.length && looked < maxAttributions; at += 1) {
    const marker = isMarker(lines[at] ?? '');
    const length = marker ? 0 : attributionLength(lines, at);
    if (!marker && length === 0) continue;
    looked += 1;
    if (!answersBelow(lines, at + length)) return marker ? beforeAttribution(lines, at) : at;
  }
  return trailingQuote(lines);
}

/**
 * True when somebody wrote below or between the quoted lines: after the attribution come lines with `>`, and
 * after those, words without it. (Cutting them is how others lost a cancellation: helpdesk.md §3, row 1.)
 */
function answersBelow(lines: readonly string[], from: number): boolean {
  let quoted = false;
  for (let at = from; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trimStart();
    if (line.startsWith('>')) quoted = true;
    else if (line.trim() !== '') {
      if (!quoted) return false;
      // A signature after a quotation is no answer, and neither is a deeper attribution.
      return !/^(--|__)/.test(line) && attributionLength(lines, at) === 0;
    }
  }
  return false;
}

/** The marker stands inside the quotation: its attribution, up to eight lines above, goes with it. */
function beforeAttribution(lines: readonly string[], marker: number): number {
  for (let at = Math.max(0, marker - 8); at < marker; at += 1) {
    if (attributionLength(lines, at) > 0) return at;
  }
  let at = marker;
  while (at > 0 && /^\s*>/.test(lines[at - 1] ?? '')) at -= 1;
  return at;
}

function trailingQuote(lines: readonly string[]): number {
  let at = lines.length;
  while (at > 0 && /^\s*(>.*)?$/.test(lines[at - 1] ?? '')) at -= 1;
  return lines.slice(at).some((line) => line.trimStart().startsWith('>')) ? at : lines.length;
}

const solid = (value: string): number => value.replace(/\s+/g, '').length;

/**
 * How many characters at the end of `head` the library would hide: a signature, or a quotation in a language
 * that our list does not know. Its patterns backtrack, so it sees only text that is small and tame, and it is
 * believed only when it gave every character back and when what it hides is short.
 */
function hiddenTail(head: string): number {
  if (head.length > 16_000 || /\s{40}|[^\n]{400}/.test(head) || /schreef|skrev|pisze|napisał|写道/.test(head)) return 0;
  const fragments = new EmailReplyParser().read(head).getFragments();
  const whole = fragments.reduce((sum, fragment) => sum + solid(fragment.getContent()), 0);
  if (whole !== solid(head)) return 0;
  let hidden = 0;
  for (const fragment of fragments.toReversed()) {
    if (!fragment.isHidden()) break;
    const content = fragment.getContent();
    const words = content.split('\n').filter((line) => line.trim() !== '');
    if (fragment.isSignature() && !isShortSignature(words, content)) break;
    if (fragment.isQuoted() && !/\d.{0,300}:\s*$/.test(words[0] ?? '')) break;
    hidden += solid(content);
  }
  return hidden === 0 ? 0 : tailOf(head, hidden);
}

/** Six lines, no question, no postscript: more than that after a greeting is something somebody wants to say. */
function isShortSignature(words: readonly string[], content: string): boolean {
  return words.length <= 6 && content.length <= 500 && !/\?|^\s*(p\.?s|n\.?b)\b/im.test(content);
}

/** The length of the tail that holds `count` characters other than white space, back to the start of its line. */
function tailOf(head: string, count: number): number {
  let left = count;
  let at = head.length;
  while (at > 0 && left > 0) {
    at -= 1;
    if (!/\s/.test(head[at] ?? '')) left -= 1;
  }
  const lineStart = head.lastIndexOf('\n', at - 1) + 1;
  return head.slice(lineStart, at).trim() === '' ? head.length - lineStart : 0;
}
