import { type OrderStep, plansByIds, type ProductKycGate, productKycGate, strictestGate } from '@cm/catalogue';
import { customerProblems, hasApprovedKyc, kycGateOfOrders } from '@cm/customers';
import { named } from '@cm/kit/named';
import type { Ctx } from '@cm/kit/ctx';
import { z } from 'zod';

/** When a document needs its customer's verification approved, and whether it is. */
export const kycNeed = named('KycNeed', z.object({ gate: productKycGate, approved: z.boolean() }));
export type KycNeed = z.infer<typeof kycNeed>;

type Lines = readonly { readonly planId: string | null }[];

/** What the products ask for, the strictest of them. */
export async function gateOfProducts(ctx: Ctx, lines: Lines): Promise<ProductKycGate> {
  const plans = await plansByIds(
    ctx,
    lines.flatMap(({ planId }) => planId ?? []),
  );
  return strictestGate([...plans.values()].map((plan) => plan.kycGate));
}

/** The rule for every order of the customer and the products' own: the strictest counts. */
export async function kycNeedOf(ctx: Ctx, customerId: string, lines: Lines): Promise<KycNeed> {
  const gate =
    (await kycGateOfOrders(ctx, customerId)) === 'approval' ? 'before_order' : await gateOfProducts(ctx, lines);
  return { gate, approved: gate === 'none' || (await hasApprovedKyc(ctx, customerId)) };
}

/** @throws ProblemError `customers.kyc_required` 409 */
export async function assertApprovedKyc(ctx: Ctx, customerId: string): Promise<void> {
  if (!(await hasApprovedKyc(ctx, customerId))) throw customerProblems.kyc_required();
}

export const KYC_STEP = 'kyc_approval';

/** The step that keeps an order until the verification is approved: before the validation, or last before the delivery. */
export function kycStep(gate: Exclude<ProductKycGate, 'none'>): OrderStep {
  return {
    key: KYC_STEP,
    kind: gate === 'before_order' ? 'commercial' : 'technical',
    mode: 'automatic',
    name: { fr: 'Dossier KYC approuvé', ar: 'ملف التحقق موافق عليه', en: 'KYC file approved' },
  };
}
