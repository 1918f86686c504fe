-- What an erasure removes or empties of what is only added to otherwise (ADR 28).
select kit.erasable_rows('customers.kyc_documents');
select kit.erasable_rows('customers.documents');
select kit.erasable_rows('customers.external_ids');
select kit.erasable_rows('customers.note_mentions');
select kit.erasable_rows('customers.note_versions');
select kit.erasable_rows('customers.notes');
select kit.erasable_columns('customers.timeline_entries', 'subject_label, changes');
