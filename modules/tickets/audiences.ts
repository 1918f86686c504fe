import { personAt } from '@cm/customers';
import { asRecipient, holdsAll, staff, usersByIds } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import type { Audience, Recipient } from '@cm/kit/notices';
import { groupMembers } from './group-members.ts';
import { ticketById } from './ticket-summary.ts';

async function colleagues(ctx: Ctx, userIds: readonly string[]): Promise<Recipient[]> {
  return [...(await usersByIds(ctx, userIds)).values()].map(asRecipient);
}

/** Who looks after a ticket: its assignee, else its group, else everybody who holds the right. */
export const caretakers: Audience<{ readonly assigneeId?: string | null; readonly groupId: string | null }> = {
  who: 'the assignee, else the group, else everybody who holds the right',
  find: async (ctx, event, right) => {
    const { assigneeId = null, groupId } = event.payload;
    if (assigneeId !== null) return colleagues(ctx, [assigneeId]);
    const members = groupId === null ? [] : await groupMembers(ctx, groupId);
    return members.length > 0 ? colleagues(ctx, members) : staff.find(ctx, event, right);
  },
};

export const assignee: Audience<{ readonly assigneeId: string | null }> = {
  who: 'the assignee',
  find: async (ctx, { payload }) => (payload.assigneeId === null ? [] : colleagues(ctx, [payload.assigneeId])),
};

/** The colleagues whom a note mentions, as long as they may read tickets. */
export const mentioned: Audience<{ readonly userIds: readonly string[] }> = {
  who: 'the colleagues whom the note mentions',
  find: async (ctx, { payload }) => {
    const readers: string[] = [];
    for (const id of payload.userIds) if (await holdsAll(ctx, id, ['tickets.read'])) readers.push(id);
    return colleagues(ctx, readers);
  },
};

/** The person who asked, at the address that they wrote from. */
export const requester: Audience<{ readonly ticketId: string }> = {
  who: 'the requester',
  find: async (ctx, { payload }) => {
    const ticket = await ticketById(ctx, payload.ticketId);
    const { requesterEmail: email, customerId } = ticket;
    // What a stranger calls themselves may be a message to the person whose address they gave.
    const name = ticket.contactId === null ? '' : ticket.requesterName;
    return [await personAt(ctx, { email, name, customerId })];
  },
};
