import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import type { Locale } from '@cm/kit/i18n';
import { common } from '@cm/kit/problems';
import type { MailNotice } from './catalogue.ts';
import { templateChanged } from './events.ts';
import { writtenFor } from './facts.ts';
import { renderBody, renderSubject, TemplateError } from './liquid.ts';
import { problems } from './problems.ts';
import { findOverride, removeOverride, writeOverride } from './template-override.queries.ts';

export interface TemplateWords {
  readonly subject: string;
  readonly body: string;
}

/** Renders words with the notice's sample data, as a reader of that language sees them. @throws ProblemError `notifications.template_invalid` {reason} */
export function tryWords(
  notice: MailNotice,
  words: TemplateWords,
  reader: { name: string; brand: string; locale: Locale; timeZone: string },
): TemplateWords {
  const { locale, timeZone, name, brand } = reader;
  const variables = { ...writtenFor(locale, timeZone, notice.sample), name, brand };
  try {
    const subject = renderSubject(locale, words.subject, variables);
    if (subject === '') throw new TemplateError('the subject is empty');
    return { subject, body: renderBody(locale, words.body, variables) };
  } catch (error) {
    if (error instanceof TemplateError) throw problems.template_invalid({ reason: error.message });
    throw error;
  }
}

/**
 * Gives a template the tenant's own words in one language. They must render with sample data before they are kept.
 * @throws ProblemError `notifications.template_invalid`, `common.stale`
 */
export function changeTemplate(
  outer: Ctx,
  notice: MailNotice,
  input: { locale: Locale; version: number } & TemplateWords,
): Promise<{ version: number }> {
  const { locale, subject, body, version } = input;
  const { key } = notice;
  const { name: brand, timeZone } = outer.tenant;
  tryWords(notice, { subject, body }, { name: 'Amina', brand, locale, timeZone });
  return outer.transaction(async (ctx) => {
    const before = await findOverride(ctx.db, key, locale);
    const updatedBy = ctx.actor.kind === 'staff' ? ctx.actor.userId : null;
    const written =
      (before?.version ?? 0) === version &&
      (await writeOverride(ctx.db, { template: key, locale, subject, body, updatedBy }, version, ctx.now()));
    if (!written) throw common.stale();
    await emit(ctx, templateChanged, {
      template: key,
      locale,
      before: before ? { subject: before.subject, body: before.body } : null,
      after: { subject, body },
    });
    return { version: version + 1 };
  });
}

/** Back to the built-in words; nothing happens when there were no others. */
export async function resetTemplate(outer: Ctx, { key }: MailNotice, locale: Locale): Promise<void> {
  await outer.transaction(async (ctx) => {
    const before = await removeOverride(ctx.db, key, locale);
    if (!before) return;
    const { subject, body } = before;
    await emit(ctx, templateChanged, { template: key, locale, before: { subject, body }, after: null });
  });
}
