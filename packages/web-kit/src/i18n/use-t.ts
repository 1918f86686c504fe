import type { Translate } from '@cm/ui/words/catalogue.ts';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { closureOf, type Words } from './words.ts';

/**
 * The words of a page, typed down to the parameters: `const t = useT(words); t('closed.by', { name })`.
 * A plural takes `count` and is written by its stem.
 */
export function useT<C extends object>(words: Words<C>): Translate<C> {
  const { t } = useTranslation(words.id);
  return useCallback(
    (key: string, params?: object) => t(key, { ns: closureOf(words).map(({ id }) => id), ...params }),
    [t, words],
  );
}
