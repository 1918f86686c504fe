-- What an entry says that changed: field → what it was and became, as its event said it. Null where it says so of nothing.
-- Read with the words of the module that declares the event; entries of before have none.
alter table customers.timeline_entries add column changes jsonb check (changes is null or jsonb_typeof(changes) = 'object');
