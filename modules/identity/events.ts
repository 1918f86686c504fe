import { defineEvent, type EventSubject } from '@cm/kit/events';
import { z } from 'zod';

const user = (p: { userId: string; email: string }): EventSubject => ({ type: 'user', id: p.userId, label: p.email });
const person = { userId: z.uuid(), email: z.string() };

export const userSignedUp = defineEvent({
  name: 'user.signed_up',
  version: 1,
  payload: z.object({
    ...person,
    name: z.string(),
    locale: z.enum(['fr', 'ar', 'en']),
    phone: z.string().nullable(),
    /** What the person said of the customer to open. */
    customer: z.object({ kind: z.enum(['individual', 'company', 'public_body']), name: z.string() }),
    linkId: z.uuid(),
  }),
  subject: user,
});

/** Somebody signed up with an address that already has an account: its owner is told by mail, the visitor is not. */
export const signUpRepeated = defineEvent({
  name: 'user.sign_up_repeated',
  version: 1,
  payload: z.object(person),
  subject: user,
});

export const userEmailVerified = defineEvent({
  name: 'user.email_verified',
  version: 1,
  payload: z.object(person),
  subject: user,
});

export const verificationRequested = defineEvent({
  name: 'user.verification_requested',
  version: 1,
  payload: z.object({ ...person, linkId: z.uuid() }),
  subject: user,
});

/** `contactId` is set when a customer invited one of its people; the customers module links the two. */
export const userInvited = defineEvent({
  name: 'user.invited',
  version: 1,
  payload: z.object({
    ...person,
    name: z.string(),
    kind: z.enum(['customer', 'staff']),
    linkId: z.uuid(),
    contactId: z.uuid().nullable(),
  }),
  subject: user,
});

export const userLoggedIn = defineEvent({
  name: 'user.logged_in',
  version: 1,
  payload: z.object({ ...person, kind: z.enum(['customer', 'staff']), sessionId: z.uuid(), secondFactor: z.boolean() }),
  subject: user,
});

export const loginFailed = defineEvent({
  name: 'user.login_failed',
  version: 1,
  payload: z.object({ userId: z.uuid().nullable(), email: z.string(), reason: z.string() }),
  subject: (p) => ({ type: 'login', id: p.userId ?? 'unknown', label: p.email }),
});

export const userLoggedOut = defineEvent({
  name: 'user.logged_out',
  version: 1,
  payload: z.object({ ...person, sessionId: z.uuid() }),
  subject: user,
});

export const passwordResetRequested = defineEvent({
  name: 'user.password_reset_requested',
  version: 1,
  payload: z.object({ ...person, linkId: z.uuid() }),
  subject: user,
});

export const passwordChanged = defineEvent({
  name: 'user.password_changed',
  version: 1,
  payload: z.object({ ...person, by: z.enum(['owner', 'reset', 'invitation']) }),
  subject: user,
});

export const twoFactorChanged = defineEvent({
  name: 'user.two_factor_changed',
  version: 1,
  payload: z.object({ ...person, enabled: z.boolean() }),
  subject: user,
});

export const profileChanged = defineEvent({
  name: 'user.profile_changed',
  version: 1,
  payload: z.object({
    ...person,
    changes: z.record(z.string(), z.object({ from: z.string().nullable(), to: z.string().nullable() })),
  }),
  subject: user,
});

export const sessionEnded = defineEvent({
  name: 'user.session_ended',
  version: 1,
  payload: z.object({ ...person, sessionId: z.uuid() }),
  subject: user,
});

export const userDisabled = defineEvent({
  name: 'user.disabled',
  version: 1,
  payload: z.object({ ...person, disabled: z.boolean() }),
  subject: user,
});

export const userRolesChanged = defineEvent({
  name: 'user.roles_changed',
  version: 1,
  payload: z.object({ ...person, from: z.array(z.string()), to: z.array(z.string()) }),
  subject: user,
});

export const roleChanged = defineEvent({
  name: 'role.changed',
  version: 1,
  payload: z.object({ roleId: z.uuid(), key: z.string(), added: z.array(z.string()), removed: z.array(z.string()) }),
  subject: (p) => ({ type: 'role', id: p.roleId, label: p.key }),
});

export const tokenChanged = defineEvent({
  name: 'token.changed',
  version: 1,
  payload: z.object({
    tokenId: z.uuid(),
    userId: z.uuid(),
    name: z.string(),
    change: z.enum(['created', 'revoked']),
    scopes: z.array(z.string()),
  }),
  subject: (p) => ({ type: 'token', id: p.tokenId, label: p.name }),
});
