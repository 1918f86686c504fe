-- Graphile Worker through its public interface alone: add_job and the view `jobs`, which has no payload. A flag says whose
-- a job is; jobs added before have none and are not in the overview.
drop function if exists kit.job_counts();
drop function if exists kit.failing_jobs();

create or replace function kit.add_job(task text, payload json, run_at timestamptz, max_attempts int, job_key text) returns void
language plpgsql security definer set search_path = '' as $$
declare
  tenant constant text := payload ->> 'tenantId';
begin
  -- plpgsql keeps the plan of this call; an SQL function would be planned anew each time.
  perform graphile_worker.add_job(
    identifier => task,
    payload => payload,
    run_at => run_at,
    max_attempts => max_attempts,
    job_key => job_key,
    flags => case when tenant is not null then array['tenant:' || tenant] end
  );
end $$;

-- The jobs belong to cm_jobs and to all tenants together. These two functions tell an administrator of the tenant at hand
-- how its own stand: counts by task, and the failing ones without their payload.
create function kit.job_counts()
returns table (task text, due bigint, scheduled bigint, running bigint, failing bigint, given_up bigint)
language sql stable security definer set search_path = '' as $$
  select task_identifier,
    count(*) filter (where attempts = 0 and locked_at is null and run_at <= now()),
    count(*) filter (where attempts = 0 and locked_at is null and run_at > now()),
    count(*) filter (where locked_at is not null),
    count(*) filter (where attempts > 0 and attempts < max_attempts and locked_at is null),
    count(*) filter (where attempts >= max_attempts and locked_at is null)
  from graphile_worker.jobs
  where flags ? ('tenant:' || current_setting('app.tenant'))
  group by task_identifier
  order by task_identifier
  limit 500
$$;
create function kit.failing_jobs()
returns table (id bigint, task text, attempts int, max_attempts int, last_error text, next_run_at timestamptz, created_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select id, task_identifier, attempts::int, max_attempts::int, left(split_part(last_error, E'\n', 1), 300),
    case when attempts < max_attempts then run_at end, created_at
  from graphile_worker.jobs
  where attempts > 0 and last_error is not null and flags ? ('tenant:' || current_setting('app.tenant'))
  order by id desc
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
