import type { ChangedFields, NamesOf } from '@cm/kit/changes';
import type { Words } from '@cm/kit/i18n';
import { selectCategories } from './category.queries.ts';
import type { PlanFacts } from './plan-editing.queries.ts';
import { type Cycle, orderStep } from './product.ts';
import type { ProductFacts } from './product.queries.ts';
import { z } from 'zod';

const name = { label: { fr: 'Nom', ar: 'الاسم', en: 'Name' }, format: 'localised' } as const;
const slug = { label: { fr: 'Adresse', ar: 'العنوان', en: 'Address' } };
const position = { label: { fr: 'Position', ar: 'الترتيب', en: 'Position' } };
const active = { label: { fr: 'En vente', ar: 'معروض للبيع', en: 'On sale' } };

const cycles: Readonly<Record<Cycle, Words>> = {
  once: { fr: 'Une fois', ar: 'مرة واحدة', en: 'Once' },
  monthly: { fr: 'Mensuel', ar: 'شهري', en: 'Monthly' },
  quarterly: { fr: 'Trimestriel', ar: 'كل ثلاثة أشهر', en: 'Quarterly' },
  yearly: { fr: 'Annuel', ar: 'سنوي', en: 'Yearly' },
};

const kycGates: Readonly<Record<ProductFacts['kycGate'], Words>> = {
  none: { fr: 'Pas demandé', ar: 'غير مطلوب', en: 'Not asked for' },
  before_order: { fr: 'Demandé avant la commande', ar: 'مطلوب قبل الطلبية', en: 'Asked for before the order' },
  before_delivery: { fr: 'Demandé avant la livraison', ar: 'مطلوب قبل التسليم', en: 'Asked for before the delivery' },
};

const categoryNames: NamesOf = async (ctx) => {
  const categories = await selectCategories(ctx.db);
  return new Map(categories.map(({ id, name: { fr, ar = fr, en = fr } }) => [id, { fr, ar, en }]));
};

const steps = z.array(orderStep).catch([]);
/** What the steps of an order are called, in their order. */
export const stepNames = (given: unknown) => steps.parse(given).map(({ name }) => name);

export const categoryFields = {
  name,
  slug,
  position,
  orderSteps: { label: { fr: 'Étapes de commande', ar: 'مراحل الطلبية', en: 'Order steps' } },
} as const satisfies ChangedFields;

export const productFields = {
  name,
  slug,
  position,
  active,
  description: { label: { fr: 'Description', ar: 'الوصف', en: 'Description' }, format: 'localised' },
  features: { label: { fr: 'Points forts', ar: 'نقاط القوة', en: 'Highlights' } },
  categoryId: { label: { fr: 'Catégorie', ar: 'الفئة', en: 'Category' }, format: { names: categoryNames } },
  kycGate: {
    label: { fr: 'Dossier KYC approuvé', ar: 'ملف تحقق موافق عليه', en: 'Approved KYC file' },
    format: { words: kycGates },
  },
  taxCategory: { label: { fr: 'Code de la catégorie de TVA', ar: 'رمز فئة الرسم', en: 'Code of the tax category' } },
} as const satisfies Record<keyof ProductFacts, ChangedFields[string]>;

export const planFields = {
  name,
  position,
  active,
  cycle: { label: { fr: 'Périodicité', ar: 'الدورية', en: 'Billing cycle' }, format: { words: cycles } },
  price: { label: { fr: 'Prix HT', ar: 'السعر خارج الرسم', en: 'Price before tax' }, format: 'money' },
  setupFee: {
    label: { fr: 'Frais de mise en service', ar: 'مصاريف التشغيل', en: 'Setup fee' },
    format: 'money',
  },
  currency: { label: { fr: 'Devise', ar: 'العملة', en: 'Currency' } },
  stock: { label: { fr: 'Stock', ar: 'المخزون', en: 'Stock' } },
} as const satisfies Record<keyof PlanFacts, ChangedFields[string]>;
