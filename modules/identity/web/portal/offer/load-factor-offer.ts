import { loadWords } from '@cm/web-kit/i18n/i18n.ts';
import { currentLocale } from '@cm/web-kit/preferences.ts';
import { words } from './words.ts';

/** The offer of a second factor with its words, for who is offered one: no other visit loads it. */
export async function loadFactorOffer() {
  const [{ FactorOffer }] = await Promise.all([import('./factor-offer.tsx'), loadWords(currentLocale(), [words])]);
  return FactorOffer;
}
