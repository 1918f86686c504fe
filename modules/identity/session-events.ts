import { defineEvent } from '@cm/kit/events';
import { z } from 'zod';
import { networkFields } from './changed-fields.ts';
import { person, user } from './event-person.ts';
import { guessedSecret } from './guess-limits.ts';

/** A person ended all their sessions but the one in which they did it. */
export const otherSessionsEnded = defineEvent({
  name: 'user.other_sessions_ended',
  label: { fr: 'Autres sessions terminées', ar: 'إنهاء الجلسات الأخرى', en: 'Other sessions ended' },
  version: 1,
  payload: z.object({ ...person, ended: z.int().min(0) }),
  subject: user,
});

/** Whoever sits there proved once more that it is them, which opens what is dangerous for some minutes. */
export const personProved = defineEvent({
  name: 'user.proved',
  label: { fr: 'Identité reconfirmée', ar: 'تأكيد الهوية من جديد', en: 'Identity confirmed again' },
  version: 1,
  payload: z.object({ ...person, sessionId: z.uuid(), by: z.enum(['password', 'code', 'passkey']) }),
  subject: user,
});

/** After their second factor somebody said not to be asked for it again in that browser. */
export const deviceTrusted = defineEvent({
  name: 'user.device_trusted',
  label: { fr: 'Appareil de confiance ajouté', ar: 'إضافة جهاز موثوق', en: 'Trusted device added' },
  version: 1,
  payload: z.object({ ...person, device: z.string(), until: z.iso.datetime() }),
  subject: user,
});

/** Its person ended it; what ends it with a change of password or of factor says so by its own event. */
export const deviceTrustEnded = defineEvent({
  name: 'user.device_trust_ended',
  label: { fr: 'Confiance d’un appareil terminée', ar: 'إنهاء الثقة في جهاز', en: 'Trust in a device ended' },
  version: 1,
  payload: z.object({ ...person, device: z.string() }),
  subject: user,
});

/** From where alone an account may be used was named, changed or lifted, by its person or a colleague; none: from anywhere. */
export const networksChanged = defineEvent({
  name: 'user.networks_changed',
  label: { fr: 'Réseaux du compte modifiés', ar: 'تغيير شبكات الحساب', en: 'Networks of the account changed' },
  version: 1,
  payload: z.object({ ...person, before: z.array(z.string()), networks: z.array(z.string()) }),
  changes: { fields: networkFields, of: ({ before, networks }) => ({ networks: { from: before, to: networks } }) },
  subject: user,
});

/** A colleague let an account be tried again before its limit of guesses was over. */
/** Of a limit that counts what is done from a network, by whoever it is or by somebody who is signed in. */
export const networkLimitLifted = defineEvent({
  name: 'network_limit.lifted',
  label: { fr: 'Limite par réseau levée', ar: 'رفع حد على شبكة', en: 'Limit by network lifted' },
  version: 1,
  payload: z.object({
    limit: z.string(),
    /** Null of a device that the account knows. */
    network: z.string().nullable(),
    /** Who was signed in; null of a limit that counts strangers. */
    userId: z.uuid().nullable(),
    reason: z.string(),
  }),
  subject: (p) => ({ type: 'limit', id: p.limit, ...(p.network === null ? {} : { label: p.network }) }),
});

export const limitLifted = defineEvent({
  name: 'user.limit_lifted',
  label: { fr: 'Limite d’essais levée', ar: 'رفع حد المحاولات', en: 'Limit of guesses lifted' },
  version: 1,
  payload: z.object({ ...person, secret: guessedSecret, guesses: z.int(), reason: z.string() }),
  subject: user,
});
