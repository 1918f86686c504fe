import { loadWords } from '@cm/web-kit/i18n/i18n.ts';
import { currentLocale } from '@cm/web-kit/preferences.ts';
import { words } from './words.ts';

/** The banner of an emergency access with its words: nobody else's visit loads it. */
export async function loadEmergencyBanner() {
  const [{ EmergencyBanner }] = await Promise.all([import('./banner.tsx'), loadWords(currentLocale(), [words])]);
  return EmergencyBanner;
}
