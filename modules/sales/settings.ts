import { defineSetting } from '@cm/kit/settings';
import { z } from 'zod';
import { discountApprovalWords, quoteValidityWords, termsVersionWords } from './setting-words.ts';

/** Days for which a quote may be accepted, the day of sending not counted. */
export const quoteValiditySetting = defineSetting({
  key: 'sales.quote_validity_days',
  words: quoteValidityWords,
  schema: z.int().min(1).max(365),
  fallback: 30,
});

/** Above this discount a second person must approve before sending; hundredths of a per cent. */
export const discountApprovalSetting = defineSetting({
  key: 'sales.discount_approval_bp',
  words: discountApprovalWords,
  schema: z.int().min(0).max(10_000),
  fallback: 1500,
});

/** Which text of the terms of sale customers are shown and agree to. */
export const termsVersionSetting = defineSetting({
  key: 'sales.terms_version',
  words: termsVersionWords,
  schema: z.string().trim().min(1).max(60),
  fallback: '1',
});
