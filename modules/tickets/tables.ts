// Made by tools/tables.ts from the migrations; change those, never this file.
import type { ColumnType, Generated } from 'kysely';

export type TicketsTables = {
  'tickets.acknowledgements': {
    at: Date;
    sender: string;
    ticketId: string;
  };
  'tickets.attachments': {
    contentId: string | null;
    fileId: string;
    messageId: string;
    position: number;
  };
  'tickets.canned_replies': {
    body: string;
    createdAt: Date;
    createdBy: string | null;
    id: string;
    title: string;
  };
  'tickets.categories': {
    archivedAt: Date | null;
    createdAt: Date;
    id: string;
    name: ColumnType<unknown, string, string>;
    position: Generated<number>;
    version: Generated<number>;
  };
  'tickets.customer_category_groups': {
    categoryId: string;
    changedAt: Date;
    groupId: string;
  };
  'tickets.group_members': {
    groupId: string;
    userId: string;
  };
  'tickets.groups': {
    archivedAt: Date | null;
    createdAt: Date;
    id: string;
    name: string;
    version: Generated<number>;
  };
  'tickets.history': {
    actor: string;
    after: string | null;
    at: Date;
    before: string | null;
    change: 'state' | 'assignee' | 'group' | 'priority' | 'category' | 'tags' | 'link' | 'customer';
    id: string;
    reason: string | null;
    seq: Generated<number>;
    ticketId: string;
  };
  'tickets.inbound_mails': {
    attempts: Generated<number>;
    authentication: 'pass' | 'none' | 'fail' | null;
    authenticationDetail: string | null;
    classification: string | null;
    envelopeFrom: string;
    fromEmail: string | null;
    fromName: string | null;
    handledAt: Date | null;
    helo: string | null;
    id: string;
    mailId: string | null;
    messageId: string | null;
    raw: Buffer;
    rawSha256: Buffer;
    reason: string | null;
    receivedAt: Date;
    recipient: string;
    remoteAddress: string | null;
    state: 'received' | 'processed' | 'quarantined' | 'failed' | 'discarded';
    subject: string | null;
    ticketId: string | null;
  };
  'tickets.links': {
    createdAt: Date;
    fromId: string;
    kind: 'follow_up' | 'related';
    toId: string;
  };
  'tickets.mail_ids': {
    fingerprint: Buffer;
    inboundId: string;
    mailId: string;
  };
  'tickets.mailboxes': {
    address: string;
    createdAt: Date;
    disabledAt: Date | null;
    domain: Generated<string | null>;
    groupId: string | null;
    id: string;
    isDefault: Generated<boolean>;
    name: string;
    version: Generated<number>;
  };
  'tickets.messages': {
    authentication: 'pass' | 'none' | 'fail' | null;
    authorEmail: string | null;
    authorName: string;
    authorUserId: string | null;
    body: string;
    channel: 'portal' | 'email' | 'agent' | 'system';
    createdAt: Date;
    html: string | null;
    id: string;
    inboundId: string | null;
    kind: 'customer' | 'agent' | 'note';
    mailId: string | null;
    quoted: Generated<string>;
    ticketId: string;
    withheld: Generated<string[]>;
  };
  'tickets.participants': {
    addedAt: Date;
    email: string;
    ticketId: string;
  };
  'tickets.published_tickets': {
    assigneeId: string | null;
    channel: string | null;
    closedAt: Date | null;
    createdAt: Date | null;
    customerId: string | null;
    firstAnsweredAt: Date | null;
    groupId: string | null;
    id: string | null;
    number: string | null;
    priority: string | null;
    requesterEmail: string | null;
    resolvedAt: Date | null;
    state: string | null;
    subject: string | null;
    updatedAt: Date | null;
  };
  'tickets.reads': {
    readAt: Date;
    ticketId: string;
    userId: string;
  };
  'tickets.role_reach': {
    changedAt: Date;
    roleId: string;
    ungrouped: boolean;
  };
  'tickets.role_reach_groups': {
    groupId: string;
    roleId: string;
  };
  'tickets.ticket_tags': {
    tag: string;
    ticketId: string;
  };
  'tickets.ticket_words': {
    ticketId: string;
    word: string;
  };
  'tickets.tickets': {
    assigneeId: string | null;
    categoryId: string | null;
    channel: 'portal' | 'email' | 'agent';
    closedAt: Date | null;
    contactId: string | null;
    createdAt: Date;
    customerId: string | null;
    folded: string;
    groupId: string | null;
    holdReason: string | null;
    id: string;
    lastMessageAt: Date;
    mailboxId: string | null;
    messageCount: Generated<number>;
    number: number;
    priority: 'low' | 'normal' | 'high' | 'urgent';
    priorityRank: Generated<number>;
    requesterEmail: string;
    requesterName: string;
    resolvedAt: Date | null;
    state: 'open' | 'answered' | 'awaiting_reply' | 'on_hold' | 'in_progress' | 'resolved' | 'closed';
    subject: string;
    updatedAt: Date;
    version: Generated<number>;
    wakeAt: Date | null;
  };
};
