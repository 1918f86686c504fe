import type { Words } from '@cm/kit/i18n';

/** What the module is called where its permissions and its settings are listed. */
export const label: Words = { fr: 'Devis et commandes', ar: 'عروض الأسعار والطلبيات', en: 'Quotes and orders' };

/** What the subjects of its events are called. */
export const subjects: Readonly<Record<string, Words>> = {
  cart: { fr: 'Panier', ar: 'سلة', en: 'Cart' },
  quote: { fr: 'Devis', ar: 'عرض سعر', en: 'Quote' },
  order: { fr: 'Commande', ar: 'طلبية', en: 'Order' },
};
