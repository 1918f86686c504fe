import { personAt } from '@cm/customers';
import { asRecipient, holdsAll, staff, usersByIds } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import type { Audience, Recipient } from '@cm/kit/notices';
import { groupMembers } from './group-members.ts';
import { reachingGroup } from './reach.ts';
import { ticketById } from './ticket-summary.ts';

interface OfTicket {
  readonly ticketId: string;
}

/** Those of the colleagues who reach the ticket in the group where it is now: nobody else is told of it. */
async function reaching(ctx: Ctx, { ticketId }: OfTicket, userIds: readonly string[]): Promise<string[]> {
  if (userIds.length === 0) return [];
  const { groupId } = await ticketById(ctx, ticketId);
  const there = await reachingGroup(ctx, userIds, groupId);
  return userIds.filter((id) => there.has(id));
}

async function colleagues(ctx: Ctx, ticket: OfTicket, userIds: readonly string[]): Promise<Recipient[]> {
  return [...(await usersByIds(ctx, await reaching(ctx, ticket, userIds))).values()].map(asRecipient);
}

/** Who looks after a ticket: its assignee, else its group, else everybody who holds the right; each within their reach. */
export const caretakers: Audience<OfTicket & { readonly assigneeId?: string | null; readonly groupId: string | null }> =
  {
    who: 'the assignee, else the group, else everybody who holds the right; those who reach the ticket',
    kinds: ['staff'],
    find: async (ctx, event, right) => {
      const { assigneeId = null, groupId } = event.payload;
      const given = assigneeId === null ? [] : await colleagues(ctx, event.payload, [assigneeId]);
      if (given.length > 0) return given;
      const members = groupId === null ? [] : await colleagues(ctx, event.payload, await groupMembers(ctx, groupId));
      if (members.length > 0) return members;
      const all = await staff.find(ctx, event, right);
      const there = new Set(
        await reaching(
          ctx,
          event.payload,
          all.flatMap(({ userId }) => userId ?? []),
        ),
      );
      return all.filter(({ userId }) => userId !== null && there.has(userId));
    },
  };

export const assignee: Audience<OfTicket & { readonly assigneeId: string | null }> = {
  who: 'the assignee, as long as they reach the ticket',
  kinds: ['staff'],
  find: async (ctx, { payload }) => (payload.assigneeId === null ? [] : colleagues(ctx, payload, [payload.assigneeId])),
};

/** The colleagues whom a note mentions, as long as they may read the ticket. */
export const mentioned: Audience<OfTicket & { readonly userIds: readonly string[] }> = {
  who: 'the colleagues whom the note mentions',
  kinds: ['staff'],
  find: async (ctx, { payload }) => {
    const readers: string[] = [];
    for (const id of payload.userIds) if (await holdsAll(ctx, id, ['tickets.read'])) readers.push(id);
    return colleagues(ctx, payload, readers);
  },
};

/** The person who asked, at the address that they wrote from. */
export const requester: Audience<{ readonly ticketId: string }> = {
  who: 'the requester',
  kinds: ['customer'],
  find: async (ctx, { payload }) => {
    const ticket = await ticketById(ctx, payload.ticketId);
    const { requesterEmail: email, customerId } = ticket;
    // What a stranger calls themselves may be a message to the person whose address they gave.
    const name = ticket.contactId === null ? '' : ticket.requesterName;
    return [await personAt(ctx, { email, name, customerId })];
  },
};
