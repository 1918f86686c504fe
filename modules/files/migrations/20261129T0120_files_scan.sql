-- What is known of viruses in a file. What we made is exempt; what came before there was a scanner was never scanned.
alter table files.files
  add column scan text not null default 'unscanned'
    check (scan in ('exempt', 'unscanned', 'scanning', 'clean', 'infected', 'failed')),
  add column scan_finding text check (length(scan_finding) between 1 and 200),
  add column scanned_at timestamptz,
  add constraint infected_by_something check (scan <> 'infected' or scan_finding is not null);
update files.files set scan = 'exempt' where purpose = 'document';
alter table files.files alter column scan drop default;
create index files_to_scan on files.files (tenant_id, scanned_at, id) where scan in ('unscanned', 'scanning', 'failed');
grant update (scan, scan_finding, scanned_at) on files.files to cm_app;
