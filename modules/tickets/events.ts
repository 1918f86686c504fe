import { differing } from '@cm/kit/changes';
import { defineEvent, type EventSubject } from '@cm/kit/events';
import { z } from 'zod';
import { ticketChannel, ticketState, linkKind } from './ticket.ts';
import {
  assignmentFields,
  categoryGroupFields,
  categoryFields,
  customerFields,
  reachFields,
  stateFields,
  supportFields,
  tagFields,
} from './changed-fields.ts';
import { choiceChanges, choiceFields, type ChoiceName, choiceNames, ticketPriority } from './ticket-choices.ts';

const about = { ticketId: z.uuid(), number: z.string(), customerId: z.uuid().nullable() };
const ticket = (p: { ticketId: string; number: string }): EventSubject => ({
  type: 'ticket',
  id: p.ticketId,
  label: p.number,
});
const customer = (p: { customerId: string | null }): string | null => p.customerId;
const change = { before: z.string().nullable(), after: z.string().nullable() };

export const ticketOpened = defineEvent({
  name: 'ticket.opened',
  label: { fr: 'Ticket ouvert', ar: 'فتح تذكرة', en: 'Ticket opened' },
  version: 1,
  payload: z.object({
    ...about,
    subject: z.string(),
    requesterEmail: z.string(),
    channel: ticketChannel,
    messageId: z.uuid(),
    priority: ticketPriority,
    groupId: z.uuid().nullable(),
    /** May an automatic acknowledgement be mailed? Already false when the caps of RFC 3834 loops are reached. */
    acknowledge: z.boolean(),
    /** The closed ticket that this one continues. */
    followUpOf: z.uuid().nullable(),
  }),
  subject: ticket,
  customer,
  toCustomer: { fr: 'Ticket ouvert', ar: 'فُتحت تذكرة', en: 'Ticket opened' },
});

export const ticketReplied = defineEvent({
  name: 'ticket.replied',
  label: { fr: 'Réponse au ticket', ar: 'الرد على تذكرة', en: 'Reply to the ticket' },
  version: 1,
  payload: z.object({
    ...about,
    messageId: z.uuid(),
    subject: z.string(),
    by: z.enum(['agent', 'customer']),
    requesterEmail: z.string(),
    assigneeId: z.uuid().nullable(),
    groupId: z.uuid().nullable(),
  }),
  subject: ticket,
  customer,
  toCustomer: { fr: 'Nouveau message dans le ticket', ar: 'رسالة جديدة في التذكرة', en: 'New message in the ticket' },
});

export const ticketNoted = defineEvent({
  name: 'ticket.noted',
  label: { fr: 'Note interne ajoutée', ar: 'إضافة ملاحظة داخلية', en: 'Private note added' },
  version: 1,
  payload: z.object({ ...about, messageId: z.uuid(), assigneeId: z.uuid().nullable() }),
  subject: ticket,
  customer,
});

/** By a private note. */
export const ticketColleaguesMentioned = defineEvent({
  name: 'ticket.colleagues_mentioned',
  label: { fr: 'Collègues mentionnés', ar: 'ذكر زملاء', en: 'Colleagues mentioned' },
  version: 1,
  payload: z.object({ ...about, messageId: z.uuid(), userIds: z.array(z.uuid()) }),
  subject: ticket,
});

export const ticketStateChanged = defineEvent({
  name: 'ticket.state_changed',
  label: { fr: 'État du ticket modifié', ar: 'تغيير حالة تذكرة', en: 'Ticket state changed' },
  version: 1,
  payload: z.object({ ...about, from: ticketState, to: ticketState, reason: z.string() }),
  changes: { fields: stateFields, of: ({ from, to }) => ({ state: { from, to } }) },
  subject: ticket,
  customer,
});

