import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { taxRateAdded } from './events.ts';
import { insertRate, selectRates, type TaxRateRow } from './tax-rate.queries.ts';

const STANDARD = { fr: 'TVA 19 %', ar: 'الرسم على القيمة المضافة 19%', en: 'VAT 19%' };

/**
 * What Algerian law says of our trade. The rates of 19 % and 9 % are in force since the finance act of 2017. The exemption
 * of web hosting in Algerian data centres (LFC 2010 art. 32, extended by LFC 2021 art. 26 and the finance act of 2024)
 * ended on 2025-12-31; no text extending it was found, so the standard rate follows until an administrator enters another.
 */
const RATES: readonly Omit<TaxRateRow, 'id'>[] = [
  {
    category: 'standard',
    rateBp: 1900,
    validFrom: '2017-01-01',
    validTo: null,
    label: STANDARD,
    exemptionReason: null,
    legalRef: 'CTCA art. 21',
  },
  {
    category: 'reduced',
    rateBp: 900,
    validFrom: '2017-01-01',
    validTo: null,
    label: { fr: 'TVA 9 %', ar: 'الرسم على القيمة المضافة 9%', en: 'VAT 9%' },
    exemptionReason: null,
    legalRef: 'CTCA art. 23',
  },
  {
    category: 'hosting',
    rateBp: 0,
    validFrom: '2010-08-29',
    validTo: '2025-12-31',
    label: { fr: 'Exonéré de TVA', ar: 'معفى من الرسم على القيمة المضافة', en: 'Exempt from VAT' },
    exemptionReason: {
      fr: 'Exonéré de TVA — art. 32 LFC 2010 modifié',
      ar: 'معفى من الرسم على القيمة المضافة — المادة 32 من قانون المالية التكميلي 2010 المعدّل',
      en: 'Exempt from VAT — art. 32 of the 2010 supplementary finance act, as amended',
    },
    legalRef: 'LFC 2010 art. 32',
  },
  {
    category: 'hosting',
    rateBp: 1900,
    validFrom: '2026-01-01',
    validTo: null,
    label: STANDARD,
    exemptionReason: null,
    legalRef: 'CTCA art. 21',
  },
];

/**
 * Gives a new tenant the rates of the law; a tenant that has any keeps its own. Gives the number of rates added.
 * @command a tenant that has any rate keeps its own
 */
export async function seedTaxRates(outer: Ctx): Promise<number> {
  return outer.transaction(async (ctx) => {
    if ((await selectRates(ctx.db)).length > 0) return 0;
    for (const seeded of RATES) {
      const rate = { ...seeded, id: uuidv7(ctx.now()) };
      await insertRate(ctx.db, rate, ctx.now());
      const { id, category, rateBp, validFrom, validTo } = rate;
      await emit(ctx, taxRateAdded, { taxRateId: id, category, rateBp, validFrom, validTo, endedRateId: null });
    }
    return RATES.length;
  });
}
