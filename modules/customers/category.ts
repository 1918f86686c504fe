import { named } from '@cm/kit/named';
import { z } from 'zod';

/** Whether the customers of a category need an approved verification to order, whatever the operator's setting says. */
export const categoryKyc = named('CustomerCategoryKyc', z.enum(['required', 'not_required']));

/** What a category changes for its customers; null: as for everybody. */
export interface CategoryRules {
  /** Days between the issue of an invoice and its due date. */
  readonly paymentDays: number | null;
  readonly kyc: z.infer<typeof categoryKyc> | null;
}
