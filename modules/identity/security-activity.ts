import type { EventDefinition } from '@cm/kit/events';
import { named } from '@cm/kit/named';
import { z } from 'zod';
import { emailChangeCancelled, emailChangeRequested } from './email-change-events.ts';
import {
  emailChanged,
  loginFailed,
  passwordChanged,
  passwordResetRequested,
  profileChanged,
  sessionEnded,
  tokenChanged,
  twoFactorChanged,
  userDisabled,
  userEmailVerified,
  userLoggedIn,
  userLoggedOut,
  userRolesChanged,
} from './events.ts';
import {
  authenticatorRemoved,
  factorsReset,
  passkeyChanged,
  recoveryCodesRenewed,
  recoveryCodeUsed,
} from './factor-events.ts';
import { mailCodeSent } from './mail-code-events.ts';
import { impersonationStarted } from './impersonation-events.ts';
import { linkedSignInChanged } from './linked-sign-in-events.ts';
import {
  deviceTrusted,
  deviceTrustEnded,
  limitLifted,
  networkLimitLifted,
  networksChanged,
  otherSessionsEnded,
  personProved,
} from './session-events.ts';
import { smsCodeRequested, smsFactorChanged } from './sms-events.ts';

/** What happened to an account, as its person reads it. */
export const securityActivityKind = named(
  'SecurityActivityKind',
  z.enum([
    'signed_in',
    'signed_in_new_browser',
    'signed_in_trusted_device',
    'signed_in_by_mail_code',
    'new_browser_by_mail_code',
    'mail_code_sent',
    'sign_in_refused',
    'sign_in_from_elsewhere',
    'networks_changed',
    'limit_lifted',
    'device_trusted',
    'device_trust_ended',
    'signed_out',
    'proved_again',
    'session_ended',
    'other_sessions_ended',
    'password_changed',
    'password_reset',
    'password_set',
    'password_reset_requested',
    'authenticator_added',
    'authenticator_removed',
    'second_factor_removed',
    'factors_reset',
    'passkey_added',
    'passkey_renamed',
    'passkey_removed',
    'recovery_codes_renewed',
    'sms_code_requested',
    'sms_number_set',
    'sms_number_removed',
    'sign_in_linked',
    'sign_in_unlinked',
    'recovery_code_used',
    'email_change_requested',
    'email_change_cancelled',
    'email_changed',
    'email_verified',
    'token_created',
    'token_revoked',
    'profile_changed',
    'account_disabled',
    'account_enabled',
    'roles_changed',
    'support_access',
  ]),
);
export type SecurityActivityKind = z.infer<typeof securityActivityKind>;

/** The person of the account, a colleague of the operator, the software by itself, or somebody who had not signed in. */
export const activityAuthor = named('ActivityAuthor', z.enum(['person', 'staff', 'system', 'stranger']));
export type ActivityAuthor = z.infer<typeof activityAuthor>;

/** What is said of an event; null of one that concerns no account. */
export interface Said {
  readonly userId: string;
  readonly kind: SecurityActivityKind;
  /** What it was done to, where that has a name. */
  readonly detail?: string;
  readonly device?: string;
}

interface Reading {
  readonly event: EventDefinition;
  /** `unreadable` for a payload of another shape than the event has today. */
  readonly read: (payload: unknown) => Said | null | 'unreadable';
}

function reading<P>(event: EventDefinition<P>, read: (payload: P) => Said | null): Reading {
  return {
    event: event as EventDefinition,
    read: (payload) => {
      const parsed = event.payload.safeParse(payload);
      return parsed.success ? read(parsed.data) : 'unreadable';
    },
  };
}

/** One that always says the same of its person. */
const plain = (event: EventDefinition<{ userId: string }>, kind: SecurityActivityKind): Reading =>
  reading(event, ({ userId }) => ({ userId, kind }));

