import type { StoredEvent } from '@cm/kit/events';
import { defineNotice, type MailCargo, type MailParts, type NoticeClass, type Recipient } from '@cm/kit/notices';
import { subjectToken } from '@cm/mail/thread';
import { assignee, caretakers, mentioned, requester } from './audiences.ts';
import {
  ticketAssigned,
  ticketColleaguesMentioned,
  ticketOpened,
  ticketReplied,
  ticketStateChanged,
} from './events.ts';
import { messageForMail, type TicketMail } from './message-for-mail.ts';
import * as words from './notice-words.ts';
import { corporate, portal } from './paths.ts';
import { own } from './ports.ts';

const mailOf = own.command(messageForMail);

const tickets: NoticeClass = {
  key: 'tickets',
  name: { fr: 'Tickets', ar: 'التذاكر', en: 'Tickets' },
  about: { fr: 'Réponses et changements d’état.', ar: 'الردود وتغيّر الحالة.', en: 'Answers and changes of state.' },
};

type OfTicket = StoredEvent<{ readonly ticketId: string }>;
const toStaffTicket = ({ payload }: OfTicket) => corporate.ticket(payload.ticketId);
/** Only for whoever can open the page behind it. */
const toTicket = ({ payload }: OfTicket, to: Recipient) =>
  to.userId === null ? null : portal.ticket(payload.ticketId);
const numbered = ({ payload }: StoredEvent<{ readonly number: string }>) => ({ number: payload.number });
const titled = ({ payload }: StoredEvent<{ readonly number: string; readonly subject: string }>) => ({
  number: payload.number,
  subject: payload.subject,
});
const toRequester = { audience: requester, right: null, class: tickets } as const;
const toCaretakers = { audience: caretakers, right: 'tickets.reply', class: tickets, link: toStaffTicket } as const;

/** The mail is a message of the ticket's conversation, threaded by its headers; none without a mailbox to send from. */
const message = (kind: TicketMail['kind']): MailCargo<{ readonly messageId: string }> => ({
  ref: async (ctx, { payload: { messageId } }) =>
    (await mailOf(ctx, messageId))?.kind === kind ? { messageId } : null,
  load: async (ctx, { messageId = '' }) => {
    const mail = await mailOf(ctx, messageId);
    return mail && partsOf(mail);
  },
});

function partsOf(mail: TicketMail): MailParts {
  const { marker, from, replyTo, messageId, inReplyTo, references } = mail;
  const threading = { marker, from, replyTo, messageId, inReplyTo, references };
  const content = mail.kind === 'answer' ? { content: mail.text } : {};
  return { ...threading, ...content, subjectToken: subjectToken(mail.number), fileIds: mail.attachmentIds };
}

export const notices = [
  defineNotice({
    key: 'ticket.acknowledged',
    event: ticketOpened,
    when: ({ payload }) => payload.acknowledge,
    ...toRequester,
    facts: numbered,
    link: () => null,
    ...words.ticketAcknowledgedWords,
    mail: { ...words.ticketAcknowledgedWords.mail, carries: message('acknowledgement') },
  }),
  defineNotice({
    key: 'ticket.opened',
    event: ticketOpened,
    ...toCaretakers,
    facts: titled,
    ...words.ticketOpenedWords,
  }),
  defineNotice({
    key: 'ticket.replied',
    event: ticketReplied,
    when: ({ payload }) => payload.by === 'customer',
    ...toCaretakers,
    facts: titled,
    ...words.ticketRepliedWords,
  }),
  defineNotice({
    key: 'ticket.answered',
    event: ticketReplied,
    when: ({ payload }) => payload.by === 'agent',
    ...toRequester,
    facts: titled,
    link: toTicket,
    ...words.ticketAnsweredWords,
    mail: { ...words.ticketAnsweredWords.mail, carries: message('answer') },
  }),
  defineNotice({
    key: 'ticket.resolved',
    event: ticketStateChanged,
    when: ({ payload }) => payload.to === 'resolved',
    ...toRequester,
    optional: true,
    facts: numbered,
    link: toTicket,
    ...words.ticketResolvedWords,
  }),
  defineNotice({
    key: 'ticket.note_mention',
    event: ticketColleaguesMentioned,
    audience: mentioned,
    right: null,
    class: tickets,
    facts: numbered,
    link: toStaffTicket,
    ...words.ticketMentionWords,
  }),
  defineNotice({
    key: 'ticket.assigned',
    event: ticketAssigned,
    when: ({ payload }) => payload.assigneeId !== payload.before.assigneeId,
    audience: assignee,
    right: null,
    class: tickets,
    facts: numbered,
    link: toStaffTicket,
    ...words.ticketAssignedWords,
  }),
];
