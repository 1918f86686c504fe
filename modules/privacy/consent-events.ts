import { defineEvent } from '@cm/kit/events';
import { z } from 'zod';
import { consentChannel } from './consent.ts';
import { dataRequestChannel } from './data-request.ts';

/** Somebody agreed to be reached for something, or no longer does. */
export const consentSaid = defineEvent({
  name: 'consent.said',
  label: { fr: 'Consentement donné ou retiré', ar: 'منح موافقة أو سحبها', en: 'Consent given or withdrawn' },
  version: 1,
  payload: z.object({
    consentId: z.uuid(),
    userId: z.uuid(),
    purpose: z.string(),
    channel: consentChannel,
    given: z.boolean(),
    source: dataRequestChannel,
    textVersion: z.string(),
  }),
  subject: ({ userId, purpose }) => ({ type: 'user', id: userId, label: purpose }),
});
