import { type ErasureHindrance, hindranceOf } from '@cm/kit/erasure';

/** An account is closed before it is erased, and somebody who owns one gives it away or has it erased. */
export const erasureHindrances: readonly ErasureHindrance[] = [
  hindranceOf({
    key: 'customers.account_open',
    label: { fr: 'Compte client non fermé', ar: 'حساب عميل غير مغلق', en: 'Customer account not closed' },
    table: 'customers.customers',
    customer: 'id',
    only: { state: ['prospect', 'pending', 'active', 'suspended'] },
  }),
  hindranceOf({
    key: 'customers.accounts_owned',
    label: {
      fr: 'Comptes clients dont cette personne est titulaire',
      ar: 'حسابات عملاء يملكها هذا الشخص',
      en: 'Customer accounts that this person owns',
    },
    table: 'customers.memberships',
    person: 'userId',
    only: { isOwner: [true] },
  }),
];
