import { defineWords } from '../i18n/words.ts';

/** The words of the components themselves. */
export const words = defineWords('ui', {
  fr: () => import('@cm/ui/words/fr.ts'),
  ar: () => import('@cm/ui/words/ar.ts'),
  en: () => import('@cm/ui/words/en.ts'),
});
