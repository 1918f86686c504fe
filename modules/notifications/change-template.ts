import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import type { Locale } from '@cm/kit/i18n';
import { common } from '@cm/kit/problems';
import { builtInTemplate } from './built-in-templates.ts';
import { templateChanged } from './events.ts';
import { renderBody, renderSubject, TemplateError } from './liquid.ts';
import type { MailTemplate } from './mail-template.ts';
import { problems } from './problems.ts';
import { findOverride, removeOverride, writeOverride } from './template-override.queries.ts';

export interface TemplateWords {
  readonly subject: string;
  readonly body: string;
}

/** Renders words with the template's sample data. @throws ProblemError `notifications.template_invalid` {reason} */
export function tryWords(
  template: MailTemplate,
  words: TemplateWords,
  common: { name: string; brand: string },
): TemplateWords {
  const variables = { ...template.sample, ...common };
  try {
    const subject = renderSubject(words.subject, variables);
    if (subject === '') throw new TemplateError('the subject is empty');
    return { subject, body: renderBody(words.body, variables) };
  } catch (error) {
    if (error instanceof TemplateError) throw problems.template_invalid({ reason: error.message });
    throw error;
  }
}

/**
 * Gives a template the tenant's own words in one language. They must render with sample data before they are kept.
 * @throws ProblemError `notifications.template_not_found`, `notifications.template_invalid`, `common.stale`
 */
export function changeTemplate(
  outer: Ctx,
  input: { key: string; locale: Locale; version: number } & TemplateWords,
): Promise<{ version: number }> {
  const { key, locale, subject, body, version } = input;
  const template = builtInTemplate(key);
  tryWords(template, { subject, body }, { name: 'Amina', brand: outer.tenant.name });
  return outer.transaction(async (ctx) => {
    const before = await findOverride(ctx, key, locale);
    const updatedBy = ctx.actor.kind === 'staff' ? ctx.actor.userId : null;
    const written =
      (before?.version ?? 0) === version &&
      (await writeOverride(ctx, { template: key, locale, subject, body, updatedBy }, version));
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

/** Back to the built-in words; nothing happens when there were no others. @throws ProblemError `notifications.template_not_found` */
export async function resetTemplate(outer: Ctx, key: string, locale: Locale): Promise<void> {
  builtInTemplate(key);
  await outer.transaction(async (ctx) => {
    const before = await removeOverride(ctx, key, locale);
    if (!before) return;
    const { subject, body } = before;
    await emit(ctx, templateChanged, { template: key, locale, before: { subject, body }, after: null });
  });
}
