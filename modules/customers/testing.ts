import { randomBytes } from 'node:crypto';
import { aFile } from '@cm/files/testing';
import { aCustomerUser, type Person, signedIn } from '@cm/identity/testing';
import type { Ctx, RootCtx, Tenant } from '@cm/kit/ctx';
import { uuidv7 } from '@cm/kit/ids';
import type { Harness } from '@cm/kit/testing';
import { type CategoryRules, NO_RULES } from './category.ts';
import { addAddress } from './add-address.ts';
import type { AddressInput } from './address.ts';
import { addContactPoint } from './add-contact-point.ts';
import { confirmContactPoint } from './answer-contact-point.ts';
import { contactPointUrl } from './contact-point-link.ts';
import type { ContactPointPurpose } from './contact-point.ts';
import { listOpenAskings } from './contact-point.queries.ts';
import { setCategoryRules } from './category-rules.ts';
import { changeState } from './change-state.ts';
import { checkKycItem } from './check-kyc-item.ts';
import { grantException } from './grant-exception.ts';
import { findCustomer } from './customer.queries.ts';
import { kycItemsOf } from './kyc-checks.ts';
import { findVerification } from './kyc.queries.ts';
import { portalRight, type PortalRight } from './contact.ts';
import { setContactRights } from './contact-rights.ts';
import { findPerson } from './contact.queries.ts';
import { createCustomer, type NewCustomerInput } from './create-customer.ts';
import type { CustomerState } from './customer.ts';
import { endException } from './end-exception.ts';
import { removeContact } from './end-membership.ts';
import { customerById } from './find-customers.ts';
import { createCategory } from './save-category.ts';
import { inviteContact } from './invite-contact.ts';
import { silenceNotices } from './silence-notices.ts';
import { insertMembership } from './membership.queries.ts';

/** A customer with its first contact signed in: `headers` and `ctx` are the contact's. */
export interface CustomerPerson extends Person {
  readonly customerId: string;
  /** The customer's, as it stands on its documents. */
  readonly number: string;
  readonly contactId: string;
}

const PATH: Readonly<Record<CustomerState, readonly CustomerState[]>> = {
  prospect: [],
  pending: ['pending'],
  active: ['pending', 'active'],
  suspended: ['pending', 'active', 'suspended'],
  closed: ['closed'],
  anonymised: ['closed', 'anonymised'],
};

/** Finds right, as whoever asks, every number and document of a verification that is in review. */
export async function findAllRight(ctx: Ctx, id: string): Promise<void> {
  const items = await ctx.transaction(async (tx) => {
    const verification = await findVerification(tx.db, tx.actor, id);
    const customer = verification && (await findCustomer(tx.db, tx.actor, verification.customerId));
    return customer ? kycItemsOf(tx, customer, id) : [];
  });
  for (const { kind, subject } of items) await checkKycItem(ctx, { id, kind, subject, verdict: 'right', reason: null });
}

/** A company's numbers that pass the checks, different at each call. */
export function someNumbers(): { rc: string; nif: string; nis: string } {
  const digits = (count: number) => Array.from(randomBytes(count), (byte) => byte % 10).join('');
  return { rc: `16B${digits(7)}-00/16`, nif: digits(15), nis: digits(15) };
}

/** An active company unless said otherwise. */
export async function aCustomer(
  h: Harness,
  tenant: Tenant,
  wanted: Partial<NewCustomerInput> & { readonly state?: CustomerState } = {},
): Promise<CustomerPerson> {
  const { state = 'active', ...input } = wanted;
  const { name, email } = input.contact ?? {};
  const person = await aCustomerUser(h, tenant, name && email ? { name, email } : {});
  const kind = input.kind ?? 'company';
  const system = h.runtime.systemContext(tenant, 'test');
  const { id, contactId } = await createCustomer(system, {
    kind,
    name: 'SARL Essai Numérique',
    email: person.email,
    locale: 'fr',
    contact: { name: 'Karim Haddad', email: person.email },
    ...(kind === 'company' ? someNumbers() : {}),
    ...input,
    userId: person.userId,
  });
  for (const to of PATH[state]) await changeState(system, { id, to, reason: 'test' });
  const membership = { customerId: id, contactId };
  const number = (await customerById(system, id))?.number ?? '';
  return {
    ...(await signedIn(h, tenant, person.userId, 'customer', portalRight.options, membership)),
    ...membership,
    number,
  };
}

/** Where the customer's documents are sent, unless said otherwise. */
export async function anAddress(ctx: Ctx, customerId: string, wanted: Partial<AddressInput> = {}): Promise<string> {
  const { id } = await addAddress(ctx, {
    customerId,
    purposes: ['mailing'],
    label: 'Comptabilité',
    addressee: 'Service comptabilité',
    line: '14, rue Larbi Ben M’Hidi',
    commune: 'Alger Centre',
    postalCode: '16000',
    country: 'DZ',
    wilaya: 'alger',
    region: null,
    ...wanted,
  });
  return id;
}

