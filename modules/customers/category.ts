import { named } from '@cm/kit/named';
import type { Localised } from '@cm/kit/i18n';
import { z } from 'zod';

/** Whether the customers of a category need an approved verification to order, whatever the operator's setting says. */
export const categoryKyc = named('CustomerCategoryKyc', z.enum(['required', 'not_required']));

/** What a category takes off the catalogue's prices, in hundredths of a per cent: 1000 is 10 %. */
export const categoryDiscountBp = () => z.int().min(1).max(10_000);

/** What a category changes for its customers; null: as for everybody. */
export interface CategoryRules {
  /** Days between the issue of an invoice and its due date. */
  readonly paymentDays: number | null;
  readonly kyc: z.infer<typeof categoryKyc> | null;
  /** Hundredths of a per cent off what is priced from the catalogue. */
  readonly discountBp: number | null;
}

/** The rules of whoever has no category, and of a category that says nothing. */
export const NO_RULES: CategoryRules = { paymentDays: null, kyc: null, discountBp: null };

/** A category's discount, with the name by which its customers read it. */
export interface CategoryDiscount {
  readonly discountBp: number;
  readonly name: Localised;
}
