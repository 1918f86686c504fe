-- When whoever sits there last proved who they are: at the sign-in, or once more since. What is dangerous asks for it anew
-- after some minutes (RouteFacts.recentProof).
alter table identity.sessions add column proved_at timestamptz;

-- A passkey proves it too, in the session that asked.
alter table identity.passkey_challenges drop constraint passkey_challenges_purpose_check;
alter table identity.passkey_challenges add constraint passkey_challenges_purpose_check
  check (purpose in ('add', 'enrolment', 'proof', 'second_factor', 'sign_in'));
