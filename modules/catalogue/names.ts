import type { Words } from '@cm/kit/i18n';

/** What the module is called where its permissions and its settings are listed. */
export const label: Words = { fr: 'Catalogue', ar: 'الكتالوج', en: 'Catalogue' };

/** What the subjects of its events are called. */
export const subjects: Readonly<Record<string, Words>> = {
  product_category: { fr: 'Catégorie de produits', ar: 'فئة منتجات', en: 'Product category' },
  product: { fr: 'Produit', ar: 'منتج', en: 'Product' },
  plan: { fr: 'Formule', ar: 'باقة', en: 'Plan' },
  tax_rate: { fr: 'Taux de taxe', ar: 'نسبة رسم', en: 'Tax rate' },
};
