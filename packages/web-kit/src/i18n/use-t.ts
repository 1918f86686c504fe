import type { Translate } from '@cm/ui/words/catalogue.ts';
import { useCallback, useSyncExternalStore } from 'react';
import { i18n } from './i18n.ts';
import { closureOf, type Words } from './words.ts';

function subscribe(listener: () => void): () => void {
  i18n.on('languageChanged', listener);
  return () => i18n.off('languageChanged', listener);
}

/**
 * The words of a page, typed down to the parameters: `const t = useT(words); t('closed.by', { name })`.
 * A plural takes `count` and is written by its stem. Words are loaded before their page is drawn, so nothing waits here.
 */
export function useT<C extends object>(words: Words<C>): Translate<C> {
  const lng = useSyncExternalStore(subscribe, () => i18n.language);
  return useCallback(
    (key: string, params?: object) => i18n.t(key, { lng, ns: closureOf(words).map(({ id }) => id), ...params }),
    [lng, words],
  );
}
