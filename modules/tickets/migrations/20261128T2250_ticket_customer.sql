-- An agent may say whose ticket it is.
alter table tickets.history drop constraint history_change_check;
alter table tickets.history add constraint history_change_check
  check (change in ('state', 'assignee', 'group', 'priority', 'category', 'tags', 'link', 'customer'));
