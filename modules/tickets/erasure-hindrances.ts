import { type ErasureHindrance, hindranceOf } from '@cm/kit/erasure';

/** Whoever waits for an answer is not erased. */
export const erasureHindrances: readonly ErasureHindrance[] = [
  hindranceOf({
    key: 'tickets.open',
    label: { fr: 'Tickets ouverts', ar: 'تذاكر مفتوحة', en: 'Open tickets' },
    table: 'tickets.tickets',
    customer: 'customerId',
    only: { state: ['open', 'answered', 'awaiting_reply', 'on_hold', 'in_progress'] },
  }),
];
