import { z } from 'zod';
import { isBreached } from './breached-passwords.ts';

export const MIN_PASSWORD = 12;
export const MAX_PASSWORD = 200;

/** What people type when a form asks for twelve characters. Compared without case, digits at the end and punctuation. */
const WORN = new Set(
  (
    'password passw0rd motdepasse monmotdepasse azertyuiop qwertyuiop qwertyazerty administrateur administrator ' +
    'algerie algerian bienvenue welcome iloveyou jetaime soleil football baseball superman princesse princess dragon ' +
    'abcdefghijkl abcdefghijklm aaaaaaaaaaaa changeme changezmoi letmein azerty qwerty cloudmanager hebergement hosting ' +
    'kabylie mouloudia oran constantine algiers alger bismillah inchallah mohamed mohammed'
  ).split(' '),
);

export type PasswordFault = 'too_short' | 'too_long' | 'breached' | 'too_common' | 'too_personal';

/**
 * The reason to refuse a password, or null. Length and a blocklist only, no composition rules (NIST SP 800-63B-4
 * §3.1.1.2, ASVS 5.0 6.2.4, 6.2.11, 6.2.12): what leaked, what leaked with digits or signs around it, and words of the
 * account and of the operator.
 */
export function passwordFault(
  password: string,
  words: readonly string[],
  least: number = MIN_PASSWORD,
): PasswordFault | null {
  const length = [...password.normalize('NFC')].length;
  if (length < least) return 'too_short';
  if (length > MAX_PASSWORD) return 'too_long';
  if (isBreached(password)) return 'breached';
  const bare = lettersOf(password);
  const root = bare.replace(/\d+$/, '');
  if (new Set(bare).size < 4 || /^\d+$/.test(bare)) return 'too_common';
  if ([bare, root].some((word) => WORN.has(word) || isBreached(word))) return 'too_common';
  const personal = words.map(lettersOf).filter((word) => word.length >= 4);
  return personal.some((word) => root === word || root === word + word) ? 'too_personal' : null;
}

/** Without case, accents, spaces and signs; pictures count like letters. */
function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Z}\p{C}\p{P}\p{Sm}\p{Sc}\p{Sk}]/gu, '');
}

export const newPassword = () => z.string().min(1).max(1000);

/** Lower case and NFC, as it is stored and compared; at most 254 characters (RFC 5321 §4.5.3.1). */
export const emailAddress = () =>
  z
    .string()
    .trim()
    .max(254)
    .transform((value) => value.normalize('NFC').toLowerCase())
    .pipe(z.email());
