-- How many days an approval had left when its people last heard of its end: by the approval itself, then by each reminder.
alter table customers.kyc_verifications add column reminded_days int check (reminded_days >= 0);
