import { named } from '@cm/kit/named';
import { day } from '@cm/kit/dates';
import { route } from '@cm/kit/http/route';
import { localised } from '@cm/kit/i18n';
import { uuid } from '@cm/kit/ids';
import { z } from 'zod';
import { addTaxRate } from '../add-tax-rate.ts';
import { problems } from '../problems.ts';
import { taxCategory } from '../product.ts';
import { selectRates } from '../tax-rate.queries.ts';

const rate = named(
  'TaxRate',
  z.object({
    id: z.uuid(),
    category: z.string(),
    rateBp: z.int(),
    validFrom: z.string(),
    validTo: z.string().nullable(),
    label: localised(),
    exemptionReason: localised(300).nullable(),
    legalRef: z.string().nullable(),
  }),
);

export const taxRateRoutes = [
  route({
    operationId: 'corporate.taxRates.list',
    method: 'GET',
    path: '/api/corporate/tax-rates',
    summary: 'Dated rates of TVA by category (at most 500)',
    access: { permission: 'catalogue.read' },
    query: z.strictObject({ category: taxCategory().optional(), on: day().optional() }),
    response: z.object({ items: z.array(rate) }),
    example: { query: { on: '2026-03-02' } },
    handler: async (ctx, { query }) => ({
      items: await selectRates(ctx.db, {
        ...(query.category === undefined ? {} : { category: query.category }),
        ...(query.on === undefined ? {} : { day: query.on }),
      }),
    }),
  }),
  route({
    operationId: 'admin.taxRates.create',
    method: 'POST',
    path: '/api/admin/tax-rates',
    summary: 'Enter a rate from a day on; the open rate of its category ends on the day before',
    access: { permission: 'catalogue.manage' },
    body: z
      .strictObject({
        id: uuid().optional(),
        category: taxCategory(),
        rateBp: z.int().min(0).max(10_000),
        validFrom: day(),
        validTo: day().nullable(),
        label: localised(),
        exemptionReason: localised(300).nullable(),
        legalRef: z.string().trim().min(1).max(300).nullable(),
      })
      .refine((body) => body.validTo === null || body.validTo >= body.validFrom, {
        path: ['validTo'],
        params: { code: 'before_start' },
      })
      .refine((body) => body.exemptionReason === null || body.rateBp === 0, {
        path: ['exemptionReason'],
        params: { code: 'rate_not_zero' },
      }),
    status: 201,
    response: rate,
    problems: [problems.tax_rate_overlap],
    example: {
      body: {
        category: 'hosting',
        rateBp: 0,
        validFrom: '2030-01-01',
        validTo: '2030-12-31',
        label: { fr: 'Exonéré de TVA' },
        exemptionReason: { fr: 'Exonéré de TVA — loi de finances' },
        legalRef: 'LF',
      },
    },
    handler: (ctx, { body }) => addTaxRate(ctx, body),
  }),
];
