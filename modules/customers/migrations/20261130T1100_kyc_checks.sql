-- What a reviewer found of each number and document of a verification, beside what they saw: a value that changed since is to be
-- looked at again, and what an approval rests on stays known.
create table customers.kyc_checks (
  tenant_id uuid not null,
  verification_id uuid not null,
  kind text not null check (kind in ('field', 'document')),
  subject text not null check (subject ~ '^[a-zA-Z][a-zA-Z0-9_]{1,40}$'),
  verdict text not null check (verdict in ('right', 'wrong')),
  -- The number as it stood, or the file of the document.
  seen text not null check (length(seen) <= 300),
  reason text check (length(reason) between 1 and 500),
  checked_by uuid not null,
  checked_at timestamptz not null,
  primary key (tenant_id, verification_id, kind, subject),
  foreign key (tenant_id, verification_id) references customers.kyc_verifications (tenant_id, id),
  foreign key (tenant_id, checked_by) references identity.users (tenant_id, id),
  constraint what_is_wrong_says_why check ((verdict = 'wrong') = (reason is not null))
);
select kit.protect('customers.kyc_checks', 'select, insert, update, delete');

-- Checks are made while a verification is examined, and stand once it is decided, as long as the customer is known.
create function customers.guard_kyc_checks() returns trigger language plpgsql as $$
declare
  one record := case when tg_op = 'DELETE' then old else new end;
begin
  if not exists (select 1 from customers.kyc_verifications v
      join customers.customers c on c.tenant_id = v.tenant_id and c.id = v.customer_id
      where v.tenant_id = one.tenant_id and v.id = one.verification_id
        and (v.state = 'in_review' or (tg_op = 'DELETE' and c.state = 'anonymised'))) then
    raise exception 'a verification is checked while it is examined' using errcode = 'check_violation';
  end if;
  return one;
end $$;
create trigger guard_kyc_checks before insert or update or delete on customers.kyc_checks for each row
  execute function customers.guard_kyc_checks();

-- Where the operator wants two people: the first approval waits for another person's.
alter table customers.kyc_verifications
  add column first_approved_by uuid,
  add column first_approved_at timestamptz,
  add constraint first_approval_wholly check (num_nulls(first_approved_by, first_approved_at) in (0, 2)),
  add constraint two_people_approve check (state <> 'approved' or first_approved_by is null or first_approved_by is distinct from decided_by),
  add foreign key (tenant_id, first_approved_by) references identity.users (tenant_id, id);
