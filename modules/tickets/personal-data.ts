import { blanked, keptAsIds, NO_NAME, removed } from '@cm/kit/erasure';
import { excusedRows, type PersonalData, personalRows } from '@cm/kit/personal-data';

/** As the contact that they are, or at the address that they proved, with which they wrote before they had an account. */
const requester = { anyOf: [{ contact: 'contactId' }, { address: 'requesterEmail' }] } as const;
const NO_REQUESTER = 'erased@erased.invalid';
const ticket = { column: 'ticketId', of: 'tickets.tickets', key: 'id', by: 'customerId' } as const;

/** What was written to us and what we answered; what colleagues note among themselves is not given. */
export const personalData: readonly PersonalData[] = [
  personalRows({
    table: 'tickets.tickets',
    onErasure: blanked({
      subject: NO_NAME,
      requesterName: NO_NAME,
      requesterEmail: NO_REQUESTER,
      folded: '',
      holdReason: null,
    }),
    // The words by which a ticket is found hold who asked: it is found by its number from then on.
    onErasureOfPerson: blanked({ requesterName: NO_NAME, requesterEmail: NO_REQUESTER, folded: '' }),
    label: { fr: 'Tickets', ar: 'التذاكر', en: 'Tickets' },
    person: requester,
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
    onErasure: blanked({
      authorName: NO_NAME,
      authorEmail: null,
      body: '',
      html: null,
      quoted: '',
      withheld: [],
    }),
    // What was written to the customer's support stays the customer's.
    onErasureOfPerson: blanked({ authorName: NO_NAME, authorEmail: null }),
    label: { fr: 'Messages des tickets', ar: 'رسائل التذاكر', en: 'Messages of tickets' },
    person: { anyOf: ['authorUserId', { address: 'authorEmail' }] },
    customer: ticket,
    columns: ['id', 'ticketId', 'kind', 'channel', 'authorName', 'authorEmail', 'body', 'createdAt'],
    key: 'id',
    only: { kind: ['customer', 'agent'] },
  }),
  personalRows({
    table: 'tickets.attachments',
    onErasure: removed,
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
  excusedRows({
    table: 'tickets.group_members',
    excused: 'the groups of colleagues: none is a customer’s',
    onErasure: keptAsIds,
  }),
  excusedRows({
    table: 'tickets.reads',
    excused: 'up to where somebody read a ticket, to show what is new',
    person: 'userId',
    onErasure: removed,
  }),
  excusedRows({
    table: 'tickets.participants',
    label: {
      fr: 'Adresses en copie des tickets',
      ar: 'العناوين المنسوخة في التذاكر',
      en: 'Addresses copied in tickets',
    },
    excused: 'who else is written to in a ticket',
    person: { address: 'email' },
    customer: ticket,
    onErasure: removed,
  }),
  excusedRows({
    table: 'tickets.acknowledgements',
    excused: 'to whom the receipt of a mail was confirmed',
    person: { address: 'sender' },
    customer: ticket,
    onErasure: removed,
  }),
  excusedRows({
    table: 'tickets.ticket_words',
    excused: 'words of messages, made from them',
    person: { column: 'ticketId', of: 'tickets.tickets', key: 'id', by: requester },
    customer: ticket,
    onErasure: removed,
  }),
  excusedRows({
    table: 'tickets.inbound_mails',
    label: { fr: 'Messages reçus, tels quels', ar: 'الرسائل الواردة كما هي', en: 'Mails as they came' },
    excused: 'mails as they came: what they said is given as messages',
    person: {
      anyOf: [{ column: 'id', of: 'tickets.messages', key: 'inboundId', by: 'authorUserId' }, { address: 'fromEmail' }],
    },
    customer: ticket,
    onErasure: blanked({
      raw: '',
      envelopeFrom: '',
      remoteAddress: null,
      helo: null,
      fromEmail: null,
      fromName: null,
      subject: null,
      authenticationDetail: null,
    }),
  }),
  excusedRows({
    table: 'tickets.history',
    label: { fr: 'Changements des tickets', ar: 'تغييرات التذاكر', en: 'Changes of tickets' },
    excused: 'what changed in a ticket: its state of today is given',
    customer: ticket,
    onErasure: blanked({ before: null, after: null, reason: null }),
  }),
];
