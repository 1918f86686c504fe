import { defineEvent } from '@cm/kit/events';
import { z } from 'zod';
import { person, user } from './event-person.ts';
import { userKind } from './session.ts';

const ofKind = { ...person, kind: userKind };

/** A person asked, with their password, to be known by another address from now on. `email` is the present one. */
export const emailChangeRequested = defineEvent({
  name: 'user.email_change_requested',
  label: { fr: 'Changement d’adresse demandé', ar: 'طلب تغيير البريد الإلكتروني', en: 'Change of address asked for' },
  version: 1,
  payload: z.object({
    ...ofKind,
    to: z.string(),
    linkId: z.uuid(),
    /** False when that address was sent enough because others asked. */
    mailed: z.boolean(),
  }),
  subject: user,
});

export const emailChangeCancelled = defineEvent({
  name: 'user.email_change_cancelled',
  label: { fr: 'Changement d’adresse annulé', ar: 'إلغاء تغيير البريد الإلكتروني', en: 'Change of address cancelled' },
  version: 1,
  payload: z.object({ ...ofKind, to: z.string() }),
  subject: user,
});
