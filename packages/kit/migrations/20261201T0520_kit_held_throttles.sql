-- Whom a throttle refuses is written beside its count when it first does in a window, so that it can be seen and lifted. The count
-- itself (rate-limiter-flexible writes the first three columns) touches none of this, and stays an update in place.
alter table kit.throttles
  add column refused_at timestamptz,
  -- The operator's id, or `all` of a limit that counts over all of them.
  add column scope text,
  add column throttle text,
  -- Null of a device that is known, which is counted apart from its network.
  add column network text,
  -- Who is signed in, such as `staff:…`. Of an address that was typed the key has a digest, and nothing else is kept.
  add column person text,
  -- How much may be done in the window: four times as much by an IPv6 site.
  add column most int;
create index throttles_that_refuse on kit.throttles (scope, refused_at) where refused_at is not null;