export const ticketAssigned = defineEvent({
  name: 'ticket.assigned',
  label: { fr: 'Ticket affecté', ar: 'إسناد تذكرة', en: 'Ticket assigned' },
  version: 1,
  payload: z.object({
    ...about,
    assigneeId: z.uuid().nullable(),
    groupId: z.uuid().nullable(),
    before: z.object({ assigneeId: z.uuid().nullable(), groupId: z.uuid().nullable() }),
  }),
  changes: {
    fields: assignmentFields,
    of: ({ before, assigneeId, groupId }) => differing(before, { assigneeId, groupId }),
  },
  subject: ticket,
  customer,
});

/** `ticket.priority_changed`, and the same of every other choice. */
export const ticketChoiceChanged = (choice: ChoiceName) =>
  defineEvent({
    name: `ticket.${choice}_changed`,
    label: choiceChanges[choice],
    version: 1,
    payload: z.object({ ...about, ...change }),
    changes: {
      fields: { choice: choiceFields[choice] },
      of: ({ before, after }) => ({ choice: { from: before, to: after } }),
    },
    subject: ticket,
    customer,
  });

export const ticketCategoryChanged = defineEvent({
  name: 'ticket.category_changed',
  label: { fr: 'Catégorie du ticket modifiée', ar: 'تغيير فئة تذكرة', en: 'Ticket category changed' },
  version: 1,
  payload: z.object({ ...about, ...change }),
  changes: { fields: categoryFields, of: ({ before, after }) => ({ category: { from: before, to: after } }) },
  subject: ticket,
  customer,
});

export const ticketCustomerChanged = defineEvent({
  name: 'ticket.customer_changed',
  label: { fr: 'Ticket rattaché à un client', ar: 'ربط تذكرة بعميل', en: 'Ticket given to a customer' },
  version: 1,
  /** `before` and `after` are numbers of customers. */
  payload: z.object({ ...about, ...change }),
  changes: { fields: customerFields, of: ({ before, after }) => ({ customer: { from: before, to: after } }) },
  subject: ticket,
  customer,
  toCustomer: { fr: 'Ticket rattaché à votre compte', ar: 'رُبطت تذكرة بحسابك', en: 'Ticket added to your account' },
});

export const ticketTagged = defineEvent({
  name: 'ticket.tagged',
  label: { fr: 'Étiquettes du ticket modifiées', ar: 'تعديل وسوم تذكرة', en: 'Ticket tags changed' },
  version: 1,
  payload: z.object({ ...about, before: z.array(z.string()), after: z.array(z.string()) }),
  changes: { fields: tagFields, of: ({ before, after }) => ({ tags: { from: before, to: after } }) },
  subject: ticket,
  customer,
});

export const ticketLinked = defineEvent({
  name: 'ticket.linked',
  label: { fr: 'Tickets liés', ar: 'ربط تذاكر', en: 'Tickets linked' },
  version: 1,
  payload: z.object({ ...about, otherId: z.uuid(), kind: linkKind }),
  subject: ticket,
  customer,
});

export const ticketRead = defineEvent({
  name: 'ticket.read',
  label: { fr: 'Ticket lu', ar: 'قراءة تذكرة', en: 'Ticket read' },
  version: 1,
  payload: z.object({ ...about, userId: z.uuid() }),
  subject: ticket,
});

export const mailQuarantined = defineEvent({
  name: 'mail.quarantined',
  label: { fr: 'Message mis en quarantaine', ar: 'حجر رسالة واردة', en: 'Mail put in quarantine' },
  version: 1,
  payload: z.object({ inboundId: z.uuid(), reason: z.string(), ticketId: z.uuid().nullable() }),
  subject: (p) => ({ type: 'inbound_mail', id: p.inboundId }),
});

export const mailProcessed = defineEvent({
  name: 'mail.processed',
  label: { fr: 'Message reçu traité', ar: 'معالجة رسالة واردة', en: 'Received mail processed' },
  version: 1,
  payload: z.object({ inboundId: z.uuid(), outcome: z.string(), ticketId: z.uuid().nullable() }),
  subject: (p) => ({ type: 'inbound_mail', id: p.inboundId }),
});

