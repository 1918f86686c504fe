import { useCallback } from 'react';
import { ApiProblem, NetworkError } from './api.ts';
import { useFormat } from './format/use-format.ts';
import type { Translate } from '@cm/ui/words/catalogue.ts';
import { useT } from './i18n/use-t.ts';
import { words } from './words/kit.ts';

type Say = Translate<NonNullable<(typeof words)['visible']>>;

function byStatus(t: Say, problem: ApiProblem, number: (value: number) => string): string {
  const { status, retryAfterSeconds } = problem;
  if (status === 401) return t('problem.unauthenticated');
  if (status === 403) return t('problem.forbidden');
  if (status === 404) return t('problem.notFound');
  if (status === 409) return t('problem.conflict');
  if (status === 413) return t('problem.tooLarge');
  if (status === 429) {
    return retryAfterSeconds
      ? t('problem.rateLimitedFor', { seconds: number(retryAfterSeconds) })
      : t('problem.rateLimited');
  }
  return status >= 500 ? t('problem.server') : t('problem.invalid');
}

/**
 * What went wrong, in the reader's language, for anything a request may throw. The server writes the sentence of its
 * refusals (ADR 0006); ours are for what answered without one: a proxy, a broken line.
 */
export function useProblemSentence(): (error: unknown) => string {
  const t = useT(words);
  const format = useFormat();
  return useCallback(
    (error) => {
      if (error instanceof NetworkError) return t('problem.network');
      if (!(error instanceof ApiProblem)) return t('problem.unexpected');
      return error.title || byStatus(t, error, (value) => format.number(value));
    },
    [t, format],
  );
}
