import { changesSchema } from '@cm/kit/changes';
import { defineEvent } from '@cm/kit/events';
import { z } from 'zod';
import { categoryFields, planFields, productFields, stepNames } from './changed-fields.ts';

const product = { productId: z.uuid(), slug: z.string() };
const plan = { planId: z.uuid(), productId: z.uuid(), name: z.string() };
const price = { price: z.int(), setupFee: z.int(), currency: z.string(), cycle: z.string() };

export const categoryCreated = defineEvent({
  name: 'product_category.created',
  label: { fr: 'Catégorie de produits créée', ar: 'إنشاء فئة منتجات', en: 'Product category created' },
  version: 1,
  payload: z.object({ categoryId: z.uuid(), slug: z.string() }),
  subject: (p) => ({ type: 'product_category', id: p.categoryId, label: p.slug }),
});

export const categoryChanged = defineEvent({
  name: 'product_category.changed',
  label: { fr: 'Catégorie de produits modifiée', ar: 'تعديل فئة منتجات', en: 'Product category changed' },
  version: 1,
  payload: z.object({ categoryId: z.uuid(), slug: z.string(), changes: changesSchema(categoryFields) }),
  changes: {
    fields: categoryFields,
    of: ({ changes: { orderSteps: steps, ...others } }) =>
      steps ? { ...others, orderSteps: { from: stepNames(steps.from), to: stepNames(steps.to) } } : others,
  },
  subject: (p) => ({ type: 'product_category', id: p.categoryId, label: p.slug }),
});

export const productCreated = defineEvent({
  name: 'product.created',
  label: { fr: 'Produit créé', ar: 'إنشاء منتج', en: 'Product created' },
  version: 1,
  payload: z.object({ ...product, taxCategory: z.string() }),
  subject: (p) => ({ type: 'product', id: p.productId, label: p.slug }),
});

export const productChanged = defineEvent({
  name: 'product.changed',
  label: { fr: 'Produit modifié', ar: 'تعديل منتج', en: 'Product changed' },
  version: 1,
  payload: z.object({ ...product, changes: changesSchema(productFields) }),
  changes: { fields: productFields, of: ({ changes }) => changes },
  subject: (p) => ({ type: 'product', id: p.productId, label: p.slug }),
});

export const productArchived = defineEvent({
  name: 'product.archived',
  label: { fr: 'Produit archivé', ar: 'أرشفة منتج', en: 'Product archived' },
  version: 1,
  payload: z.object(product),
  subject: (p) => ({ type: 'product', id: p.productId, label: p.slug }),
});

export const planCreated = defineEvent({
  name: 'plan.created',
  label: { fr: 'Formule créée', ar: 'إنشاء باقة', en: 'Plan created' },
  version: 1,
  payload: z.object({ ...plan, ...price }),
  subject: (p) => ({ type: 'plan', id: p.planId, label: p.name }),
});

export const planChanged = defineEvent({
  name: 'plan.changed',
  label: { fr: 'Formule modifiée', ar: 'تعديل باقة', en: 'Plan changed' },
  version: 1,
  payload: z.object({ ...plan, changes: changesSchema(planFields) }),
  changes: { fields: planFields, of: ({ changes }) => changes },
  subject: (p) => ({ type: 'plan', id: p.planId, label: p.name }),
});

export const planArchived = defineEvent({
  name: 'plan.archived',
  label: { fr: 'Formule archivée', ar: 'أرشفة باقة', en: 'Plan archived' },
  version: 1,
  payload: z.object(plan),
  subject: (p) => ({ type: 'plan', id: p.planId, label: p.name }),
});

export const stockReserved = defineEvent({
  name: 'stock.reserved',
  label: { fr: 'Stock réservé', ar: 'حجز مخزون', en: 'Stock reserved' },
  version: 1,
  payload: z.object({ planId: z.uuid(), holderId: z.uuid(), quantity: z.int(), left: z.int() }),
  subject: (p) => ({ type: 'plan', id: p.planId }),
});

export const stockReleased = defineEvent({
  name: 'stock.released',
  label: { fr: 'Stock libéré', ar: 'تحرير مخزون', en: 'Stock released' },
  version: 1,
  payload: z.object({ planId: z.uuid(), holderId: z.uuid(), quantity: z.int(), reason: z.string() }),
  subject: (p) => ({ type: 'plan', id: p.planId }),
});

export const taxRateAdded = defineEvent({
  name: 'tax_rate.added',
  label: { fr: 'Taux de taxe ajouté', ar: 'إضافة نسبة رسم', en: 'Tax rate added' },
  version: 1,
  payload: z.object({
    taxRateId: z.uuid(),
    category: z.string(),
    rateBp: z.int(),
    validFrom: z.string(),
    validTo: z.string().nullable(),
    /** The open rate that this one brought to an end. */
    endedRateId: z.uuid().nullable(),
  }),
  subject: (p) => ({ type: 'tax_rate', id: p.taxRateId, label: p.category }),
});
