import { defineEvent } from '@cm/kit/events';
import { z } from 'zod';
import { person, user } from './event-person.ts';
import { signInZone } from './session.ts';

export const identityProviderChanged = defineEvent({
  name: 'identity_provider.changed',
  label: {
    fr: 'Fournisseur d’identité modifié',
    ar: 'تعديل مزوّد هوية',
    en: 'Identity provider changed',
  },
  version: 1,
  payload: z.object({
    providerId: z.uuid(),
    name: z.string(),
    issuer: z.string(),
    change: z.enum(['added', 'changed', 'secret_replaced', 'enabled', 'disabled', 'removed']),
    zones: z.array(signInZone),
    countsAsSecondFactor: z.boolean(),
  }),
  subject: (p) => ({ type: 'identity_provider', id: p.providerId, label: p.name }),
});

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
