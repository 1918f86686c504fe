-- What an erasure removes or empties of what is only added to otherwise (ADR 28).
select kit.erasable_columns('tickets.messages', 'author_name, author_email, body, html, quoted, withheld');
select kit.erasable_columns('tickets.inbound_mails', 'raw, envelope_from, remote_address, helo');
select kit.erasable_columns('tickets.history', 'before, after, reason');
select kit.erasable_rows('tickets.attachments');
select kit.erasable_rows('tickets.reads');
select kit.erasable_rows('tickets.participants');
select kit.erasable_rows('tickets.acknowledgements');
select kit.erasable_rows('tickets.ticket_words');
