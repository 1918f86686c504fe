-- An emergency access is open in the session where it was opened, and in no other: whose it is and whether it still is one says the
-- module that keeps them. When its person last showed more than a password, which opening one asks for.
alter table identity.sessions add column emergency_id uuid;
alter table identity.sessions add column factor_proved_at timestamptz;
alter table identity.sessions add constraint a_colleague_in_a_place_opens_nothing
  check (impersonation_id is null or (emergency_id is null and factor_proved_at is null));
-- A sign-in that waits for its second factor has none.
alter table identity.sessions add constraint an_emergency_needs_a_full_session check (emergency_id is null or level = 'full');
