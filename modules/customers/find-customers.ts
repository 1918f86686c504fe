import { type Locale } from '@cm/kit/i18n';
import type { Ctx } from '@cm/kit/ctx';
import { dayIn } from '@cm/kit/dates';
import { readSetting } from '@cm/kit/settings';
import { type Membership, type NamedMembership, provenUserAt } from '@cm/identity';
import { categoryRulesOf } from './category-rules.ts';
import { rightsIn, rightsOf } from './contact.ts';
import { listCustomersNoting, listPeople } from './contact.queries.ts';
import type { CustomerSummary } from './customer.ts';
import { findCustomer, findCustomers, listCustomerRows, toSummary } from './customer.queries.ts';
import { familyOf } from './family.queries.ts';
import type { KycGate } from './kyc.ts';
import { awaitDecisions, latestVerification } from './kyc.queries.ts';
import { findOwner, listContactIdsOf, listMemberships, MAX_MEMBERSHIPS, type Standing } from './membership.queries.ts';
import { problems } from './problems.ts';
import { kycGateSetting } from './settings.ts';

/**
 * The customer, if the actor may see it.
 * @query
 */
export async function customerById(ctx: Ctx, id: string): Promise<CustomerSummary | null> {
  return ctx.transaction(async (tx) => {
    const row = await findCustomer(tx.db, tx.actor, id);
    return row ? toSummary(row) : null;
  });
}

/**
 * Those of the ids that the actor may see; at most 1000 are looked up.
 * @query
 */
export async function customersByIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, CustomerSummary>> {
  return ctx.transaction(async (tx) => {
    const rows = await findCustomers(tx.db, tx.actor, ids);
    const summaries = new Map(rows.map((row) => [row.id, toSummary(row)]));
    // A row that still says the customer of before is of the one that is kept.
    for (const { id, mergedInto } of rows) {
      const kept = mergedInto === null ? undefined : await findCustomer(tx.db, tx.actor, id);
      if (kept) summaries.set(id, toSummary(kept));
    }
    return summaries;
  });
}

/**
 * Customers of whom every word typed begins a word (name, number, mail, phone, RC, NIF, NIS, contacts), newest first.
 * @query
 */
export async function searchCustomers(ctx: Ctx, text: string, limit: number): Promise<CustomerSummary[]> {
  const wanted = { q: text, sort: '-createdAt', limit: Math.min(Math.max(limit, 1), 100) } as const;
  const page = await ctx.transaction((tx) => listCustomerRows(tx.db, tx.actor, wanted));
  return page.items.map(toSummary);
}

/** A person who proved their address, and the customers they act for: their own first, then the oldest. */
export interface Speaker {
  readonly userId: string;
  readonly name: string;
  readonly memberships: readonly NamedMembership[];
}

/**
 * Who is proved to be at this address, and for which customers may they act? An address that somebody typed (an
 * invitation that was not accepted, a sign-up that was not confirmed, a contact noted by a colleague) is nobody's.
 * @query
 */
export async function speakerAt(ctx: Ctx, email: string): Promise<Speaker | null> {
  return ctx.transaction(async (tx) => {
    const user = await provenUserAt(tx, email);
    if (user?.kind !== 'customer') return null;
    const memberships = await membershipsOf(tx, user.id);
    return memberships.length === 0 ? null : { memberships, userId: user.id, name: user.name };
  });
}

/** A customer that noted an address. */
export interface NotingCustomer {
  readonly id: string;
  readonly number: string;
  readonly name: string;
}

/**
 * The customers that noted this address for a contact, oldest first, at most ten: it proves nothing, a person decides.
 * @query
 */
export async function customersNoting(ctx: Ctx, email: string): Promise<NotingCustomer[]> {
  return ctx.transaction((tx) => listCustomersNoting(tx.db, email.trim().toLowerCase().slice(0, 254)));
}

export interface ContactSummary {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly userId: string | null;
  readonly locale: Locale;
}

/**
 * The people of a customer, the first contact first; none when the actor may not see the customer.
 * @query
 */
