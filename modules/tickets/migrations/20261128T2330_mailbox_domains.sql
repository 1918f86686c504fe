-- An address belongs to one operator of the installation, on a domain that is proven to be theirs.
--
-- Mailboxes that are there already: a domain of which one operator alone has mailboxes in use is taken as theirs, and nothing
-- changes for them. Where two operators have mailboxes in use at one domain, nobody can say here whose it is: both claims
-- stay open and all their mailboxes there go out of use, so that no mail reaches the wrong operator and none is sent in the
-- other's name. Their senders are told that the address does not exist; the list of mailboxes says why, and a DNS record or
-- `cm domain grant` settles it. The same for names that no name server knows, such as `localhost`. No row is deleted, no
-- default is moved: a mailbox that is put in use again is what it was.
-- Rows of every operator, which the owner of the table sees only without its own policy.
alter table tickets.mailboxes no force row level security;
do $$
declare
  claim record;
begin
  for claim in
    with claims as (
      select tenant_id, split_part(address, '@', 2) as domain, min(created_at) as since, bool_or(disabled_at is null) as in_use
      from tickets.mailboxes group by 1, 2
    )
    select c.*, c.in_use and not exists (
      select from claims other where other.domain = c.domain and other.tenant_id <> c.tenant_id and other.in_use
    ) as is_theirs
    from claims c
    where length(domain) <= 253 and domain ~ '^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'
  loop
    perform set_config('app.tenant', claim.tenant_id::text, true);
    insert into identity.mail_domains (tenant_id, domain, challenge, proven_by, proven_at, created_at)
      values (claim.tenant_id, claim.domain,
        substr(translate(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), '0189', 'ghij'), 1, 26),
        case when claim.is_theirs then 'earlier_use' end, case when claim.is_theirs then now() end, claim.since);
  end loop;
end $$;
update tickets.mailboxes m set disabled_at = now(), version = version + 1
  where disabled_at is null and not exists (
    select from identity.mail_domains d where d.tenant_id = m.tenant_id and d.proven_domain = split_part(m.address, '@', 2)
  );
alter table tickets.mailboxes force row level security;
-- What comes after this file has no tenant.
select set_config('app.tenant', '', true);
-- The domain of a mailbox in use: the database refuses one that is not proven, and to give it up.
alter table tickets.mailboxes
  add domain text generated always as (case when disabled_at is null then split_part(address, '@', 2) end) stored,
  add foreign key (tenant_id, domain) references identity.mail_domains (tenant_id, proven_domain);
create unique index one_operator_per_address on tickets.mailboxes (address) where disabled_at is null;
