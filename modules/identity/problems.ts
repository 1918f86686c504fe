import { defineProblems } from '@cm/kit/problems';

export const problems = defineProblems('identity', {
  wrong_credentials: 401,
  wrong_code: 401,
  email_unverified: 403,
  second_factor_missing: 401,
  link_invalid: 410,
  already_enrolled: 409,
  not_enrolled: 409,
  passkey_refused: 401,
  passkey_known: 409,
  too_many_passkeys: 409,
  no_passkey: 409,
  second_factor_required: 409,
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
  provider_known: 409,
  too_many_providers: 409,
  /** {host} */
  provider_inside: 409,
  /** {host} */
  provider_silent: 409,
  /** {host} */
  provider_unfit: 409,
});
