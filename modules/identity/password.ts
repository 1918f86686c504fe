import { z } from 'zod';

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

/**
 * The reason to refuse a password, or null. Length and a blocklist only, no composition rules (NIST SP 800-63B-4
 * §3.1.1.2); words of the account and of the operator count as worn out.
 */
export function passwordFault(
  password: string,
  words: readonly string[],
): 'too_short' | 'too_long' | 'too_common' | 'too_personal' | null {
  const length = [...password.normalize('NFC')].length;
  if (length < MIN_PASSWORD) return 'too_short';
  if (length > MAX_PASSWORD) return 'too_long';
  const bare = password
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
  const root = bare.replace(/\d+$/, '');
  if (WORN.has(bare) || WORN.has(root) || new Set(bare).size < 4 || /^\d+$/.test(bare)) return 'too_common';
  const personal = words
    .map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word.length >= 4);
  return personal.some((word) => root === word || root === word + word) ? 'too_personal' : null;
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
