import { expect, test } from 'vitest';
import { impersonationEnd } from './impersonation-events.ts';
import { linkPurpose, passwordLinkPurpose } from './links.ts';
import { proofKind } from './prove-oneself.ts';
import { passkeyPurpose, passkeyTransport } from './passkey.ts';
import { smsCodePurpose } from './sms-code.ts';
import {
  secondFactor,
  sessionLevel,
  sessionState,
  signInOutcome,
  signInState,
  signInZone,
  userKind,
} from './session.ts';

// Written again, apart from the code: what is stored and told with a word does not lose it unseen.
test.each([
  [userKind, ['customer', 'staff']],
  [sessionLevel, ['password', 'enrolment', 'full']],
  [sessionState, ['anonymous', 'second_factor', 'enrolment', 'signed_in']],
  [signInState, ['second_factor', 'enrolment', 'signed_in']],
  [signInZone, ['portal', 'corporate']],
  [
    signInOutcome,
    [
      'success',
      'second_factor',
      'wrong_password',
      'unknown_user',
      'wrong_code',
      'wrong_passkey',
      'disabled',
      'unverified',
      'elsewhere',
      'limited',
    ],
  ],
  [smsCodePurpose, ['sign_in', 'prove_number']],
  [secondFactor, ['authenticator', 'passkey', 'sms']],
  [passkeyTransport, ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']],
  [proofKind, ['password', 'code']],
  [passkeyPurpose, ['add', 'enrolment', 'proof', 'second_factor', 'sign_in']],
  [linkPurpose, ['verify_email', 'reset_password', 'invitation', 'change_email']],
  [impersonationEnd, ['left', 'replaced']],
  [passwordLinkPurpose, ['reset_password', 'invitation']],
])('words %# are these', (schema, words) => {
  expect(schema.options).toEqual(words);
});