/** What is said of each event that concerns an account. */
export const readings: readonly Reading[] = [
  reading(userLoggedIn, ({ userId, newBrowser, device, mailCode, trustedDevice }) => ({
    userId,
    device,
    kind: trustedDevice
      ? 'signed_in_trusted_device'
      : mailCode
        ? newBrowser
          ? 'new_browser_by_mail_code'
          : 'signed_in_by_mail_code'
        : newBrowser
          ? 'signed_in_new_browser'
          : 'signed_in',
  })),
  plain(mailCodeSent, 'mail_code_sent'),
  // An attempt at an address that nobody has concerns nobody.
  reading(loginFailed, ({ userId, reason }) =>
    userId === null ? null : { userId, kind: reason === 'elsewhere' ? 'sign_in_from_elsewhere' : 'sign_in_refused' },
  ),
  reading(networksChanged, ({ userId, networks }) => ({
    userId,
    kind: 'networks_changed',
    detail: networks.join(', '),
  })),
  reading(deviceTrusted, ({ userId, device }) => ({ userId, device, kind: 'device_trusted' })),
  reading(deviceTrustEnded, ({ userId, device }) => ({ userId, device, kind: 'device_trust_ended' })),
  plain(limitLifted, 'limit_lifted'),
  reading(networkLimitLifted, ({ userId }) => (userId === null ? null : { userId, kind: 'limit_lifted' })),
  plain(userLoggedOut, 'signed_out'),
  plain(personProved, 'proved_again'),
  plain(sessionEnded, 'session_ended'),
  plain(otherSessionsEnded, 'other_sessions_ended'),
  reading(passwordChanged, ({ userId, by }) => ({
    userId,
    kind: ({ owner: 'password_changed', reset: 'password_reset', invitation: 'password_set' } as const)[by],
  })),
  plain(passwordResetRequested, 'password_reset_requested'),
  reading(twoFactorChanged, ({ userId, enabled }) => ({
    userId,
    kind: enabled ? 'authenticator_added' : 'second_factor_removed',
  })),
  plain(authenticatorRemoved, 'authenticator_removed'),
  plain(factorsReset, 'factors_reset'),
  reading(passkeyChanged, ({ userId, change, name }) => ({
    userId,
    detail: name,
    kind: (
      {
        added: 'passkey_added',
        renamed: 'passkey_renamed',
        removed: 'passkey_removed',
        last_removed: 'passkey_removed',
      } as const
    )[change],
  })),
  plain(recoveryCodesRenewed, 'recovery_codes_renewed'),
  reading(smsCodeRequested, ({ userId, number }) => ({ userId, kind: 'sms_code_requested', detail: number })),
  reading(smsFactorChanged, ({ userId, number, change }) => ({
    userId,
    detail: number,
    kind: change === 'added' || change === 'replaced' ? 'sms_number_set' : 'sms_number_removed',
  })),
  reading(linkedSignInChanged, ({ userId, provider, change }) => ({
    userId,
    detail: provider,
    kind: `sign_in_${change}`,
  })),
  plain(recoveryCodeUsed, 'recovery_code_used'),
  reading(emailChangeRequested, ({ userId, to }) => ({ userId, kind: 'email_change_requested', detail: to })),
  reading(emailChangeCancelled, ({ userId, to }) => ({ userId, kind: 'email_change_cancelled', detail: to })),
  reading(emailChanged, ({ userId, email }) => ({ userId, kind: 'email_changed', detail: email })),
  plain(userEmailVerified, 'email_verified'),
  reading(tokenChanged, ({ userId, change, name }) => ({ userId, kind: `token_${change}`, detail: name })),
  plain(profileChanged, 'profile_changed'),
  reading(userDisabled, ({ userId, disabled }) => ({
    userId,
    kind: disabled ? 'account_disabled' : 'account_enabled',
  })),
  plain(userRolesChanged, 'roles_changed'),
  reading(impersonationStarted, ({ userId, reason }) => ({ userId, kind: 'support_access', detail: reason })),
];

/** What anybody may cause without having signed in. */
const BY_STRANGERS: ReadonlySet<SecurityActivityKind> = new Set([
  'sign_in_refused',
  'password_reset_requested',

  'sms_code_requested',
]);

/** Who did it: whoever ends a sign-in or uses a mailed link has proved by it that they are the person. */
export function authorOf(actor: string, { userId, kind }: Said): ActivityAuthor {
  if (actor.startsWith('system:')) return 'system';
  if (actor.startsWith('anonymous:')) return BY_STRANGERS.has(kind) ? 'stranger' : 'person';
  return actor.endsWith(`:${userId}`) ? 'person' : 'staff';
}
