export type Strength = 0 | 1 | 2 | 3 | 4;

const COMMON = [
  'password',
  'motdepasse',
  'azerty',
  'qwerty',
  '123456',
  'algerie',
  'bonjour',
  'admin',
  'welcome',
  'soleil',
];

/**
 * A rough estimate for the meter beside the field, from length and variety, less for well-known stems and repetitions.
 * The server's own rule (length, breach list) decides; this one only advises. 0 = nothing typed, 4 = strong.
 */
export function passwordStrength(password: string): Strength {
  if (password === '') return 0;
  const lower = password.toLowerCase();
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(password)).length;
  const distinct = new Set(lower).size;
  let points = Math.min(distinct, password.length * 0.75) + kinds * 1.5;
  if (COMMON.some((stem) => lower.includes(stem))) points -= 6;
  if (/(.)\1{2,}/.test(lower) || /(?:0123|1234|2345|3456|abcd|azer|qwer)/.test(lower)) points -= 3;
  if (password.length < 10 || points < 9) return 1;
  if (points < 13) return 2;
  return points < 18 ? 3 : 4;
}
