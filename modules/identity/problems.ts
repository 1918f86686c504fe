import { defineProblems } from '@cm/kit/problems';

export const problems = defineProblems('identity', {
  wrong_credentials: 401,
  wrong_code: 401,
  email_unverified: 403,
  /** An imported one that is worth too little: its owner chooses another by mail. */
  password_outdated: 403,
  /** Of the account, beside a mailed link that is opened in another browser than the sign-up. */
  password_needed: 403,
  second_factor_missing: 401,
  /** {challenge} what the visitor's device has to solve first (`captcha.ts`). */
  captcha_required: 403,
  /** Said after everything was proved, and not before. */
  elsewhere: 403,
  /** {address} from which the person asks. */
  networks_shut_out: 409,
  mail_code_off: 409,
  link_invalid: 410,
  already_enrolled: 409,
  not_enrolled: 409,
  passkey_refused: 401,
  passkey_known: 409,
  too_many_passkeys: 409,
  no_passkey: 409,
  /** A role wants a passkey: nothing else opens, proves or is enrolled. */
  passkey_only: 403,
  second_factor_required: 409,
  sms_beside_factor: 409,
  sms_off: 409,
  sms_country: 409,
  sms_stopped: 409,
  email_taken: 409,
  own_account: 409,
  own_rights: 403,
  last_administrator: 409,
  builtin_role: 409,
  first_role: 409,
  role_exists: 409,
  /** {count} */
  role_in_use: 409,
  too_many_roles: 409,
  too_many_tokens: 409,
  unknown_scope: 400,
  unknown_domain: 404,
  record_missing: 409,
  record_differs: 409,
  name_servers_silent: 409,
  domain_taken: 409,
  domain_not_proven: 409,
  domain_in_use: 409,
  too_many_domains: 409,
  impersonation_off: 409,
  /** The customer is asked, and its owner does not allow it now. */
  impersonation_not_allowed: 409,
  not_the_owner: 403,
  /** A program with a token is nobody who could see a page. */
  impersonation_session_needed: 403,
  /** Not of the customer, not confirmed, disabled, or a colleague. */
  impersonation_target: 409,
  handover_invalid: 410,
});
