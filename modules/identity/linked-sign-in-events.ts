import { defineEvent } from '@cm/kit/events';
import { z } from 'zod';
import { person, user } from './event-person.ts';

export const linkedSignInChanged = defineEvent({
  name: 'user.linked_sign_in_changed',
  label: {
    fr: 'Connexion liée ajoutée ou retirée',
    ar: 'ربط دخول خارجي أو فكه',
    en: 'Linked sign-in added or removed',
  },
  version: 1,
  payload: z.object({
    ...person,
    providerId: z.uuid(),
    provider: z.string(),
    change: z.enum(['linked', 'unlinked']),
  }),
  subject: user,
});
