import { named } from '@cm/kit/named';
import { type Localised, localised } from '@cm/kit/i18n';
import { z } from 'zod';

export const billingCycle = named('BillingCycle', z.enum(['once', 'monthly', 'quarterly', 'yearly']));
export type Cycle = z.infer<typeof billingCycle>;

/** A category of tax, named by the dated table of rates: `standard`, `reduced`, `hosting`. */
export const taxCategory = () => z.string().regex(/^[a-z][a-z0-9_]{1,40}$/);
export const slug = () =>
  z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const stepKind = named('OrderStepKind', z.enum(['commercial', 'technical']));
export type OrderStepKind = z.infer<typeof stepKind>;
export const stepMode = named('OrderStepMode', z.enum(['automatic', 'manual']));
export type OrderStepMode = z.infer<typeof stepMode>;

/** When the customer's verification has to be approved. */
export const productKycGate = named('ProductKycGate', z.enum(['none', 'before_order', 'before_delivery']));
export type ProductKycGate = z.infer<typeof productKycGate>;

/** The strictest of several. */
export function strictestGate(gates: Iterable<ProductKycGate>): ProductKycGate {
  const known = new Set(gates);
  return (['before_order', 'before_delivery'] as const).find((gate) => known.has(gate)) ?? 'none';
}

/** Who sets a product up. */
export const provisioningMode = named('ProvisioningMode', z.enum(['manual']));

/** One thing that must be done between the request of an order and its delivery. */
export interface OrderStep {
  readonly key: string;
  readonly kind: OrderStepKind;
  readonly mode: OrderStepMode;
  readonly name: Localised;
}
export const orderStep = named(
  'OrderStep',
  z.strictObject({
    key: z.string().regex(/^[a-z][a-z0-9_]{1,40}$/),
    kind: stepKind,
    mode: stepMode,
    name: localised(120),
  }),
);
export const orderSteps = () =>
  z
    .array(orderStep)
    .min(1)
    .max(20)
    .refine((steps) => new Set(steps.map((step) => step.key)).size === steps.length, {
      params: { code: 'duplicate_step' },
    });

/** What an order goes through when its category says nothing else: the file is in order, somebody sets it up. */
export const DEFAULT_STEPS: readonly OrderStep[] = [
  {
    key: 'kyc_check',
    kind: 'commercial',
    mode: 'automatic',
    name: { fr: 'Contrôle du dossier client', ar: 'مراقبة ملف الزبون', en: 'Customer file check' },
  },
  {
    key: 'technical_setup',
    kind: 'technical',
    mode: 'manual',
    name: { fr: 'Mise en service technique', ar: 'التشغيل التقني', en: 'Technical setup' },
  },
];

/** Free text under a name: may be empty in French too. */
export const description = named(
  'ProductDescription',
  z.strictObject({
    fr: z.string().trim().max(4000),
    ar: z.string().trim().max(4000).optional(),
    en: z.string().trim().max(4000).optional(),
  }),
);
export const features = () => z.array(localised(200)).max(30);

/** Bound of a price: 90 milliards of dinars, so that a thousand lines of ten thousand units stay exact. */
export const price = () => z.int().min(0).max(9_000_000_000_000);
