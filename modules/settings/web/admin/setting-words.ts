import type { SettingPart } from '@cm/api-client/schema';

/** What the parts of a setting are called: by their path inside the value, '' for the whole, a star for any row or name. */
export type PartWords = Readonly<Record<string, SettingPart>>;

/** The words of one part; of a list inside an object they are the same whatever the name of the object is. */
export function wordsOf(words: PartWords, path: readonly (string | number)[]): SettingPart | undefined {
  const steps = path.map((step) => (typeof step === 'number' ? '*' : step));
  return words[steps.join('/')] ?? (steps.length < 2 ? undefined : words[['*', ...steps.slice(1)].join('/')]);
}
