import { defineEvent } from '@cm/kit/events';
import { z } from 'zod';
import { dataRequestChannel } from './data-request.ts';
import { request } from './told-request.ts';

type Told = z.infer<typeof request>;
const about = {
  version: 1,
  subject: ({ requestId, number }: Told) => ({ type: 'data_request', id: requestId, label: number }),
  /** One's own data is nobody's business at the customers that one acts for. */
  customer: ({ scope, customerId }: Told) => (scope === 'account' ? customerId : null),
};

export const dataRequestReceived = defineEvent({
  name: 'data_request.received',
  label: {
    fr: 'Demande sur les données personnelles reçue',
    ar: 'استلام طلب بشأن المعطيات الشخصية',
    en: 'Personal data request received',
  },
  payload: request.extend({ channel: dataRequestChannel, dueAt: z.string() }),
  ...about,
});

export const dataRequestExamined = defineEvent({
  name: 'data_request.examined',
  label: {
    fr: 'Demande sur les données personnelles prise en charge',
    ar: 'التكفل بطلب بشأن المعطيات الشخصية',
    en: 'Personal data request taken on',
  },
  payload: request,
  ...about,
});

export const dataRequestAnswered = defineEvent({
  name: 'data_request.answered',
  label: {
    fr: 'Réponse à une demande sur les données personnelles',
    ar: 'الرد على طلب بشأن المعطيات الشخصية',
    en: 'Personal data request answered',
  },
  payload: request.extend({ outcome: z.enum(['done', 'refused']) }),
  ...about,
});

export const dataRequestWithdrawn = defineEvent({
  name: 'data_request.withdrawn',
  label: {
    fr: 'Demande sur les données personnelles retirée',
    ar: 'سحب طلب بشأن المعطيات الشخصية',
    en: 'Personal data request taken back',
  },
  payload: request,
  ...about,
});

export const dataRequestNearlyDue = defineEvent({
  name: 'data_request.nearly_due',
  label: {
    fr: 'Échéance proche d’une demande sur les données personnelles',
    ar: 'قرب أجل طلب بشأن المعطيات الشخصية',
    en: 'Personal data request nearly due',
  },
  payload: request.extend({ dueAt: z.string() }),
  ...about,
});

/** Somebody fetched the copy of their data. */
export const dataCopyFetched = defineEvent({
  name: 'data_request.copy_fetched',
  label: {
    fr: 'Copie des données personnelles téléchargée',
    ar: 'تنزيل نسخة من المعطيات الشخصية',
    en: 'Copy of personal data fetched',
  },
  payload: request,
  ...about,
});
