import { defineSetting } from '@cm/kit/settings';
import { z } from 'zod';
import { invoiceTermsWords } from './setting-words.ts';

/** What invoices say unless their draft says otherwise. One setting, because every issue reads it. */
export const invoiceTermsSetting = defineSetting({
  key: 'billing.invoice_terms',
  words: invoiceTermsWords,
  schema: z.strictObject({
    /** Days between the issue of an invoice and its due date. */
    paymentDays: z.int().min(0).max(365),
    /** Sentences printed at the foot, such as the terms for late payment. */
    legalMentions: z.array(z.string().trim().min(1).max(500)).max(10),
  }),
  fallback: { paymentDays: 30, legalMentions: [] },
});
