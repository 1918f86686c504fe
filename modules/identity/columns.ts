import type { Columns } from '@cm/kit/columns';
import { locale } from '@cm/kit/i18n';
import { guessAllowance, guessedSecret } from './guess-limits.ts';
import { linkPurpose } from './links.ts';
import { domainProof } from './mail-domain.ts';
import { passkeyPurpose } from './passkey.ts';
import { activityAuthor, securityActivityKind } from './security-activity.ts';
import { smsCodePurpose } from './sms-code.ts';
import { sessionLevel, signInOutcome, userKind } from './session.ts';

/** The columns of this module that hold a word of an enumeration. */
export const columns: Columns = {
  'identity.tenants.locale': locale,
  'identity.users.kind': userKind,
  'identity.users.locale': locale,
  'identity.sessions.level': sessionLevel,
  'identity.one_time_links.purpose': linkPurpose,
  'identity.login_attempts.outcome': signInOutcome,
  'identity.mail_domains.proven_by': domainProof,
  'identity.passkey_challenges.purpose': passkeyPurpose,
  'identity.passkey_challenges.kind': userKind,
  'identity.security_activity.kind': securityActivityKind,
  'identity.security_activity.by_whom': activityAuthor,
  'identity.sms_codes.purpose': smsCodePurpose,
  'identity.guesses.secret': guessedSecret,
  'identity.guesses.allowance': guessAllowance,
};
