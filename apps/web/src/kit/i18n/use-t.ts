import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogues, Namespace } from '#locales/namespaces.ts';
import type { ArgumentsOf, KeyOf } from './catalogue.ts';

export interface Translate<N extends Namespace> {
  <K extends KeyOf<Catalogues[N]>>(key: K, ...args: ArgumentsOf<Catalogues[N], K>): string;
}

/**
 * The words of one namespace, typed down to the parameters: `const t = useT('tickets'); t('closed.by', { name })`.
 * A plural takes `count` and is written by its stem.
 */
export function useT<N extends Namespace>(name: N): Translate<N> {
  const { t } = useTranslation(name);
  return useCallback((key: string, params?: object) => t(key, { ...params }), [t]);
}