export async function contactsOf(ctx: Ctx, customerId: string): Promise<ContactSummary[]> {
  return ctx.transaction(async (tx) => {
    if (!(await findCustomer(tx.db, tx.actor, customerId))) return [];
    const rows = await listPeople(tx.db, customerId);
    return rows.map(({ id, name, email, userId, locale }) => ({ id, name, email, userId, locale }));
  });
}

/**
 * For whom a user acts and with which rights: with this customer, or without one with their own, else the oldest.
 * @query
 */
export async function membershipOf(ctx: Ctx, userId: string, customerId: string | null): Promise<Membership | null> {
  const [found] = await ctx.transaction((tx) => listMemberships(tx.db, userId, { customerId, limit: 1 }));
  return found ? asMembership(found) : null;
}

/**
 * Everything that a user acts for, their own first, then the oldest; at most fifty.
 * @query
 */
export async function membershipsOf(ctx: Ctx, userId: string): Promise<NamedMembership[]> {
  const wanted = { customerId: null, limit: MAX_MEMBERSHIPS };
  const found = await ctx.transaction((tx) => listMemberships(tx.db, userId, wanted));
  return found.map((one) => ({ ...asMembership(one), number: one.number, name: one.name, owner: one.isOwner }));
}

function asMembership(of: Standing): Membership {
  const { customerId, contactId, state } = of;
  return { customerId, contactId, permissions: rightsIn(state, rightsOf(of)) };
}

/**
 * May this customer order? Suspended and closed ones may not; with the setting `customers.kyc_gate` at `approval`
 * neither may one whose verification is not approved, or expired; a category that requires it or not comes before the setting.
 *
 * @throws ProblemError `customers.not_found`, `customers.may_not_order` {state}, `customers.kyc_required`
 * @query
 */
export async function assertMayOrder(ctx: Ctx, customerId: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const row = await findCustomer(tx.db, tx.actor, customerId);
    if (!row) throw problems.not_found();
    if (row.state === 'suspended' || row.state === 'closed' || row.state === 'anonymised')
      throw problems.may_not_order({ state: row.state });
    if ((await kycGateOfOrders(tx, customerId)) === 'off') return;
    if (!(await hasApprovedKyc(tx, customerId))) throw problems.kyc_required();
  });
}

/**
 * Whether the customer's verification is approved and not over. A decision that is being made at the same moment is waited
 * for, and waits for whoever asks within a transaction.
 * @query
 */
export async function hasApprovedKyc(ctx: Ctx, customerId: string): Promise<boolean> {
  return ctx.transaction(async (tx) => {
    await awaitDecisions(tx.db, customerId);
    const latest = await latestVerification(tx.db, customerId);
    if (latest?.state !== 'approved') return false;
    return latest.expiresOn === null || latest.expiresOn >= dayIn(tx.tenant.timeZone, tx.now());
  });
}

/**
 * Whether any order of a customer waits for an approved verification, whatever is in it: what the customer's category says, else
 * the setting.
 * @query
 */
export async function kycGateOfOrders(ctx: Ctx, customerId: string): Promise<KycGate> {
  return ctx.transaction(async (tx) => {
    const { kyc } = await categoryRulesOf(tx, customerId);
    if (kyc !== null) return kyc === 'required' ? 'approval' : 'off';
    return readSetting(tx, kycGateSetting);
  });
}

/**
 * The customer and those that were merged into it, itself first; at most fifty.
 * @query
 */
export async function customerWithMerged(ctx: Ctx, id: string): Promise<string[]> {
  return ctx.transaction((tx) => familyOf(tx.db, id));
}

/**
 * The person who owns the customer's account; null where nobody does.
 * @query
 */
export async function ownerOf(ctx: Ctx, customerId: string): Promise<string | null> {
  return ctx.transaction(async (tx) => (await findOwner(tx.db, customerId))?.userId ?? null);
}

/**
 * What a person is called at the customers that they act or acted for; at most 500 contacts.
 * @query
 */
export async function contactIdsOf(ctx: Ctx, userId: string): Promise<string[]> {
  return ctx.transaction((tx) => listContactIdsOf(tx.db, userId));
}