export const mailFailed = defineEvent({
  name: 'mail.failed',
  label: { fr: 'Message reçu illisible', ar: 'تعذر قراءة رسالة واردة', en: 'Received mail unreadable' },
  version: 1,
  payload: z.object({ inboundId: z.uuid(), attempts: z.int(), reason: z.string() }),
  subject: (p) => ({ type: 'inbound_mail', id: p.inboundId }),
});

export const mailDecided = defineEvent({
  name: 'mail.decided',
  label: { fr: 'Message en quarantaine tranché', ar: 'البت في رسالة محجورة', en: 'Quarantined mail decided' },
  version: 1,
  payload: z.object({
    inboundId: z.uuid(),
    decision: z.enum(['accepted', 'discarded']),
    before: z.string(),
    ticketId: z.uuid().nullable(),
  }),
  subject: (p) => ({ type: 'inbound_mail', id: p.inboundId }),
});

/** A category, a support group, a mailbox or a canned reply was made or changed. */
export const supportConfigured = defineEvent({
  name: 'support.configured',
  label: { fr: 'Support configuré', ar: 'إعداد الدعم', en: 'Support configured' },
  version: 1,
  payload: z.object({
    kind: z.enum(['category', 'group', 'mailbox', 'canned_reply']),
    id: z.uuid(),
    label: z.string(),
    before: z.record(z.string(), z.unknown()).nullable(),
    after: z.record(z.string(), z.unknown()),
  }),
  changes: {
    fields: supportFields,
    of: ({ kind, before, after }) => {
      if (before === null) return {};
      const { name, ...others } = differing(before, after);
      if (name === undefined) return others;
      return { ...others, [kind === 'category' ? 'names' : 'name']: name };
    },
  },
  subject: (p) => ({ type: p.kind, id: p.id, label: p.label }),
});

/** Where the tickets go that customers of a category open. */
export const categoryGroupChanged = defineEvent({
  name: 'customer_category.ticket_group_changed',
  label: {
    fr: 'Groupe de tickets d’une catégorie de clients modifié',
    ar: 'تعديل مجموعة تذاكر فئة عملاء',
    en: 'Ticket group of a customer category changed',
  },
  version: 1,
  payload: z.object({
    categoryId: z.uuid(),
    name: z.string(),
    before: z.uuid().nullable(),
    after: z.uuid().nullable(),
  }),
  changes: { fields: categoryGroupFields, of: ({ before, after }) => ({ groupId: { from: before, to: after } }) },
  subject: (p) => ({ type: 'customer_category', id: p.categoryId, label: p.name }),
});

const reach = z.object({ every: z.boolean(), groupIds: z.array(z.uuid()), ungrouped: z.boolean() });

/** Which tickets the people of a role reach. */
export const roleReachChanged = defineEvent({
  name: 'role.reach_changed',
  label: {
    fr: 'Groupes de tickets d’un rôle modifiés',
    ar: 'تعديل مجموعات التذاكر لدور',
    en: 'Ticket groups of a role changed',
  },
  version: 1,
  payload: z.object({ roleId: z.uuid(), key: z.string(), before: reach, after: reach }),
  changes: { fields: reachFields, of: ({ before, after }) => differing(before, after) },
  subject: (p) => ({ type: 'role', id: p.roleId, label: p.key }),
});

export const events = [
  ticketOpened,
  ticketReplied,
  ticketNoted,
  ticketColleaguesMentioned,
  ticketStateChanged,
  ticketAssigned,
  ...choiceNames.map(ticketChoiceChanged),
  categoryGroupChanged,
  ticketCategoryChanged,
  ticketCustomerChanged,
  ticketTagged,
  ticketLinked,
  ticketRead,
  mailQuarantined,
  mailProcessed,
  mailFailed,
  mailDecided,
  supportConfigured,
  roleReachChanged,
];
