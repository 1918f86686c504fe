import { signInZone } from '@cm/identity';
import { defineEvent } from '@cm/kit/events';
import { z } from 'zod';

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
