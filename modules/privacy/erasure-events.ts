import { defineEvent } from '@cm/kit/events';
import type { z } from 'zod';
import { request } from './told-request.ts';

const about = {
  version: 1,
  subject: ({ requestId, number }: z.infer<typeof request>) => ({ type: 'data_request', id: requestId, label: number }),
  /** The account is nobody's any more. */
  customer: () => null,
};

/** Two people decided it; nobody comes in any more, and nothing brings it back. */
export const erasureBegun = defineEvent({
  name: 'data_request.erasure_begun',
  label: {
    fr: 'Effacement de données personnelles décidé',
    ar: 'تقرير محو معطيات شخصية',
    en: 'Erasure of personal data decided',
  },
  payload: request,
  ...about,
});

/** The records of the modules are done; what the logs tell follows. */
export const recordsErased = defineEvent({
  name: 'data_request.records_erased',
  label: {
    fr: 'Données personnelles effacées des dossiers',
    ar: 'محو المعطيات الشخصية من الملفات',
    en: 'Personal data erased from the records',
  },
  payload: request,
  ...about,
});
