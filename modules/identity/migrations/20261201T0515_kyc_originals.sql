-- Identity documents and personal numbers in full are a right of their own (kyc.originals): whoever examines verifications needs them
-- and keeps them; whoever only reads verifications loses them. Rows of every operator, which the owner of the tables sees only without
-- its own policies.
alter table identity.role_permissions no force row level security;
insert into identity.role_permissions (tenant_id, role_id, permission)
  select tenant_id, role_id, 'kyc.originals' from identity.role_permissions where permission = 'kyc.review'
  on conflict do nothing;
alter table identity.role_permissions force row level security;
