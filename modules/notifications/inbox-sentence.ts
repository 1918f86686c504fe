import type { Locale } from '@cm/kit/i18n';
import type { Notice } from '@cm/kit/notices';
import { factsSchema, writtenFor } from './facts.ts';
import { renderBody, renderSubject } from './liquid.ts';

/** A line of the notification centre: what happened, and in a second line what it is about. */
export interface InboxSentence {
  readonly title: string;
  readonly detail: string;
}

const MAX_VALUE = 300;

/** In the language and the formats of whoever reads. A notice that no module declares any more has its facts alone. */
export function sentenceOf(
  notice: Notice | undefined,
  facts: unknown,
  locale: Locale,
  timeZone: string,
): InboxSentence {
  const written = writtenFor(locale, timeZone, factsSchema.catch({}).parse(facts));
  const variables = Object.fromEntries(
    Object.entries(written).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.slice(0, MAX_VALUE) : value,
    ]),
  );
  if (!notice?.title) return { title: '', detail: Object.values(variables).join(' · ') };
  return {
    title: renderBody(locale, notice.title[locale], variables),
    detail: notice.detail === undefined ? '' : renderSubject(locale, notice.detail, variables),
  };
}
