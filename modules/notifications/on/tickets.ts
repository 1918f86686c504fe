import { customerById, findContactByEmail } from '@cm/customers';
import { staffHolding } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { on, type Subscription } from '@cm/kit/module';
import { groupMembers, messageForMail, ticketById, type TicketMail } from '@cm/tickets';
import { ticketAssigned, ticketOpened, ticketReplied, ticketStateChanged } from '@cm/tickets/events';
import { notifyInApp } from '../notify-in-app.ts';
import { queueMail } from '../queue-mail.ts';
import type { Recipient } from '../recipient.ts';

/** Who looks after a ticket: its assignee, else its group, else everybody who answers tickets. */
async function caretakers(ctx: Ctx, ticket: { assigneeId: string | null; groupId: string | null }): Promise<string[]> {
  if (ticket.assigneeId !== null) return [ticket.assigneeId];
  const members = ticket.groupId === null ? [] : await groupMembers(ctx, ticket.groupId);
  if (members.length > 0) return [...members];
  return (await staffHolding(ctx, 'tickets.reply')).map((person) => person.id);
}

/** The account of the person who wrote, when it belongs to the ticket's own customer. */
async function requesterAccount(ctx: Ctx, email: string, customerId: string | null): Promise<string | null> {
  if (customerId === null) return null;
  const contact = await findContactByEmail(ctx, email);
  return contact?.customerId === customerId ? contact.userId : null;
}

async function requester(ctx: Ctx, mail: TicketMail): Promise<Recipient> {
  const userId = await requesterAccount(ctx, mail.to.address, mail.customerId);
  return { email: mail.to.address, name: mail.to.name, locale: mail.locale, userId, customerId: mail.customerId };
}

export const ticketSubscriptions: readonly Subscription[] = [
  on(ticketOpened, 'ticket-opened', async (ctx, event) => {
    const { ticketId, number, subject, messageId, groupId, acknowledge } = event.payload;
    const mail = acknowledge ? await messageForMail(ctx, messageId) : null;
    if (mail?.kind === 'acknowledgement') {
      await queueMail(ctx, event, [await requester(ctx, mail)], {
        template: 'ticket.acknowledged',
        variables: () => ({ number }),
        target: null,
        source: { type: 'ticket_message', id: messageId },
      });
    }
    const staff = await caretakers(ctx, { assigneeId: null, groupId });
    const link = `/corporate/tickets/${ticketId}`;
    await notifyInApp(ctx, event, staff, { kind: 'ticket.opened', params: { number, subject }, link });
  }),
  on(ticketReplied, 'ticket-replied', async (ctx, event) => {
    const { ticketId, number, subject, messageId, by, assigneeId, groupId, requesterEmail, customerId } = event.payload;
    if (by === 'customer') {
      const link = `/corporate/tickets/${ticketId}`;
      const staff = await caretakers(ctx, { assigneeId, groupId });
      return notifyInApp(ctx, event, staff, { kind: 'ticket.replied', params: { number, subject }, link });
    }
    const mail = await messageForMail(ctx, messageId);
    if (mail?.kind === 'answer') {
      const to = await requester(ctx, mail);
      await queueMail(ctx, event, [to], {
        template: 'ticket.answered',
        variables: () => ({ number, subject }),
        // A button only for whoever can open the page behind it.
        target: to.userId === null ? null : { type: 'path', path: `/tickets/${ticketId}` },
        source: { type: 'ticket_message', id: messageId },
      });
    }
    const userId = await requesterAccount(ctx, requesterEmail, customerId);
    const link = `/tickets/${ticketId}`;
    return notifyInApp(ctx, event, [userId], { kind: 'ticket.answered', params: { number, subject }, link });
  }),
  on(ticketStateChanged, 'ticket-resolved', async (ctx, event) => {
    const { ticketId, number, to, customerId } = event.payload;
    if (to !== 'resolved') return;
    const ticket = await ticketById(ctx, ticketId);
    const customer = customerId === null ? null : await customerById(ctx, customerId);
    const userId = await requesterAccount(ctx, ticket.requesterEmail, customerId);
    const path = `/tickets/${ticketId}`;
    const recipient: Recipient = {
      email: ticket.requesterEmail,
      name: ticket.requesterName,
      locale: customer?.locale ?? ctx.tenant.locale,
      userId,
      customerId,
    };
    await queueMail(ctx, event, [recipient], {
      template: 'ticket.resolved',
      variables: () => ({ number }),
      target: userId === null ? null : { type: 'path', path },
    });
    await notifyInApp(ctx, event, [userId], { kind: 'ticket.resolved', params: { number }, link: path });
  }),
  on(ticketAssigned, 'ticket-assigned', async (ctx, event) => {
    const { ticketId, number, assigneeId, before } = event.payload;
    if (assigneeId === before.assigneeId) return;
    const link = `/corporate/tickets/${ticketId}`;
    await notifyInApp(ctx, event, [assigneeId], { kind: 'ticket.assigned', params: { number }, link });
  }),
];
