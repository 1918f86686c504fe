import { defineEvent } from '@cm/kit/events';
import { z } from 'zod';
import { person, user } from './event-person.ts';

/** A visitor asked for a code to an address, whether or not somebody here has it. */
export const mailCodeRequested = defineEvent({
  name: 'login.mail_code_requested',
  label: { fr: 'Code demandé pour une adresse', ar: 'طلب رمز لعنوان', en: 'Code asked for to an address' },
  version: 1,
  payload: z.object({ codeId: z.uuid(), email: z.string() }),
  subject: (p) => ({ type: 'login', id: 'unknown', label: p.email }),
});

/** The address is a customer's person's, who may sign in with the code. */
export const mailCodeSent = defineEvent({
  name: 'user.mail_code_sent',
  label: { fr: 'Code de connexion envoyé par e-mail', ar: 'إرسال رمز الدخول بالبريد', en: 'Sign-in code mailed' },
  version: 1,
  payload: z.object({ ...person, codeId: z.uuid() }),
  subject: user,
});
