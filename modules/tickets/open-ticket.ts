import { claimFiles } from '@cm/files';
import type { Ctx } from '@cm/kit/ctx';
import { isForeignKeyViolation, isUniqueViolation } from '@cm/kit/database';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { common } from '@cm/kit/problems';
import { mayAcknowledge } from './acknowledge-mail.ts';
import { assertCategory } from './categories.ts';
import { ticketOpened } from './events.ts';
import { foldForSearch, searchWords } from './folding.ts';
import { linkTickets } from './link-tickets.ts';
import { problems } from './problems.ts';
import { insertAttachments, type NewAttachment } from './thread.queries.ts';
import { type Channel, type SenderAuthentication, ticketNumber } from './ticket.ts';
import { chosen, type OpeningChoices } from './ticket-choices.ts';
import { insertTicket, type NewMessageRow } from './ticket.queries.ts';

export interface Requester {
  readonly email: string;
  readonly name: string;
  readonly userId: string | null;
  readonly customerId: string | null;
  readonly contactId: string | null;
}

/** What a mail adds to a message. */
export interface MailPart {
  readonly quoted: string;
  readonly html: string | null;
  readonly mailId: string | null;
  readonly inboundId: string;
  readonly withheld: readonly string[];
  readonly authentication: SenderAuthentication;
}

export interface NewTicket extends OpeningChoices {
  readonly id?: string | undefined;
  readonly subject: string;
  readonly text: string;
  readonly categoryId?: string | null | undefined;
  readonly groupId?: string | null | undefined;
  readonly mailboxId?: string | null | undefined;
  readonly channel: Channel;
  readonly requester: Requester;
  /** Uploads of this actor, unclaimed; at most ten at a time are given to one ticket. */
  readonly attachments?: readonly NewAttachment[] | undefined;
  readonly mail?: MailPart | undefined;
  /** The closed ticket that this one continues. */
  readonly followUpOf?: string | null | undefined;
  /** A person wrote it, who may be told by mail that it arrived: off unless said, and never above the caps. */
  readonly mayBeAcknowledged?: boolean | undefined;
}

export interface OpenedTicket {
  readonly id: string;
  readonly number: string;
  readonly messageId: string;
}

/**
 * Opens a ticket with its first message, in the requester's name. The counter of the
 * numbers stays locked until the transaction ends.
 *
 * @throws ProblemError `tickets.unknown_category`, `tickets.unknown_group`, `files.not_found`, `common.conflict` for an
 *   id that exists
 * @command the id that the caller makes is taken once
 */
export function openTicket(outer: Ctx, input: NewTicket): Promise<OpenedTicket> {
  return outer.transaction(async (ctx) => {
    const id = input.id ?? uuidv7(ctx.now());
    if (input.categoryId) await assertCategory(ctx, input.categoryId);
    await claimAll(ctx, input.attachments ?? [], id);
    const message = firstMessage(ctx, input);
    const choices = chosen(input);
    const subject = input.subject.slice(0, 500);
    const words = searchWords(foldForSearch(`${subject} ${input.requester.name} ${input.requester.email}`));
    const { number, groupId } = await insertTicket(ctx.db, {
      id,
      subject,
      state: 'open',
      ...choices,
      channel: input.channel,
      categoryId: input.categoryId ?? null,
      groupId: input.groupId ?? null,
      mailboxId: input.mailboxId ?? null,
      customerId: input.requester.customerId,
      contactId: input.requester.contactId,
      requesterEmail: input.requester.email.toLowerCase(),
      requesterName: input.requester.name.slice(0, 200),
      folded: ` ${words.join(' ')}`,
      words,
      at: ctx.now(),
      message,
    }).catch((error: unknown) => {
      throw asProblem(error);
    });
    await insertAttachments(ctx.db, message.id, input.attachments ?? []);
    await emit(ctx, ticketOpened, {
      ticketId: id,
      number: ticketNumber(number),
      customerId: input.requester.customerId,
      subject,
      requesterEmail: input.requester.email.toLowerCase(),
      channel: input.channel,
      messageId: message.id,
      priority: choices.priority,
      groupId,
      acknowledge: input.mayBeAcknowledged === true && (await mayAcknowledge(ctx, input.requester.email, id)),
      followUpOf: input.followUpOf ?? null,
    });
    if (input.followUpOf) await linkTickets(ctx, { from: id, to: input.followUpOf, kind: 'follow_up' });
    return { id, number: ticketNumber(number), messageId: message.id };
  });
}

function firstMessage(ctx: Ctx, input: NewTicket): NewMessageRow {
  return {
    id: uuidv7(ctx.now()),
    kind: 'customer',
    channel: input.channel,
    authorUserId: input.requester.userId,
    authorName: input.requester.name.slice(0, 200),
    authorEmail: input.requester.email.toLowerCase(),
    body: input.text,
    quoted: input.mail?.quoted ?? '',
    html: input.mail?.html ?? null,
    mailId: input.mail?.mailId ?? null,
    inboundId: input.mail?.inboundId ?? null,
    withheld: input.mail?.withheld ?? [],
    authentication: input.mail?.authentication ?? null,
  };
}

/** `claimFiles` takes ten at a time; a mail may carry more. */
export async function claimAll(ctx: Ctx, files: readonly NewAttachment[], ticketId: string): Promise<void> {
  for (let from = 0; from < files.length && from < 100; from += 10) {
    const ids = files.slice(from, from + 10).map((file) => file.fileId);
    await claimFiles(ctx, ids, { type: 'ticket', id: ticketId });
  }
}

function asProblem(error: unknown): unknown {
  if (isUniqueViolation(error, 'tickets_pkey')) return common.conflict();
  if (isForeignKeyViolation(error, 'tickets_tenant_id_group_id_fkey')) return problems.unknown_group();
  return error;
}
