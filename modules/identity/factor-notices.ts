import type { StoredEvent } from '@cm/kit/events';
import { defineNotice, type Recipient } from '@cm/kit/notices';
import { accountHolder, otherAdministrators } from './audiences.ts';
import {
  authenticatorRemoved,
  factorsReset,
  passkeyChanged,
  recoveryCodesRenewed,
  recoveryCodeUsed,
} from './factor-events.ts';
import * as words from './factor-notice-words.ts';
import { security } from './notices.ts';
import { admin, corporate, portal } from './paths.ts';

/** With so few recovery codes left, their owner is reminded to make new ones. */
const FEW_CODES = 2;

const toAccountHolder = { audience: accountHolder, right: null, class: security } as const;
const toSecurity = (_event: StoredEvent, to: Recipient) => (to.kind === 'staff' ? corporate : portal).security();

export const factorNotices = [
  defineNotice({
    key: 'account.recovery_codes_renewed',
    event: recoveryCodesRenewed,
    ...toAccountHolder,
    facts: ({ occurredAt }) => ({ when: { moment: occurredAt.toISOString() } }),
    link: toSecurity,
    ...words.recoveryCodesRenewedWords,
  }),
  defineNotice({
    key: 'account.passkey_changed',
    event: passkeyChanged,
    when: ({ payload }) => payload.change !== 'renamed',
    ...toAccountHolder,
    facts: ({ payload, occurredAt }) => ({
      change: payload.change,
      passkey: payload.name,
      when: { moment: occurredAt.toISOString() },
    }),
    link: toSecurity,
    ...words.passkeyChangedWords,
  }),
  defineNotice({
    key: 'account.authenticator_removed',
    event: authenticatorRemoved,
    ...toAccountHolder,
    facts: ({ occurredAt }) => ({ when: { moment: occurredAt.toISOString() } }),
    link: toSecurity,
    ...words.authenticatorRemovedWords,
  }),
  defineNotice({
    key: 'account.factors_reset',
    event: factorsReset,
    ...toAccountHolder,
    facts: ({ payload: { kind, by }, occurredAt }) => ({ kind, by, when: { moment: occurredAt.toISOString() } }),
    link: toSecurity,
    ...words.factorsResetWords,
  }),
  defineNotice({
    key: 'account.factors_reset_told',
    event: factorsReset,
    audience: otherAdministrators,
    right: null,
    class: security,
    facts: ({ payload: { name, email, by }, occurredAt }) => ({
      person: name,
      email,
      by,
      when: { moment: occurredAt.toISOString() },
    }),
    link: ({ payload: { kind, email } }) => admin.usersBy(kind, email),
    ...words.factorsResetToldWords,
  }),
  defineNotice({
    key: 'account.recovery_codes_low',
    event: recoveryCodeUsed,
    when: ({ payload }) => payload.left <= FEW_CODES,
    ...toAccountHolder,
    facts: ({ payload, occurredAt }) => ({ left: payload.left, when: { moment: occurredAt.toISOString() } }),
    link: toSecurity,
    ...words.recoveryCodesLowWords,
  }),
];
