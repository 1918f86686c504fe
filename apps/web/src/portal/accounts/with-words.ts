import { loadWords } from '@cm/web-kit/i18n/i18n.ts';
import { currentLocale } from '@cm/web-kit/preferences.ts';
import { words } from './words.ts';

/** Code and words together: what most visits never meet is no part of the first load. */
export async function withWords<M>(load: () => Promise<M>): Promise<M> {
  const [part] = await Promise.all([load(), loadWords(currentLocale(), [words])]);
  return part;
}
