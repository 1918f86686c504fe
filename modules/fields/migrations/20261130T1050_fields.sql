create schema fields;
grant usage on schema fields to cm_app;

-- What an operator wants to know of its records besides what everybody knows. Key, kind, decimals and uniqueness are chosen
-- once: values that are there would mean something else.
create table fields.fields (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  subject text not null check (subject = any (array['customer'])),
  key text collate "C" not null check (key ~ '^[a-z][a-z0-9_]{0,39}$'),
  kind text not null check (kind in
    ('text', 'long_text', 'number', 'money', 'date', 'yes_no', 'choice', 'choices', 'email', 'phone', 'url')),
  label jsonb not null check (jsonb_typeof(label) = 'object'),
  help jsonb check (jsonb_typeof(help) = 'object'),
  access text not null check (access in ('staff', 'customer_reads', 'customer_edits')),
  required boolean not null,
  is_unique boolean not null,
  in_lists boolean not null,
  -- Records of these groups alone (categories of customers); none: all of them.
  group_ids uuid[] not null default '{}' check (cardinality(group_ids) <= 100),
  decimals int check (decimals between 0 and 6),
  -- Letters of a text, the value of a number (in its last decimal), centimes, days since 1970.
  least bigint,
  most bigint,
  -- 9 is a digit, A a letter, * either; anything else is itself.
  shape text check (length(shape) between 1 and 60),
  -- [{key, label, archived}] in their order.
  choices jsonb not null check (jsonb_typeof(choices) = 'array' and jsonb_array_length(choices) <= 100),
  position int not null check (position between 0 and 10000),
  archived_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  constraint one_field_of_a_key unique (tenant_id, subject, key),
  constraint bounds_leave_something check (least <= most),
  constraint a_number_has_decimals check ((kind = 'number') = (decimals is not null)),
  constraint a_choice_has_choices check ((kind in ('choice', 'choices')) = (jsonb_array_length(choices) > 0)),
  constraint a_shape_is_of_a_text check (shape is null or kind = 'text'),
  constraint bounds_are_of_what_is_measured check (
    (least is null and most is null) or kind in ('text', 'long_text', 'number', 'money', 'date')),
  constraint unique_is_what_tells_apart check (not is_unique or kind in ('text', 'number', 'email', 'phone', 'url'))
);
select kit.protect('fields.fields', 'select, insert, update');

-- What is chosen once stays.
create function fields.keep_meaning() returns trigger language plpgsql set search_path = '' as $$
begin
  if (new.subject, new.key, new.kind, new.is_unique, new.decimals)
    is distinct from (old.subject, old.key, old.kind, old.is_unique, old.decimals) then
    raise exception 'what the values of a field mean does not change' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger keep_meaning before update on fields.fields for each row execute function fields.keep_meaning();

-- For the table of values of a module above: (tenant_id, field_id, position, value, key, rank, unique_key). A value is of the
-- field's kind or is not written; what it is compared by is in `key` or `rank`, and `unique_key` is set here where the field
-- takes each value once, for a unique index on (tenant_id, field_id, unique_key).
create function fields.offered_check_value() returns trigger language plpgsql set search_path = '' as $$
declare
  field record;
  is_right boolean;
begin
  select f.kind, f.is_unique, f.choices into field from fields.fields f
    where f.tenant_id = new.tenant_id and f.id = new.field_id and f.subject = tg_argv[0];
  if not found then
    raise exception 'a value of no field' using errcode = 'foreign_key_violation';
  end if;
  is_right := case field.kind
    when 'text' then length(new.value) <= 500 and new.value !~ '[\n\r]'
    when 'long_text' then length(new.value) <= 5000
    when 'number' then new.value ~ '^(0|-?[1-9][0-9]{0,15})$' and new.rank = new.value::bigint
    when 'money' then new.value ~ '^(0|-?[1-9][0-9]{0,15})$' and new.rank = new.value::bigint
    when 'date' then new.value ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' and new.rank = new.value::date - date '1970-01-01'
    when 'yes_no' then new.value in ('true', 'false')
    when 'choice' then field.choices @> jsonb_build_array(jsonb_build_object('key', new.value))
    when 'choices' then field.choices @> jsonb_build_array(jsonb_build_object('key', new.value))
    when 'email' then length(new.value) <= 254 and new.value = lower(new.value) and new.value ~ '^[^@[:space:]]+@[^@[:space:]]+$'
    when 'phone' then new.value ~ '^\+[0-9]{6,15}$'
    when 'url' then length(new.value) <= 500 and new.value ~ '^https?://[^[:space:]]+$'
  end;
  is_right := is_right and (new.position = 0 or field.kind = 'choices')
    and (new.rank is not null) = (field.kind in ('number', 'money', 'date'))
    and (new.key is not null) = (field.kind not in ('number', 'money', 'date', 'long_text'))
    and (field.kind not in ('yes_no', 'choice', 'choices', 'email', 'phone') or new.key = new.value);
  if is_right is not true then
    raise exception 'a value that is not of its field''s kind (%)', field.kind using errcode = 'check_violation';
  end if;
  new.unique_key := case when field.is_unique then coalesce(new.key, new.rank::text) end;
  return new;
end $$;
