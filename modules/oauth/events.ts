import { defineEvent } from '@cm/kit/events';
import { z } from 'zod';
import { clientRefusal } from './oauth-client.ts';

const client = { clientId: z.uuid(), name: z.string(), userId: z.uuid() };
const subject = (p: { readonly clientId: string; readonly name: string }) => ({
  type: 'oauth_client',
  id: p.clientId,
  label: p.name,
});

export const oauthClientChanged = defineEvent({
  name: 'oauth_client.changed',
  label: { fr: 'Application modifiée', ar: 'تعديل تطبيق', en: 'Application changed' },
  version: 1,
  payload: z.object({
    ...client,
    change: z.enum(['created', 'secret_replaced', 'disabled', 'enabled', 'taken_over']),
    scopes: z.array(z.string()),
    /** Where it may be used from; none: from anywhere. */
    networks: z.array(z.string()),
    reason: z.string(),
    /** Of a replaced secret: until when the one before is good; null when it is not any more. */
    formerSecretUntil: z.iso.datetime().nullable(),
  }),
  subject,
});

/** Somebody named it and was given no token; told once an hour, so that a flood does not fill the log. */
export const oauthClientRefused = defineEvent({
  name: 'oauth_client.refused',
  label: { fr: 'Application refusée', ar: 'رفض تطبيق', en: 'Application refused' },
  version: 1,
  payload: z.object({ ...client, why: clientRefusal }),
  subject,
});

export const signingKeyRotated = defineEvent({
  name: 'signing_key.rotated',
  label: { fr: 'Clé de signature remplacée', ar: 'استبدال مفتاح التوقيع', en: 'Signing key replaced' },
  version: 1,
  payload: z.object({
    /** The one that signs from now on. */
    keyId: z.uuid(),
    formerId: z.uuid().nullable(),
    how: z.enum(['first', 'schedule', 'asked', 'withdrawn']),
    reason: z.string().nullable(),
  }),
  subject: (p) => ({ type: 'signing_key', id: p.keyId }),
});
