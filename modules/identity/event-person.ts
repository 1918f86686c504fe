import type { EventSubject } from '@cm/kit/events';
import { z } from 'zod';

/** Whom an event of an account is about. */
export const person = { userId: z.uuid(), email: z.string() };

export const user = ({ userId, email }: { readonly userId: string; readonly email: string }): EventSubject => ({
  type: 'user',
  id: userId,
  label: email,
});
