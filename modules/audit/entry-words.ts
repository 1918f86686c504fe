import { fold } from '@cm/kit/folding';

const MAX_WORDS = 24;
const MAX_LENGTH = 60;
const MAX_TEXTS = 100;
const MAX_DEPTH = 6;
const MAX_TERMS = 6;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** What of an entry people know it by. */
export interface EntryText {
  readonly subject: { readonly label?: string | undefined };
  readonly ip: string | null;
  readonly payload: unknown;
}

/**
 * The words under which an entry is found by their beginning, at most 24: of what it is about, its network address, and
 * the texts that it carries. Identifiers and instants are no words: they are asked for by filters of their own.
 */
export function entryWordsOf({ subject, ip, payload }: EntryText): string[] {
  const texts = [subject.label ?? '', ip ?? ''];
  collectTexts(payload, texts, 0);
  return [...new Set(texts.flatMap(wordsOf))].slice(0, MAX_WORDS);
}

/** What was typed, as beginnings of words that must all be found; at most 6, none when nothing usable was typed. */
export function searchTerms(typed: string): string[] {
  return [...new Set(writtenWords(typed.slice(0, 200)))].slice(0, MAX_TERMS);
}

/** Whether each of the terms begins a word of the entry. */
export function hasTerms(entry: EntryText, terms: readonly string[]): boolean {
  const words = entryWordsOf(entry);
  return terms.every((term) => words.some((word) => word.startsWith(term)));
}

function collectTexts(value: unknown, into: string[], depth: number): void {
  if (into.length >= MAX_TEXTS || depth > MAX_DEPTH) return;
  if (typeof value === 'string') into.push(value.slice(0, 200));
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) collectTexts(part, into, depth + 1);
}

/** Each word whole, and the parts of one that is put together: a name with a hyphen, an address, a number of a series. */
function wordsOf(text: string): string[] {
  if (UUID.test(text) || INSTANT.test(text)) return [];
  return writtenWords(text).flatMap((word) => {
    const parts = word.split(/[^\p{L}\p{N}]+/u).filter((part) => part.length > 2 && /\p{L}/u.test(part));
    return [word, ...parts.map(withoutArticle), ...parts].filter((one) => one !== '');
  });
}

/** The Arabic article is written together with its noun, and left out by whoever searches for it. */
function withoutArticle(word: string): string {
  return /^ال./.test(word) && word.length > 4 ? word.slice(2) : '';
}

function writtenWords(text: string): string[] {
  return fold(text)
    .split(/\s+/)
    .map((part) => part.replace(/^[^\p{L}\p{N}+]+|[^\p{L}\p{N}]+$/gu, '').slice(0, MAX_LENGTH))
    .filter((part) => part !== '');
}
