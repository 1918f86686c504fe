-- An operator makes roles of its own, renames them and deletes them again; those of the beginning stay as they are called.
grant delete on identity.roles to cm_app;

alter table identity.roles add constraint roles_name_in_french
  check (jsonb_typeof(name) = 'object' and length(name ->> 'fr') between 1 and 60);

-- Two roles that are called alike would be taken for each other.
create unique index roles_by_name on identity.roles (tenant_id, lower(name ->> 'fr'));

create function identity.a_first_role_stays() returns trigger
  language plpgsql
as $$
begin
  if old.is_builtin and (tg_op = 'DELETE' or new.name is distinct from old.name or not new.is_builtin) then
    raise exception '% of the role % is refused', tg_op, old.key using errcode = 'CM002';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger a_first_role_stays before update or delete on identity.roles
  for each row execute function identity.a_first_role_stays();
