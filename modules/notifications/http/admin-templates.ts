import { route } from '@cm/kit/http/route';
import { LOCALES, locale, words as inAllLanguages } from '@cm/kit/i18n';
import { z } from 'zod';
import type { Catalogue, MailNotice } from '../catalogue.ts';
import { changeTemplate, resetTemplate } from '../change-template.ts';
import { COMMON_VARIABLES } from '../mail-words.ts';
import { previewTemplate } from '../preview-template.ts';
import { problems } from '../problems.ts';
import { allOverrides, type OverrideRow } from '../template-override.queries.ts';

const key = z
  .string()
  .regex(/^[a-z]+\.[a-z_]+$/)
  .max(80);
const access = { permission: 'templates.manage' } as const;
const wording = z.object({
  locale: locale,
  subject: z.string(),
  body: z.string(),
  /** False: the built-in words. */
  own: z.boolean(),
  /** To send back with a change; 0 for the built-in words. */
  version: z.int(),
});
const facts = {
  key: z.string(),
  class: z.string(),
  className: inAllLanguages,
  automatic: z.boolean(),
  name: inAllLanguages,
  /** Names that may stand in {{ braces }}. */
  variables: z.array(z.string()),
};

const factsOf = (notice: MailNotice) => ({
  key: notice.key,
  class: notice.class.key,
  className: notice.class.name,
  automatic: notice.mail.automatic,
  name: notice.name,
  variables: [...COMMON_VARIABLES, ...Object.keys(notice.sample)],
});

function wordingsOf(notice: MailNotice, overrides: readonly OverrideRow[]) {
  return LOCALES.map((wanted) => {
    const own = overrides.find((row) => row.template === notice.key && row.locale === wanted);
    const { subject, body } = own ?? { subject: notice.mail.subject[wanted], body: notice.mail.body[wanted] };
    return { locale: wanted, subject, body, own: own !== undefined, version: own?.version ?? 0 };
  });
}

const words = {
  subject: z.string().trim().min(1).max(300),
  body: z.string().trim().min(1).max(10_000),
};

export const templateRoutes = (catalogue: Catalogue) => [
  route({
    operationId: 'admin.templates.list',
    method: 'GET',
    path: '/api/admin/templates',
    summary: 'The mails that the product sends, and in which languages this operator has its own words',
    access,
    response: z.object({ items: z.array(z.object({ ...facts, ownLocales: z.array(locale) })) }),
    example: {},
    handler: async (ctx) => {
      const overrides = await allOverrides(ctx.db);
      return {
        items: catalogue.mailed.map((notice) => ({
          ...factsOf(notice),
          ownLocales: overrides.filter((row) => row.template === notice.key).map((row) => row.locale),
        })),
      };
    },
  }),
  route({
    operationId: 'admin.templates.get',
    method: 'GET',
    path: '/api/admin/templates/:key',
    summary: 'One mail with its words in each language',
    access,
    params: z.strictObject({ key }),
    response: z.object({ ...facts, wordings: z.array(wording) }),
    problems: [problems.template_not_found],
    example: { params: { key: 'account.invitation' } },
    handler: async (ctx, { params }) => {
      const notice = catalogue.mail(params.key);
      return { ...factsOf(notice), wordings: wordingsOf(notice, await allOverrides(ctx.db, notice.key)) };
    },
  }),
  route({
    operationId: 'admin.templates.update',
    method: 'PUT',
    path: '/api/admin/templates/:key/wordings/:locale',
    summary: 'Give a mail this operator’s own words in one language',
    access,
    params: z.strictObject({ key, locale: locale }),
    body: z.strictObject({ ...words, version: z.int().min(0) }),
    response: z.object({ version: z.int() }),
    problems: [problems.template_not_found, problems.template_invalid],
    example: {
      params: { key: 'account.invitation', locale: 'fr' },
      body: {
        subject: 'Bienvenue chez {{ brand }}',
        body: 'Bonjour {{ name }},\n\nTout est prêt.\n\n[action]',
        version: 0,
      },
    },
    handler: (ctx, { params, body }) => changeTemplate(ctx, catalogue.mail(params.key), { ...params, ...body }),
  }),
  route({
    operationId: 'admin.templates.reset',
    method: 'DELETE',
    path: '/api/admin/templates/:key/wordings/:locale',
    summary: 'Go back to the built-in words',
    access,
    params: z.strictObject({ key, locale: locale }),
    response: null,
    problems: [problems.template_not_found],
    example: { params: { key: 'account.invitation', locale: 'en' } },
    handler: (ctx, { params }) => resetTemplate(ctx, catalogue.mail(params.key), params.locale),
  }),
  route({
    operationId: 'admin.templates.preview',
    method: 'POST',
    path: '/api/admin/templates/:key/previews',
    summary: 'See a mail made from sample data, with words that need not be saved',
    access,
    params: z.strictObject({ key }),
    body: z.strictObject({
      locale: locale,
      subject: words.subject.optional(),
      body: words.body.optional(),
    }),
    response: z.object({ subject: z.string(), text: z.string(), html: z.string() }),
    problems: [problems.template_not_found, problems.template_invalid],
    example: { params: { key: 'account.invitation' }, body: { locale: 'ar' } },
    handler: (ctx, { params, body }) => previewTemplate(ctx, catalogue.mail(params.key), body),
  }),
];
