import { changesSchema } from '@cm/kit/changes';
import { defineEvent, type EventSubject } from '@cm/kit/events';
import { z } from 'zod';
import { addressFields } from './address-fields.ts';
import { about, customerOf } from './event-customer.ts';

const payload = z.object({
  ...about,
  addressId: z.uuid(),
  /** What the customer calls it. */
  label: z.string(),
  changes: changesSchema(addressFields),
});
type Payload = z.output<typeof payload>;

const address = ({ addressId, label }: Payload): EventSubject => ({ type: 'customer_address', id: addressId, label });
const changes = { fields: addressFields, of: (told: Payload) => told.changes };

/** From nothing (`from: null`) to what it says. */
export const customerAddressAdded = defineEvent({
  name: 'customer.address_added',
  label: { fr: 'Adresse ajoutée', ar: 'إضافة عنوان', en: 'Address added' },
  version: 1,
  payload,
  changes,
  subject: address,
  customer: customerOf,
  toCustomer: { fr: 'Une adresse a été ajoutée', ar: 'أُضيف عنوان', en: 'An address was added' },
});

export const customerAddressChanged = defineEvent({
  name: 'customer.address_changed',
  label: { fr: 'Adresse modifiée', ar: 'تعديل عنوان', en: 'Address changed' },
  version: 1,
  payload,
  changes,
  subject: address,
  customer: customerOf,
  toCustomer: { fr: 'Une adresse a été modifiée', ar: 'عُدّل عنوان', en: 'An address was changed' },
});

/** To nothing (`to: null`). */
export const customerAddressRemoved = defineEvent({
  name: 'customer.address_removed',
  label: { fr: 'Adresse supprimée', ar: 'حذف عنوان', en: 'Address removed' },
  version: 1,
  payload,
  changes,
  subject: address,
  customer: customerOf,
  toCustomer: { fr: 'Une adresse a été supprimée', ar: 'حُذف عنوان', en: 'An address was removed' },
});
