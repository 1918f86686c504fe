import { type ErasureHindrance, hindranceOf } from '@cm/kit/erasure';
import { countOpen, countOwned } from './erasure-hindrances.queries.ts';

/** An account is closed before it is erased, and somebody who owns one gives it away or has it erased. */
export const erasureHindrances: readonly ErasureHindrance[] = [
  {
    key: 'customers.account_open',
    label: { fr: 'Compte client non fermé', ar: 'حساب عميل غير مغلق', en: 'Customer account not closed' },
    count: async (db, { customer }) => (customer === undefined ? 0 : countOpen(db, customer)),
  },
  {
    key: 'customers.accounts_owned',
    label: {
      fr: 'Comptes clients dont cette personne est titulaire',
      ar: 'حسابات عملاء يملكها هذا الشخص',
      en: 'Customer accounts that this person owns',
    },
    count: async (db, { person }) => (person === undefined ? 0 : countOwned(db, person)),
  },
  // Rows that are on their way from one customer to another would be passed over.
  hindranceOf({
    key: 'customers.merge_under_way',
    label: { fr: 'Réunion de clients en cours', ar: 'دمج عملاء جار', en: 'Merge of customers under way' },
    table: 'customers.merges',
    customer: { anyOf: ['keptId', 'goneId'] },
    only: { state: ['running', 'undoing'] },
  }),
];
