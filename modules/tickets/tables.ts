// Made by tools/tables.ts from the migrations; change those, never this file.
import type { ColumnType, Generated } from 'kysely';

export type TicketsTables = {
  'tickets.acknowledgements': {
    at: Date;
    sender: string;
    tenant_id: string;
    ticket_id: string;
  };
  'tickets.attachments': {
    content_id: string | null;
    file_id: string;
    message_id: string;
    position: number;
    tenant_id: string;
  };
  'tickets.canned_replies': {
    body: string;
    created_at: Date;
    created_by: string | null;
    id: string;
    tenant_id: string;
    title: string;
  };
  'tickets.categories': {
    archived_at: Date | null;
    created_at: Date;
    id: string;
    name: ColumnType<unknown, string, string>;
    position: Generated<number>;
    tenant_id: string;
    version: Generated<number>;
  };
  'tickets.group_members': {
    group_id: string;
    tenant_id: string;
    user_id: string;
  };
  'tickets.groups': {
    archived_at: Date | null;
    created_at: Date;
    id: string;
    name: string;
    tenant_id: string;
    version: Generated<number>;
  };
  'tickets.history': {
    actor: string;
    after: string | null;
    at: Date;
    before: string | null;
    change: 'state' | 'assignee' | 'group' | 'priority' | 'category' | 'tags' | 'link';
    id: string;
    reason: string | null;
    seq: Generated<number>;
    tenant_id: string;
    ticket_id: string;
  };
  'tickets.inbound_mails': {
    attempts: Generated<number>;
    classification: string | null;
    envelope_from: string;
    from_email: string | null;
    from_name: string | null;
    handled_at: Date | null;
    id: string;
    mail_id: string | null;
    message_id: string | null;
    raw: Buffer;
    raw_sha256: Buffer;
    reason: string | null;
    received_at: Date;
    recipient: string;
    remote_address: string | null;
    state: 'received' | 'processed' | 'quarantined' | 'failed' | 'discarded';
    subject: string | null;
    tenant_id: string;
    ticket_id: string | null;
  };
  'tickets.links': {
    created_at: Date;
    from_id: string;
    kind: 'follow_up' | 'related';
    tenant_id: string;
    to_id: string;
  };
  'tickets.mail_ids': {
    fingerprint: Buffer;
    inbound_id: string;
    mail_id: string;
    tenant_id: string;
  };
  'tickets.mailboxes': {
    address: string;
    created_at: Date;
    disabled_at: Date | null;
    group_id: string | null;
    id: string;
    is_default: Generated<boolean>;
    name: string;
    tenant_id: string;
    version: Generated<number>;
  };
  'tickets.messages': {
    author_email: string | null;
    author_name: string;
    author_user_id: string | null;
    body: string;
    channel: 'portal' | 'email' | 'agent' | 'system';
    created_at: Date;
    html: string | null;
    id: string;
    inbound_id: string | null;
    kind: 'customer' | 'agent' | 'note';
    mail_id: string | null;
    quoted: Generated<string>;
    tenant_id: string;
    ticket_id: string;
    withheld: Generated<string[]>;
  };
  'tickets.participants': {
    added_at: Date;
    email: string;
    tenant_id: string;
    ticket_id: string;
  };
  'tickets.published_tickets': {
    assignee_id: string | null;
    channel: string | null;
    closed_at: Date | null;
    created_at: Date | null;
    customer_id: string | null;
    first_answered_at: Date | null;
    group_id: string | null;
    id: string | null;
    number: string | null;
    priority: string | null;
    requester_email: string | null;
    resolved_at: Date | null;
    state: string | null;
    subject: string | null;
    tenant_id: string | null;
    updated_at: Date | null;
  };
  'tickets.reads': {
    read_at: Date;
    tenant_id: string;
    ticket_id: string;
    user_id: string;
  };
  'tickets.ticket_tags': {
    tag: string;
    tenant_id: string;
    ticket_id: string;
  };
  'tickets.ticket_words': {
    tenant_id: string;
    ticket_id: string;
    word: string;
  };
  'tickets.tickets': {
    assignee_id: string | null;
    category_id: string | null;
    channel: 'portal' | 'email' | 'agent';
    closed_at: Date | null;
    contact_id: string | null;
    created_at: Date;
    customer_id: string | null;
    folded: string;
    group_id: string | null;
    hold_reason: string | null;
    id: string;
    last_message_at: Date;
    mailbox_id: string | null;
    message_count: Generated<number>;
    number: number;
    priority: 'low' | 'normal' | 'high' | 'urgent';
    priority_rank: Generated<number>;
    requester_email: string;
    requester_name: string;
    resolved_at: Date | null;
    state: 'open' | 'answered' | 'awaiting_reply' | 'on_hold' | 'in_progress' | 'resolved' | 'closed';
    subject: string;
    tenant_id: string;
    updated_at: Date;
    version: Generated<number>;
    wake_at: Date | null;
  };
};
