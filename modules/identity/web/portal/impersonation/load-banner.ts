import { loadWords } from '@cm/web-kit/i18n/i18n.ts';
import { currentLocale } from '@cm/web-kit/preferences.ts';
import { words } from './words.ts';

/** The banner of an impersonation with its words: no customer's visit loads it. */
export async function loadImpersonationBanner() {
  const [{ ImpersonationBanner }] = await Promise.all([import('./banner.tsx'), loadWords(currentLocale(), [words])]);
  return ImpersonationBanner;
}
