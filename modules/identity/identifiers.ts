import { latinDigits } from '@cm/kit/folding';

/**
 * Algerian identifiers of taxpayers and traders: form only, there is no public check digit for any of them. Sources: NIF
 * (15 digits, 20 with an establishment suffix), NIS (décret 97-396: 15 digits, 18 for a secondary establishment), RC
 * (convention of the CNRC, modern and legacy writings), AI (number of the tax roll; no legal form).
 */

/** Digits as people write them, in groups: without spaces, dots, dashes and direction marks. */
function compact(text: string): string {
  return latinDigits(text.normalize('NFKC')).replace(/[\s.\-_\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g, '');
}

/** The 15 or 20 digits, or null. */
export function parseNif(text: string): string | null {
  const digits = compact(text);
  return /^\d{15}(\d{5})?$/.test(digits) ? digits : null;
}

/** The 15 or 18 digits, or null. */
export function parseNis(text: string): string | null {
  const digits = compact(text);
  return /^\d{15}(\d{3})?$/.test(digits) ? digits : null;
}

/** The number of the tax roll as written, compacted; null only when it is empty or far too long. */
export function parseAi(text: string): string | null {
  const digits = compact(text).toUpperCase();
  return /^[\dA-Z/]{1,20}$/.test(digits) ? digits : null;
}

/** No text fixes the form of the AI: an unusual one deserves a second look and is not refused. */
export function isUsualAi(ai: string): boolean {
  return /^\d{8,15}$/.test(ai);
}

const MODERN = /^(\d{2})([AB])(\d{6,8})(?:[-/]?(\d{2})\/(\d{2}))?$/;
const LEGACY = /^(\d{2})\/(\d{2})[-/]?(\d{6,8})([AB])(\d{2})$/;

/**
 * The number of the trade register in one writing, or null: modern `16B0123456-00/16`, legacy `16/00-0123456 B 20`.
 * `A` (أ) is a natural person, `B` (ب) a company.
 */
export function parseRc(text: string): string | null {
  const plain = latinDigits(text.normalize('NFKC'))
    .replace(/[\s\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[أاإ]/g, 'A')
    .replace(/ب/g, 'B')
    .toUpperCase();
  const modern = MODERN.exec(plain);
  if (modern) {
    const [, year = '', letter = '', serial = '', establishment, wilaya] = modern;
    return `${year}${letter}${serial}${establishment ? `-${establishment}/${wilaya}` : ''}`;
  }
  const legacy = LEGACY.exec(plain);
  if (!legacy) return null;
  const [, wilaya = '', establishment = '', serial = '', letter = '', year = ''] = legacy;
  return `${wilaya}/${establishment}-${serial} ${letter} ${year}`;
}

/**
 * The 18 digits of the number of national identification, or null. Décret exécutif 10-210 gives its parts, not how its
 * key is made: the length alone is checked.
 */
export function parseNin(text: string): string | null {
  const digits = compact(text);
  return /^\d{18}$/.test(digits) ? digits : null;
}

/** The 20 digits of a bank account or of a CCP written as one (RIP), when the key is right; else null. */
export function parseRib(text: string): string | null {
  const digits = compact(text);
  return /^\d{20}$/.test(digits) && isKeyOfRib(digits) ? digits : null;
}

/** 97 less the number and two zeros, modulo 97; both keys printed in the Journal officiel of two ministries agree. */
function isKeyOfRib(digits: string): boolean {
  return BigInt(digits.slice(3)) % 97n === 0n;
}

/** Sum of each digit times its place, from 4 at the right, modulo 100 (Algérie Poste; the JO’s own 3200-50 has 68). */
function keyOfCcp(account: string): number {
  return [...account].reverse().reduce((sum, digit, place) => sum + Number(digit) * (place + 4), 0) % 100;
}

/**
 * The account to be paid on, or null: a RIB (or the RIP of a CCP) as its 20 digits when its key is right, a CCP as
 * `320050 clé 68` when its key is. A transposed digit is money that arrives elsewhere.
 */
export function parseAccount(text: string): string | null {
  const digits = compact(text.replace(/cl[ée]/i, ' '));
  if (/^\d{20}$/.test(digits)) return isKeyOfRib(digits) ? digits : null;
  const [, account, key] = /^(\d{1,10})(\d{2})$/.exec(digits) ?? [];
  return account !== undefined && keyOfCcp(account) === Number(key) ? `${account} clé ${key}` : null;
}
