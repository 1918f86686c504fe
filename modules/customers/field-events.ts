import { defineEvent } from '@cm/kit/events';
import { fieldValue, valueFields } from '@cm/fields';
import { z } from 'zod';
import { about, customer, customerOf } from './event-customer.ts';

const value = fieldValue.nullable();

/** Key of a field of the operator's own → what it said before and after. Not for the customer: the staff's are among them. */
export const customerFieldsChanged = defineEvent({
  name: 'customer.fields_changed',
  label: { fr: 'Champs personnalisés modifiés', ar: 'تعديل الحقول المخصّصة', en: 'Custom fields changed' },
  version: 1,
  payload: z.object({ ...about, changes: z.record(z.string(), z.object({ from: value, to: value })) }),
  changes: { fields: valueFields('customer'), of: ({ changes }) => changes },
  subject: customer,
  customer: customerOf,
});
