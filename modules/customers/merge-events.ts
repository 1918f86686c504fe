import { defineEvent } from '@cm/kit/events';
import { z } from 'zod';
import { about, customer, customerOf } from './event-customer.ts';

/** Of the kept customer: the other one, and the owners of both, who are told. */
const kept = {
  ...about,
  mergeId: z.uuid(),
  otherId: z.uuid(),
  otherNumber: z.string(),
  owners: z.array(z.uuid()).max(4),
};
/** Of the customer that goes or comes back. */
const gone = { ...about, mergeId: z.uuid(), otherId: z.uuid(), otherNumber: z.string() };

/** Another customer was merged into this one: from now on its rows are handed over. */
export const customerMerged = defineEvent({
  name: 'customer.merged',
  label: {
    fr: 'Autre client réuni à celui-ci',
    ar: 'دمج عميل آخر في هذا العميل',
    en: 'Another customer merged into this one',
  },
  version: 1,
  payload: z.object({ ...kept, reason: z.string(), fields: z.array(z.string()) }),
  subject: customer,
  customer: customerOf,
  toCustomer: {
    fr: 'Un autre compte a été réuni au vôtre',
    ar: 'دُمج حساب آخر في حسابك',
    en: 'Another account was merged into yours',
  },
});

export const customerMergedAway = defineEvent({
  name: 'customer.merged_into_another',
  label: { fr: 'Client réuni à un autre', ar: 'دمج العميل في عميل آخر', en: 'Customer merged into another one' },
  version: 1,
  payload: z.object({ ...gone, reason: z.string() }),
  subject: customer,
  customer: customerOf,
});

export const customerMergeUndone = defineEvent({
  name: 'customer.merge_undone',
  label: { fr: 'Réunion de clients défaite', ar: 'إلغاء دمج العملاء', en: 'Merge of customers undone' },
  version: 1,
  payload: z.object({ ...kept, reason: z.string() }),
  subject: customer,
  customer: customerOf,
  toCustomer: {
    fr: 'La réunion d’un autre compte au vôtre a été défaite',
    ar: 'أُلغي دمج حساب آخر في حسابك',
    en: 'The merge of another account into yours was undone',
  },
});

export const customerCameBack = defineEvent({
  name: 'customer.came_back',
  label: { fr: 'Client de nouveau séparé', ar: 'عودة العميل مستقلًا', en: 'Customer on its own again' },
  version: 1,
  payload: z.object({ ...gone, reason: z.string() }),
  subject: customer,
  customer: customerOf,
});
