import { defineEvent } from '@cm/kit/events';
import { z } from 'zod';
import { person, user } from './event-person.ts';
import { secondFactor, userKind } from './session.ts';

export const recoveryCodesRenewed = defineEvent({
  name: 'user.recovery_codes_renewed',
  label: { fr: 'Codes de secours renouvelés', ar: 'تجديد رموز الاسترجاع', en: 'Recovery codes renewed' },
  version: 1,
  payload: z.object({ ...person, provedBy: z.enum(['password', 'code']) }),
  subject: user,
});

export const passkeyChanged = defineEvent({
  name: 'user.passkey_changed',
  label: { fr: 'Clé d’accès modifiée', ar: 'تعديل مفتاح مرور', en: 'Passkey changed' },
  version: 1,
  payload: z.object({
    ...person,
    passkeyId: z.uuid(),
    name: z.string(),
    /** `last_removed`: the password alone is left. */
    change: z.enum(['added', 'renamed', 'removed', 'last_removed']),
  }),
  subject: user,
});

/** The authenticator was taken away while a passkey was left. */
export const authenticatorRemoved = defineEvent({
  name: 'user.authenticator_removed',
  label: { fr: 'Application d’authentification retirée', ar: 'إزالة تطبيق المصادقة', en: 'Authenticator removed' },
  version: 1,
  payload: z.object(person),
  subject: user,
});

/** Every second factor was taken from somebody who lost theirs; `machine`: by whoever runs the server. */
export const factorsReset = defineEvent({
  name: 'user.factors_reset',
  label: {
    fr: 'Double authentification réinitialisée',
    ar: 'إعادة ضبط المصادقة الثنائية',
    en: 'Two-factor authentication reset',
  },
  version: 1,
  payload: z.object({
    ...person,
    name: z.string(),
    kind: userKind,
    /** What they had. */
    factors: z.array(secondFactor),
    by: z.enum(['colleagues', 'machine']),
  }),
  subject: user,
});

export const recoveryCodeUsed = defineEvent({
  name: 'user.recovery_code_used',
  label: { fr: 'Code de secours utilisé', ar: 'استعمال رمز استرجاع', en: 'Recovery code used' },
  version: 1,
  payload: z.object({ ...person, left: z.int().min(0) }),
  subject: user,
});
