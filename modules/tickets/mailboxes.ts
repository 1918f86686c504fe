import { assertOwnsDomain, identityProblems, provenAmong } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { isForeignKeyViolation, isUniqueViolation } from '@cm/kit/database';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { common } from '@cm/kit/problems';
import { supportConfigured } from './events.ts';
import { assertGroup } from './groups.ts';
import {
  findDefaultMailbox,
  findMailbox,
  findOpenMailbox,
  insertMailbox,
  listAddressesAt,
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
  /** Without it the mailbox can neither receive nor send: it is out of use until the domain is proven. */
  readonly domainProven: boolean;
  readonly version: number;
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

async function toMailboxes(ctx: Ctx, rows: readonly MailboxRow[]): Promise<Mailbox[]> {
  const proven = await provenAmong(
    ctx,
    rows.map(({ address }) => domainOf(address)),
  );
  return rows.map(({ disabledAt, ...row }) => ({
    ...row,
    disabled: disabledAt !== null,
    domainProven: proven.has(domainOf(row.address)),
  }));
}

const toMailbox = async (ctx: Ctx, row: MailboxRow | undefined): Promise<Mailbox | null> =>
  (await toMailboxes(ctx, row ? [row] : []))[0] ?? null;

/** Every mailbox of the tenant by address; at most 200. */
export const mailboxes = async (ctx: Ctx): Promise<Mailbox[]> => toMailboxes(ctx, await listMailboxes(ctx.db));

export const mailboxById = async (ctx: Ctx, id: string): Promise<Mailbox | null> =>
  toMailbox(ctx, await findMailbox(ctx.db, id));

/** Where a ticket of this mailbox is answered from: the default where its domain is no longer the operator's; null for none. */
export async function sendingMailbox(ctx: Ctx, id: string): Promise<Mailbox | null> {
  const mailbox = await mailboxById(ctx, id);
  return mailbox?.domainProven ? mailbox : toMailbox(ctx, await findDefaultMailbox(ctx.db));
}

/**
 * The addresses in use at a domain, which cannot be given up before.
 * @query
 */
export const mailboxAddressesAt = (ctx: Ctx, domain: string): Promise<string[]> => listAddressesAt(ctx.db, domain);

/** The group of the tickets that name none: the default mailbox's. */
export const fallbackGroup = async (ctx: Ctx): Promise<string | null> =>
  (await findDefaultMailbox(ctx.db))?.groupId ?? null;

/** `support+anything@host` → `support@host`: what follows the plus is for us (RFC 5233). */
export function mailboxAddress(address: string): string {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(0, at)).split('+', 1)[0] ?? '';
  return `${local}${at < 0 ? '' : address.slice(at)}`.toLowerCase();
}

/** The mailbox in use that an envelope recipient means, or null. */
export async function mailboxFor(ctx: Ctx, recipient: string): Promise<Mailbox | null> {
  if (recipient.length > 320) return null;
  return toMailbox(ctx, await findOpenMailbox(ctx.db, mailboxAddress(recipient)));
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

/** @throws ProblemError `tickets.name_taken` for an address in use, `tickets.unknown_group`, `identity.domain_not_proven` */
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
      refused(address),
    );
    return announce(ctx, id, null);
  });
}

/**
 * @throws ProblemError `tickets.not_found`, `common.stale`, `tickets.name_taken`, `tickets.unknown_group`,
 *   `identity.domain_not_proven`
 */
export function updateMailbox(
  outer: Ctx,
  input: MailboxInput & { readonly id: string; readonly version: number },
): Promise<Mailbox> {
  return outer.transaction(async (ctx) => {
    const before = await mailboxById(ctx, input.id);
    if (!before) throw problems.not_found();
    await prepare(ctx, input.id, input);
    if (!(await writeMailbox(ctx.db, input.id, { ...input, now: ctx.now() }).catch(refused(input.address))))
      throw common.stale();
    return announce(ctx, input.id, before);
  });
}

/**
 * Puts every mailbox at a domain out of use, for whoever runs the installation.
 * @command called by the command line, in the transaction that takes the domain away
 */
export function closeMailboxesAt(outer: Ctx, domain: string): Promise<void> {
  return outer.transaction(async (ctx) => {
    const there = (await mailboxes(ctx)).filter((one) => !one.disabled && domainOf(one.address) === domain);
    for (const mailbox of there) await updateMailbox(ctx, { ...mailbox, disabled: true });
  });
}

/** There is one default at most: the new one takes over. Mail comes only to a domain that is the operator's. */
async function prepare(ctx: Ctx, id: string, input: MailboxInput): Promise<void> {
  if (!input.disabled) await assertOwnsDomain(ctx, domainOf(input.address));
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

function refused(address: string): (error: unknown) => never {
  return (error) => {
    if (isUniqueViolation(error, 'mailboxes_pkey')) throw common.conflict();
    if (isUniqueViolation(error)) throw problems.name_taken();
    // The domain was given up at this moment.
    if (isForeignKeyViolation(error)) throw identityProblems.domain_not_proven({ domain: domainOf(address) });
    throw error;
  };
}
