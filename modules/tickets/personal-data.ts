import { type PersonalData, personalRows } from '@cm/kit/personal-data';

const ticket = { column: 'ticketId', of: 'tickets.tickets', key: 'id', by: 'customerId' } as const;

/** What was written to us and what we answered; what colleagues note among themselves is not given. */
export const personalData: readonly PersonalData[] = [
  personalRows({
    table: 'tickets.tickets',
    label: { fr: 'Tickets', ar: 'التذاكر', en: 'Tickets' },
    customer: 'customerId',
    columns: [
      'id',
      'number',
      'subject',
      'state',
      'channel',
      'requesterName',
      'requesterEmail',
      'createdAt',
      'resolvedAt',
      'closedAt',
    ],
    key: 'id',
  }),
  personalRows({
    table: 'tickets.messages',
    label: { fr: 'Messages des tickets', ar: 'رسائل التذاكر', en: 'Messages of tickets' },
    person: 'authorUserId',
    customer: ticket,
    columns: ['id', 'ticketId', 'kind', 'channel', 'authorName', 'authorEmail', 'body', 'createdAt'],
    key: 'id',
    only: { kind: ['customer', 'agent'] },
  }),
  personalRows({
    table: 'tickets.attachments',
    label: { fr: 'Pièces jointes', ar: 'المرفقات', en: 'Attachments' },
    customer: {
      column: 'messageId',
      of: 'tickets.messages',
      key: 'id',
      by: ticket,
      only: { kind: ['customer', 'agent'] },
    },
    columns: ['messageId', 'fileId'],
    key: 'fileId',
    file: 'fileId',
  }),
  { table: 'tickets.group_members', excused: 'the groups of colleagues: none is a customer’s' },
  { table: 'tickets.reads', excused: 'up to where somebody read a ticket, to show what is new' },
];
