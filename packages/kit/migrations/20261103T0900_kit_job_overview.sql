-- What an administrator sees of the jobs is made by 20261128T1510_kit_job_overview.sql; what stood here read tables that
-- Graphile Worker keeps private.
select 1;
