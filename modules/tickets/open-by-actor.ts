import { contactsOf, customerById } from '@cm/customers';
import { userById } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { assertReachedGroup } from './groups.ts';
import { fallbackGroup } from './mailboxes.ts';
import { openForCustomer } from './open-for-customer.ts';
import { openTicket, type OpenedTicket, type Requester } from './open-ticket.ts';
import { problems } from './problems.ts';
import type { OpeningChoices } from './ticket-choices.ts';

/** The signed-in customer as the author of what they write. @throws ProblemError `tickets.not_found` without a customer */
export async function requesterOf(ctx: Ctx): Promise<Requester> {
  const { actor } = ctx;
  if (actor.kind !== 'customer' || actor.customerId === null) throw problems.not_found();
  const user = await userById(ctx, actor.userId);
  if (!user) throw problems.not_found();
  const { customerId, contactId, userId } = actor;
  return { email: user.email, name: user.name, userId, customerId, contactId };
}

export interface PortalTicket extends OpeningChoices {
  readonly id?: string | undefined;
  readonly subject: string;
  readonly text: string;
  readonly categoryId?: string | undefined;
  readonly attachmentIds: readonly string[];
}

const files = (ids: readonly string[]) => ids.map((fileId) => ({ fileId, contentId: null }));

/** A customer opens a ticket in the portal. Errors as `openTicket`. */
export function openFromPortal(outer: Ctx, input: PortalTicket): Promise<OpenedTicket> {
  return outer.transaction(async (ctx) => {
    const requester = await requesterOf(ctx);
    const attachments = files(input.attachmentIds);
    return openForCustomer(ctx, { ...input, channel: 'portal', requester, attachments }, await fallbackGroup(ctx));
  });
}

export interface TicketOnBehalf extends PortalTicket {
  readonly groupId?: string | undefined;
  readonly customerId: string;
  readonly contactId?: string | undefined;
}

/**
 * An agent opens a ticket for a customer who called or came by.
 *
 * @throws ProblemError `tickets.unknown_customer`, `tickets.group_needed`, and as `openTicket`
 */
export function openOnBehalf(outer: Ctx, input: TicketOnBehalf): Promise<OpenedTicket> {
  return outer.transaction(async (ctx) => {
    const customer = await customerById(ctx, input.customerId);
    if (!customer) throw problems.unknown_customer();
    const contacts = await contactsOf(ctx, customer.id);
    const contact = input.contactId ? contacts.find((one) => one.id === input.contactId) : contacts[0];
    if (input.contactId && !contact) throw problems.unknown_customer();
    const requester: Requester = {
      email: contact?.email ?? customer.email,
      name: contact?.name ?? customer.displayName,
      userId: contact?.userId ?? null,
      customerId: customer.id,
      contactId: contact?.id ?? null,
    };
    const groupId = input.groupId ?? (await fallbackGroup(ctx));
    await assertReachedGroup(ctx, groupId);
    return openTicket(ctx, { ...input, groupId, channel: 'agent', requester, attachments: files(input.attachmentIds) });
  });
}
