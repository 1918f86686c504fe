import { useCallback } from 'react';
import { ApiProblem, NetworkError } from './api.ts';
import { useFormat } from './format/use-format.ts';
import { type Translate, useT } from './i18n/use-t.ts';
import { useLocale } from './preferences.ts';
import type { Locale } from './i18n/locale.ts';
import type { ProblemParams } from './api.ts';

/** Sentences per problem code, from the catalogues that the server shares; null when a code is not known there. */
export type ProblemSentences = (code: string, params: ProblemParams, locale: Locale) => string | null;

let sentences: ProblemSentences = () => null;

/** Plugged in once at start; without it the sentence follows from the status alone. */
export function setProblemSentences(lookup: ProblemSentences): void {
  sentences = lookup;
}

function byStatus(t: Translate<'common'>, problem: ApiProblem, number: (value: number) => string): string {
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

/** What went wrong, in the reader's language, for anything a request may throw. */
export function useProblemSentence(): (error: unknown) => string {
  const t = useT('common');
  const locale = useLocale();
  const format = useFormat();
  return useCallback(
    (error) => {
      if (error instanceof NetworkError) return t('problem.network');
      if (!(error instanceof ApiProblem)) return t('problem.unexpected');
      return sentences(error.code, error.params, locale) ?? byStatus(t, error, (value) => format.number(value));
    },
    [t, locale, format],
  );
}
