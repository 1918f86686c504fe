import { type Localised, localised } from '@cm/kit/i18n';
import { z } from 'zod';

export const CYCLES = ['once', 'monthly', 'quarterly', 'yearly'] as const;
export type Cycle = (typeof CYCLES)[number];

/** A category of tax, named by the dated table of rates: `standard`, `reduced`, `hosting`. */
export const taxCategory = () => z.string().regex(/^[a-z][a-z0-9_]{1,40}$/);
export const slug = () =>
  z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const STEP_KINDS = ['commercial', 'technical'] as const;
export const STEP_MODES = ['automatic', 'manual'] as const;

/** One thing that must be done between the request of an order and its delivery. */
export interface OrderStep {
  readonly key: string;
  readonly kind: (typeof STEP_KINDS)[number];
  readonly mode: (typeof STEP_MODES)[number];
  readonly name: Localised;
}
export const orderStep = () =>
  z.strictObject({
    key: z.string().regex(/^[a-z][a-z0-9_]{1,40}$/),
    kind: z.enum(STEP_KINDS),
    mode: z.enum(STEP_MODES),
    name: localised(120),
  });
export const orderSteps = () =>
  z
    .array(orderStep())
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
export const description = () =>
  z.strictObject({
    fr: z.string().trim().max(4000),
    ar: z.string().trim().max(4000).optional(),
    en: z.string().trim().max(4000).optional(),
  });
export const features = () => z.array(localised(200)).max(30);

/** Bound of a price: 90 milliards of dinars, so that a thousand lines of ten thousand units stay exact. */
export const price = () => z.int().min(0).max(9_000_000_000_000);