/** A certificate of exemption from TVA, granted by whoever asks; without other days it counts in 2026. */
export async function anExemption(
  ctx: RootCtx,
  customerId: string,
  { validFrom = '2026-01-01', validUntil = '2026-12-31' } = {},
): Promise<string> {
  const { id: fileId } = await aFile(ctx, { filename: 'attestation.pdf' });
  const paper = { number: '118/2026', office: 'Direction des impôts de Rouiba', mention: 'Exonéré, art. 42-2° CTCA' };
  const about = { customerId, kind: 'tax_exemption', validFrom, validUntil, reason: 'Attestation reçue' } as const;
  const { id } = await grantException(ctx, { ...about, certificate: { ...paper, fileId } });
  return id;
}

/** Another person of the customer, signed in, with these rights alone. */
export async function aContact(
  h: Harness,
  customer: CustomerPerson,
  permissions: readonly PortalRight[],
): Promise<CustomerPerson> {
  const { tenant, customerId } = customer;
  const user = await aCustomerUser(h, tenant, { name: 'Nadia Cherif' });
  const contactId = await aMembership(h, { tenant, customerId, ...user }, permissions);
  const membership = { customerId, contactId };
  const person = await signedIn(h, tenant, user.userId, 'customer', permissions, membership);
  return { ...person, ...membership, number: customer.number };
}

/** Somebody with an account gets a part in a customer; gives their contact there. */
export async function aMembership(
  h: Harness,
  who: { readonly tenant: Tenant; readonly customerId: string; readonly userId: string; readonly email: string },
  permissions: readonly PortalRight[],
): Promise<string> {
  const { tenant, customerId, userId, email } = who;
  const system = h.runtime.systemContext(tenant, 'test');
  const about = { customerId, name: 'Nadia Cherif', email, locale: 'fr', permissions, invite: false } as const;
  const { id: contactId } = await inviteContact(system, about);
  const id = uuidv7(h.clock.now());
  const membership = { id, customerId, contactId, userId, permissions: [...permissions], isOwner: false };
  await system.transaction((ctx) => insertMembership(ctx.db, membership, h.clock.now()));
  return contactId;
}

/** A customer invites an address, with the right to tickets: nobody has accepted yet. */
export async function anInvitation(h: Harness, customer: CustomerPerson, email: string): Promise<void> {
  const about = { customerId: customer.customerId, name: 'Invité', email, locale: 'fr', invite: true } as const;
  await inviteContact(customer.ctx, { ...about, permissions: ['portal.tickets'] });
  await h.settle();
}

/** The owner takes somebody away from the customer. */
export const takeAway = (owner: CustomerPerson, { customerId, contactId }: CustomerPerson): Promise<void> =>
  removeContact(owner.ctx, { customerId, contactId });

/** The customer's first contact leaves another one these rights alone. */
export async function leaveRights(
  customer: CustomerPerson,
  contact: CustomerPerson,
  permissions: readonly PortalRight[],
): Promise<void> {
  const { customerId, contactId } = contact;
  const row = await customer.ctx.transaction((ctx) => findPerson(ctx.db, customerId, contactId));
  await setContactRights(customer.ctx, { customerId, contactId, permissions, version: row?.version ?? 0 });
}

/** An exception that needs no paper, from the second of March 2026 on unless said. */
export async function anException(
  ctx: Ctx,
  customerId: string,
  wanted: { readonly validFrom?: string; readonly validUntil?: string | null } & (
    | { readonly kind: 'no_reminders' }
    | { readonly kind: 'grace_days'; readonly days: number }
  ),
): Promise<string> {
  const about = { validFrom: '2026-03-02', validUntil: null, reason: 'Accord du directeur', ...wanted };
  const { id } = await grantException(ctx, { ...about, customerId });
  return id;
}

export const endOf = (ctx: Ctx, customerId: string, exceptionId: string): Promise<void> =>
  endException(ctx, { customerId, exceptionId, reason: 'Accord terminé' });

/** A category of customers with these rules. */
export async function aCategory(ctx: Ctx, rules: Partial<CategoryRules>): Promise<string> {
  const { id } = await createCategory(ctx, { name: { fr: 'Grands comptes' }, position: 0 });
  await setCategoryRules(ctx, { id, ...NO_RULES, ...rules });
  return id;
}

/** What a category says from now on; of what is not named, nothing. */
export const rulesOfCategory = (ctx: Ctx, id: string, rules: Partial<CategoryRules>): Promise<void> =>
  setCategoryRules(ctx, { id, ...NO_RULES, ...rules });

/** The mails that the customers of a category do not get from now on, whatever modules are there. */
export const silence = (ctx: Ctx, id: string, classes: readonly string[]): Promise<void> =>
  silenceNotices(
    ctx,
    classes.map((key) => ({ key, name: { fr: key, ar: key, en: key }, notices: [] })),
    { id, classes },
  );

/** An address of the customer that is not a person's, and whoever reads it said yes. */
export async function aConfirmedAddress(
  customer: CustomerPerson,
  email: string,
  purposes: readonly ContactPointPurpose[],
): Promise<string> {
  const { ctx, customerId } = customer;
  const { id } = await addContactPoint(ctx, { customerId, purposes, point: { kind: 'email', email, locale: 'fr' } });
  const [asking] = await ctx.transaction((tx) => listOpenAskings(tx.db, [id], tx.now()));
  const [, token = ''] = contactPointUrl(ctx, 'asking', asking?.id ?? '').split('#');
  await confirmContactPoint(ctx, token);
  return id;
}
