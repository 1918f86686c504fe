import { type ErasureHindrance, hindranceOf } from '@cm/kit/erasure';

/** Whoever has something running is not erased. */
export const erasureHindrances: readonly ErasureHindrance[] = [
  hindranceOf({
    key: 'services.running',
    label: { fr: 'Services non résiliés', ar: 'خدمات غير ملغاة', en: 'Services that are not terminated' },
    table: 'services.services',
    customer: 'customerId',
    only: { state: ['pending', 'active', 'suspended'] },
  }),
];
