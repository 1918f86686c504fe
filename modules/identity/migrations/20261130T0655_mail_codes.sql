-- A sign-in by a code that is mailed: one row for each time somebody asked, whether or not anybody has the address, so that the table tells
-- nothing. The code is an HMAC of the row, so that a dump of the database has none; it opens nothing but the browser that asked.
create table identity.mail_codes (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  -- The digest of what the browser holds that asked.
  attempt_hash bytea not null check (length(attempt_hash) = 32),
  email text not null check (length(email) <= 254),
  nonce bytea not null check (length(nonce) = 32),
  -- Counted before the code is looked at.
  tries smallint not null default 0 check (tries between 0 and 5),
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at and expires_at <= created_at + interval '10 minutes'),
  mailed_at timestamptz,
  -- To whom it was mailed: whoever has the address later is somebody else.
  user_id uuid,
  used_at timestamptz,
  primary key (tenant_id, id),
  constraint one_code_of_an_attempt unique (tenant_id, attempt_hash),
  constraint mailed_to_somebody check ((mailed_at is null) = (user_id is null)),
  foreign key (tenant_id, user_id) references identity.users (tenant_id, id)
);
create index mail_codes_by_email on identity.mail_codes (tenant_id, email, mailed_at);
create index mail_codes_by_user on identity.mail_codes (tenant_id, user_id);
create index mail_codes_by_age on identity.mail_codes (tenant_id, created_at);
select kit.protect('identity.mail_codes', 'select, insert, delete');
grant update (tries, mailed_at, user_id, used_at) on identity.mail_codes to cm_app;

-- How a session was begun: the sign-in that waits for a second factor must still know it when it is finished.
alter table identity.sessions add column by_mail_code boolean not null default false;

-- Two lists of words grow; they are read and made longer, since other migrations add words of theirs.
do $$
declare
  grown record;
  words text[];
begin
  for grown in
    select * from (values
      ('identity.guesses', 'guesses_secret_check', 'secret', array['mail_code']),
      ('identity.security_activity', 'security_activity_kind_check', 'kind',
        array['mail_code_sent', 'signed_in_by_mail_code', 'new_browser_by_mail_code'])
    ) as list (place, name, field, added)
  loop
    select array_agg(distinct word[1]) into strict words
    from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z_]+)''', 'g') as word
    where c.conname = grown.name and c.conrelid = grown.place::regclass;
    execute format('alter table %s drop constraint %I', grown.place, grown.name);
    execute format('alter table %s add constraint %I check (%I in (%s))', grown.place, grown.name, grown.field,
      (select string_agg(quote_literal(one), ', ') from unnest(words || grown.added) as one));
  end loop;
end $$;
