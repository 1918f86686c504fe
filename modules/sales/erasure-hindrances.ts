import { type ErasureHindrance, hindranceOf } from '@cm/kit/erasure';

/** Whoever has something under way is not erased. */
export const erasureHindrances: readonly ErasureHindrance[] = [
  hindranceOf({
    key: 'sales.open_orders',
    label: { fr: 'Commandes en cours', ar: 'طلبيات جارية', en: 'Orders under way' },
    table: 'sales.orders',
    customer: 'customerId',
    only: { state: ['requested', 'validated', 'in_progress'] },
  }),
  hindranceOf({
    key: 'sales.open_quotes',
    label: { fr: 'Devis en attente de réponse', ar: 'عروض أسعار تنتظر الرد', en: 'Quotes awaiting an answer' },
    table: 'sales.quotes',
    customer: 'customerId',
    only: { state: ['sent'] },
  }),
];
