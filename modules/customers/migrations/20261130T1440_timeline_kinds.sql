-- The timeline is asked for some kinds of records and some days: of each kind, seen by the customer or not, the newest are in
-- the order of one index. Signing in belongs to each customer that the person acts for, under the one event's id.
alter table customers.timeline_entries drop constraint timeline_entries_pkey;
alter table customers.timeline_entries add primary key (tenant_id, id, customer_id);
create index timeline_by_kind on customers.timeline_entries
  (tenant_id, customer_id, subject_type, visible, occurred_at desc, seq desc);
drop index customers.timeline_by_customer;
drop index customers.timeline_of_portal;
