import { route } from '@cm/kit/http/route';
import { LOCALES, locale } from '@cm/kit/i18n';
import { z } from 'zod';
import { builtInTemplate, builtInTemplates } from '../built-in-templates.ts';
import { changeTemplate, resetTemplate } from '../change-template.ts';
import { COMMON_VARIABLES, type MailTemplate } from '../mail-template.ts';
import { previewTemplate } from '../preview-template.ts';
import { problems } from '../problems.ts';
import { allOverrides, type OverrideRow } from '../template-override.queries.ts';

const key = z
  .string()
  .regex(/^[a-z]+\.[a-z_]+$/)
  .max(80);
const access = { permission: 'templates.manage' } as const;
const name = z.object({ fr: z.string(), ar: z.string(), en: z.string() });
const wording = z.object({
  locale: locale(),
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
  automatic: z.boolean(),
  name,
  /** Names that may stand in {{ braces }}. */
  variables: z.array(z.string()),
};

const factsOf = (template: MailTemplate) => ({
  key: template.key,
  class: template.class,
  automatic: template.automatic,
  name: template.name,
  variables: [...COMMON_VARIABLES, ...Object.keys(template.sample)],
});

function wordingsOf(template: MailTemplate, overrides: readonly OverrideRow[]) {
  return LOCALES.map((wanted) => {
    const own = overrides.find((row) => row.template === template.key && row.locale === wanted);
    const { subject, body } = own ?? { subject: template.subject[wanted], body: template.body[wanted] };
    return { locale: wanted, subject, body, own: own !== undefined, version: own?.version ?? 0 };
  });
}

const words = {
  subject: z.string().trim().min(1).max(300),
  body: z.string().trim().min(1).max(10_000),
};

export const templateRoutes = [
  route({
    operationId: 'admin.templates.list',
    method: 'GET',
    path: '/api/admin/templates',
    summary: 'The mails that the product sends, and in which languages this operator has its own words',
    access,
    response: z.object({ items: z.array(z.object({ ...facts, ownLocales: z.array(locale()) })) }),
    example: {},
    handler: async (ctx) => {
      const overrides = await allOverrides(ctx);
      return {
        items: builtInTemplates.map((template) => ({
          ...factsOf(template),
          ownLocales: overrides.filter((row) => row.template === template.key).map((row) => row.locale),
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
    example: { params: { key: 'order.delivered' } },
    handler: async (ctx, { params }) => {
      const template = builtInTemplate(params.key);
      return { ...factsOf(template), wordings: wordingsOf(template, await allOverrides(ctx, template.key)) };
    },
  }),
  route({
    operationId: 'admin.templates.update',
    method: 'PUT',
    path: '/api/admin/templates/:key/wordings/:locale',
    summary: 'Give a mail this operator’s own words in one language',
    access,
    params: z.strictObject({ key, locale: locale() }),
    body: z.strictObject({ ...words, version: z.int().min(0) }),
    response: z.object({ version: z.int() }),
    problems: [problems.template_not_found, problems.template_invalid],
    example: {
      params: { key: 'order.delivered', locale: 'fr' },
      body: {
        subject: 'Votre commande {{ number }} est livrée',
        body: 'Bonjour {{ name }},\n\nTout est prêt.\n\n[action]',
        version: 0,
      },
    },
    handler: (ctx, { params, body }) => changeTemplate(ctx, { ...params, ...body }),
  }),
  route({
    operationId: 'admin.templates.reset',
    method: 'DELETE',
    path: '/api/admin/templates/:key/wordings/:locale',
    summary: 'Go back to the built-in words',
    access,
    params: z.strictObject({ key, locale: locale() }),
    response: null,
    problems: [problems.template_not_found],
    example: { params: { key: 'order.delivered', locale: 'en' } },
    handler: (ctx, { params }) => resetTemplate(ctx, params.key, params.locale),
  }),
  route({
    operationId: 'admin.templates.preview',
    method: 'POST',
    path: '/api/admin/templates/:key/previews',
    summary: 'See a mail made from sample data, with words that need not be saved',
    access,
    params: z.strictObject({ key }),
    body: z.strictObject({
      locale: locale(),
      subject: words.subject.optional(),
      body: words.body.optional(),
    }),
    response: z.object({ subject: z.string(), text: z.string(), html: z.string() }),
    problems: [problems.template_not_found, problems.template_invalid],
    example: { params: { key: 'order.delivered' }, body: { locale: 'ar' } },
    handler: (ctx, { params, body }) => previewTemplate(ctx, { key: params.key, ...body }),
  }),
];
