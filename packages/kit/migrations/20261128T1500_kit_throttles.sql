-- The table in the shape that rate-limiter-flexible writes: `expire` in milliseconds since 1970. Counts of a quarter of an
-- hour are not worth carrying over.
drop table kit.throttles;
create unlogged table kit.throttles (
  key text primary key,
  points int not null,
  expire bigint not null
);
grant select, insert, update, delete on kit.throttles to cm_app;
