import type { Ctx } from './ctx.ts';
import { fold } from './folding.ts';
import { yearlyNumber } from './numbering.ts';

/** What somebody typed to find a record. One object for one search: what a module works out of it, it may keep by it. */
export interface Typed {
  /** Trimmed, at most 100 characters. */
  readonly text: string;
  /** Folded beginnings of words, at most 6; all of them are wanted. */
  readonly words: readonly string[];
}

export interface FoundRecord {
  readonly id: string;
  readonly number: string | null;
  /** What the reader knows it by: a name, a subject. */
  readonly label: string;
  /** Whose it is, where screens show such a record among the customer's. */
  readonly customerId?: string;
  /** It is the one whose number was typed. */
  readonly exact: boolean;
}

/** How one kind of record is found in one zone. A module declares it; the zone's one search route runs it. */
export interface RecordSearch {
  readonly zone: 'portal' | 'corporate' | 'admin';
  /** The kind, one for each zone: `ticket`. Screens know what it opens. */
  readonly type: string;
  /** Without it the kind is not looked for at all. */
  readonly permission: string;
  /**
   * At most `limit` records that the actor may see, the best first. Reads only; every statement is served by an index,
   * whatever was typed.
   */
  readonly find: (ctx: Ctx, typed: Typed, limit: number) => Promise<readonly FoundRecord[]>;
}

export function readTyped(q: string): Typed {
  const text = q.trim().slice(0, 100).trim();
  return { text, words: wordsOf(text).slice(0, 6) };
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Does every word typed begin a word of the text? For the few rows at hand: a table is never searched this way. */
export function fits(typed: Typed, text: string): boolean {
  const there = wordsOf(text);
  return typed.words.length > 0 && typed.words.every((word) => there.some((one) => one.startsWith(word)));
}

const MARK = String.raw`(?:n[o°]?[\s.:]*|#\s*)?`;
const GAP = String.raw`[\s\-_/.]*`;
const SERIES = new RegExp(
  String.raw`^${MARK}(?:([a-z]+)${GAP})?(?:(20\d\d)(?:[\s\-_/.]+0*(\d{1,9})|(\d{6}))|0*(\d{1,9}))(?:[\s-]*v\d{1,3})?$`,
);
const PLAIN = new RegExp(String.raw`^${MARK}(?:([a-z]+)${GAP})?0*(\d{1,15})$`);

/**
 * The numbers of a yearly series that were meant by `FAC-2026-000123`, `fac 2026/123`, `2026-123`, `FAC 123` or `123`, a
 * version (`-V2`) put aside. Without its year a number may be of this year or of the two before. None for anything else,
 * or another series.
 */
export function readYearlyNumbers(typed: Typed, prefix: string, year: number): string[] {
  const [whole, letters, written, after, glued, alone] = SERIES.exec(fold(typed.text)) ?? [];
  if (whole === undefined || (letters !== undefined && letters !== prefix.toLowerCase())) return [];
  const value = Number(after ?? glued ?? alone);
  if (value === 0) return [];
  const years = written === undefined ? [year, year - 1, year - 2] : [Number(written)];
  return years.map((one) => yearlyNumber(prefix, one, value));
}

/** The number meant by `T-1042`, `t1042`, `#1042`, `n° 1042` or `001042`; null for anything else, or another series. */
export function readPlainNumber(typed: Typed, prefix: string): number | null {
  const [whole, letters, digits] = PLAIN.exec(fold(typed.text)) ?? [];
  if (whole === undefined || (letters !== undefined && letters !== prefix.toLowerCase())) return null;
  const value = Number(digits);
  return value === 0 ? null : value;
}
