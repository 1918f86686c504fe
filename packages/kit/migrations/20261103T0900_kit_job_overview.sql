-- The jobs belong to cm_jobs and to all tenants together. These two functions tell an administrator of the tenant at hand
-- how its own stand: counts by task, and the failing ones without their payload.
create function kit.job_counts()
returns table (task text, due bigint, scheduled bigint, running bigint, failing bigint, given_up bigint)
language sql stable security definer set search_path = '' as $$
  select t.identifier,
    count(*) filter (where j.attempts = 0 and j.locked_at is null and j.run_at <= now()),
    count(*) filter (where j.attempts = 0 and j.locked_at is null and j.run_at > now()),
    count(*) filter (where j.locked_at is not null),
    count(*) filter (where j.attempts > 0 and j.attempts < j.max_attempts and j.locked_at is null),
    count(*) filter (where j.attempts >= j.max_attempts and j.locked_at is null)
  from graphile_worker._private_jobs j
  join graphile_worker._private_tasks t on t.id = j.task_id
  where j.payload ->> 'tenantId' = current_setting('app.tenant')
  group by t.identifier
  order by t.identifier
  limit 500
$$;
create function kit.failing_jobs()
returns table (id bigint, task text, attempts int, max_attempts int, last_error text, next_run_at timestamptz, created_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select j.id, t.identifier, j.attempts::int, j.max_attempts::int, left(split_part(j.last_error, E'\n', 1), 300),
    case when j.attempts < j.max_attempts then j.run_at end, j.created_at
  from graphile_worker._private_jobs j
  join graphile_worker._private_tasks t on t.id = j.task_id
  where j.attempts > 0 and j.last_error is not null and j.payload ->> 'tenantId' = current_setting('app.tenant')
  order by j.id desc
  limit 100
$$;
grant create on schema kit to cm_jobs;
alter function kit.job_counts() owner to cm_jobs;
alter function kit.failing_jobs() owner to cm_jobs;
revoke create on schema kit from cm_jobs;
revoke all on function kit.job_counts() from public;
revoke all on function kit.failing_jobs() from public;
grant execute on function kit.job_counts() to cm_app;
grant execute on function kit.failing_jobs() to cm_app;
