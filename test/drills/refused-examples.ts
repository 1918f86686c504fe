/** Their examples show a refusal, because a success needs something that nobody can write down beforehand. */
export const REFUSED: Readonly<Record<string, string>> = {
  'portal.session.confirm': 'the caller has no authenticator',
  'portal.enrolment.confirm': 'the code comes from an authenticator',
  'portal.twoFactor.confirm': 'the code comes from an authenticator',
  'portal.twoFactor.disable': 'the caller has no authenticator',
  'corporate.enrolment.begin': 'the staff of the demonstration have theirs already',
  'corporate.enrolment.confirm': 'the staff of the demonstration have theirs already',
  'corporate.twoFactor.begin': 'the staff of the demonstration have theirs already',
  'corporate.twoFactor.confirm': 'the staff of the demonstration have theirs already',
  'corporate.twoFactor.disable': 'staff may not be without one',
};
