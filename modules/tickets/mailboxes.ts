import type { Ctx } from '@cm/kit/ctx';
import { isUniqueViolation } from '@cm/kit/database';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { common } from '@cm/kit/problems';
import { supportConfigured } from './events.ts';
import { assertGroup } from './groups.ts';
import {
  findMailbox,
  findOpenMailbox,
  insertMailbox,
  listMailboxes,
  type MailboxRow,
  updateMailbox as writeMailbox,
  updateOtherDefaults,
} from './mailbox.queries.ts';
import { problems } from './problems.ts';

export interface Mailbox {
  readonly id: string;
  readonly address: string;
  readonly name: string;
  /** Where the tickets that it opens fall. */
  readonly groupId: string | null;
  /** The one that tickets opened elsewhere are answered from. */
  readonly isDefault: boolean;
  readonly disabled: boolean;
  readonly version: number;
}

const toMailbox = ({ disabledAt, ...row }: MailboxRow): Mailbox => ({ ...row, disabled: disabledAt !== null });

/** Every mailbox of the tenant by address; at most 200. */
export async function mailboxes(ctx: Ctx): Promise<Mailbox[]> {
  return (await listMailboxes(ctx.db)).map(toMailbox);
}

export async function mailboxById(ctx: Ctx, id: string): Promise<Mailbox | null> {
  const row = await findMailbox(ctx.db, id);
  return row ? toMailbox(row) : null;
}

/** `support+anything@host` → `support@host`: what follows the plus is for us (RFC 5233). */
export function mailboxAddress(address: string): string {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(0, at)).split('+', 1)[0] ?? '';
  return `${local}${at < 0 ? '' : address.slice(at)}`.toLowerCase();
}

/** The mailbox in use that an envelope recipient means, or null. */
export async function mailboxFor(ctx: Ctx, recipient: string): Promise<Mailbox | null> {
  if (recipient.length > 320) return null;
  const row = await findOpenMailbox(ctx.db, mailboxAddress(recipient));
  return row ? toMailbox(row) : null;
}

/**
 * May the SMTP listener take a mail for this address? Answers the same for a right and a wrong signature after the plus.
 * @query
 */
export function isAcceptedRecipient(outer: Ctx, address: string): Promise<boolean> {
  return outer.transaction(async (ctx) => (await mailboxFor(ctx, address)) !== null);
}

export interface MailboxInput {
  readonly address: string;
  readonly name: string;
  readonly groupId: string | null;
  readonly isDefault: boolean;
  readonly disabled: boolean;
}

/** @throws ProblemError `tickets.name_taken` for an address in use, `tickets.unknown_group` */
export function createMailbox(
  outer: Ctx,
  input: MailboxInput & { readonly id?: string | undefined },
): Promise<Mailbox> {
  return outer.transaction(async (ctx) => {
    const id = input.id ?? uuidv7(ctx.now());
    await prepare(ctx, id, input);
    const { address, name, groupId, isDefault } = input;
    const disabledAt = input.disabled ? ctx.now() : null;
    await insertMailbox(ctx.db, { id, address, name, groupId, isDefault, disabledAt, createdAt: ctx.now() }).catch(
      addressTaken,
    );
    return announce(ctx, id, null);
  });
}

/** @throws ProblemError `tickets.not_found`, `common.stale`, `tickets.name_taken`, `tickets.unknown_group` */
export function updateMailbox(
  outer: Ctx,
  input: MailboxInput & { readonly id: string; readonly version: number },
): Promise<Mailbox> {
  return outer.transaction(async (ctx) => {
    const before = await mailboxById(ctx, input.id);
    if (!before) throw problems.not_found();
    await prepare(ctx, input.id, input);
    if (!(await writeMailbox(ctx.db, input.id, { ...input, now: ctx.now() }).catch(addressTaken))) throw common.stale();
    return announce(ctx, input.id, before);
  });
}

/** There is one default at most: the new one takes over. */
async function prepare(ctx: Ctx, id: string, input: MailboxInput): Promise<void> {
  if (input.groupId !== null) await assertGroup(ctx, input.groupId);
  if (!input.isDefault) return;
  await updateOtherDefaults(ctx.db, id);
}

async function announce(ctx: Ctx, id: string, before: Mailbox | null): Promise<Mailbox> {
  const after = await mailboxById(ctx, id);
  if (!after) throw problems.not_found();
  await emit(ctx, supportConfigured, {
    kind: 'mailbox',
    id,
    label: after.address,
    before: before && { ...before },
    after: { ...after },
  });
  return after;
}

function addressTaken(error: unknown): never {
  if (isUniqueViolation(error, 'mailboxes_pkey')) throw common.conflict();
  if (isUniqueViolation(error)) throw problems.name_taken();
  throw error;
}
