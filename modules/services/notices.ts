import { contacts } from '@cm/customers';
import type { StoredEvent } from '@cm/kit/events';
import { defineNotice, type NoticeClass } from '@cm/kit/notices';
import { serviceActivated, serviceResumed, serviceSuspended, serviceTerminated } from './events.ts';
import * as words from './notice-words.ts';
import { portal } from './paths.ts';

const services: NoticeClass = {
  key: 'services',
  name: { fr: 'Services', ar: 'الخدمات', en: 'Services' },
  about: {
    fr: 'Activation, suspension, fin de service.',
    ar: 'التفعيل والتعليق ونهاية الخدمة.',
    en: 'Activation, suspension, end of service.',
  },
};

const toContacts = {
  audience: contacts,
  right: 'portal.services',
  class: services,
  link: ({ payload }: StoredEvent<{ readonly serviceId: string }>) => portal.service(payload.serviceId),
} as const;
const about = ({ number, designation }: { readonly number: string; readonly designation: string }) => ({
  number,
  designation,
});

export const notices = [
  defineNotice({
    key: 'service.activated',
    event: serviceActivated,
    ...toContacts,
    optional: true,
    facts: ({ payload }) => ({ ...about(payload), renewal: { day: payload.nextRenewalOn } }),
    ...words.serviceActivatedWords,
  }),
  defineNotice({
    key: 'service.suspended',
    event: serviceSuspended,
    ...toContacts,
    facts: ({ payload }) => ({ ...about(payload), reason: payload.reason }),
    ...words.serviceSuspendedWords,
  }),
  defineNotice({
    key: 'service.resumed',
    event: serviceResumed,
    ...toContacts,
    facts: ({ payload }) => about(payload),
    ...words.serviceResumedWords,
  }),
  defineNotice({
    key: 'service.terminated',
    event: serviceTerminated,
    ...toContacts,
    facts: ({ payload }) => ({ ...about(payload), on: { day: payload.on } }),
    ...words.serviceTerminatedWords,
  }),
];
