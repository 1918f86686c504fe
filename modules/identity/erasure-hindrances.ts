import { type ErasureHindrance, hindranceOf } from '@cm/kit/erasure';

/** What a colleague did stays with their name. */
export const erasureHindrances: readonly ErasureHindrance[] = [
  hindranceOf({
    key: 'identity.colleague',
    label: { fr: 'Compte d’un collaborateur', ar: 'حساب موظف', en: 'Account of a colleague' },
    table: 'identity.users',
    person: 'id',
    only: { kind: ['staff'] },
  }),
];
