import { lazy } from 'react';
import { words } from '@cm/identity/web/factors/words.ts';
import { loadWords } from '@cm/web-kit/i18n/i18n.ts';
import { currentLocale } from '@cm/web-kit/preferences.ts';

/** Comes, with its words, when something dangerous is done for the first time. */
export const OwnSessionProof = lazy(async () => {
  const part = import('@cm/identity/web/corporate/public.ts');
  await loadWords(currentLocale(), [words]);
  return { default: (await part).OwnSessionProof };
});
