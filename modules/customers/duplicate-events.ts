import { defineEvent } from '@cm/kit/events';
import { z } from 'zod';
import { about, customer, customerOf } from './event-customer.ts';

const told = { ...about, otherId: z.uuid(), otherNumber: z.string() };

/** Of a pair, once for each of the two: both have it in their timeline. */
export const customersToldApart = defineEvent({
  name: 'customer.told_apart',
  label: {
    fr: 'Client déclaré distinct d’un autre',
    ar: 'التصريح بأن العميل ليس عميلًا آخر',
    en: 'Customer said not to be another one',
  },
  version: 1,
  payload: z.object({ ...told, reason: z.string() }),
  subject: customer,
  customer: customerOf,
});

export const customersToldApartWithdrawn = defineEvent({
  name: 'customer.told_apart_withdrawn',
  label: {
    fr: 'Déclaration de clients distincts retirée',
    ar: 'سحب التصريح بأن العميلين مختلفان',
    en: 'Word that two customers differ taken back',
  },
  version: 1,
  payload: z.object(told),
  subject: customer,
  customer: customerOf,
});
