import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import type { Locale } from '@cm/kit/i18n';
import { uuidv7 } from '@cm/kit/ids';
import { nextInSeries } from '@cm/kit/numbering';
import type { GivenValues } from '@cm/fields';
import { findCategory } from './category.queries.ts';
import { checkCustom, writeCustom } from './custom-fields.ts';
import { checkedProfile } from './checked-profile.ts';
import { portalRight } from './contact.ts';
import { customerNumber } from './customer.ts';
import { customerCreated, customerCreatedDespite } from './events.ts';
import { contactAdded } from './contact-events.ts';
import { type AlikeCustomer, listAlike } from './identity-key.queries.ts';
import { identityKeysOf } from './identity-keys.ts';
import { giveToOwner } from './give-to-owner.ts';
import { type NewContact, openCustomer } from './open-customer.ts';
import { openInvitation } from './open-invitation.ts';
import { parsePhone, type CustomerKind } from '@cm/identity';
import { invalidField, ProblemError } from '@cm/kit/problems';
import { problems } from './problems.ts';
import { noteDistinct } from './tell-apart.ts';
import type { ProfileInput } from './profile.ts';

export interface NewCustomerInput extends ProfileInput {
  readonly id?: string | undefined;
  readonly kind: CustomerKind;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly categoryId?: string | null | undefined;
  readonly tags?: readonly string[] | undefined;
  /** The operator's own fields by key; said at all, those that are required must be. */
  readonly custom?: GivenValues | undefined;
  /** The first contact; by default the customer itself. */
  readonly contact?:
    | {
        readonly id?: string;
        readonly name: string;
        readonly email: string;
        readonly phone?: string | null | undefined;
      }
    | undefined;
  /** The account that signed up, when there is one: the customer is theirs. */
  readonly userId?: string | undefined;
  /** Where somebody can be asked: customers that are probably the same refuse it, unless there is a reason. */
  readonly duplicates?: { readonly despite?: string | undefined } | undefined;
  /** Mail the first contact an invitation to own the customer in the portal. */
  readonly invite?: boolean | undefined;
}

/**
 * Opens a customer as a prospect, with its number and its first contact.
 *
 * @throws ProblemError `customers.probable_duplicates` {count} when `duplicates` is given without a reason, `common.invalid`, `customers.category_not_found`, `common.conflict` when the id is taken
 * @command the id that the caller makes is taken once
 */
export async function createCustomer(ctx: Ctx, input: NewCustomerInput): Promise<{ id: string; contactId: string }> {
  return ctx.transaction(async (tx) => {
    const { values: profile, typed } = await checkedProfile(tx, input);
    if (input.categoryId && !(await findCategory(tx.db, input.categoryId))) throw problems.category_not_found();
    const id = input.id ?? uuidv7(tx.now());
    const custom = await checkCustom(tx, { id, categoryId: input.categoryId ?? null, isNew: true }, input.custom);
    const number = customerNumber(await nextInSeries(tx, 'customer'));
    const { kind, name, email, locale } = input;
    // After the number: customers of one operator are opened one after the other from here, so that two alike see each other.
    const like = await alikeOf(tx, { ...profile, name, email }, input.duplicates);
    const contact = firstContact(tx, input);
    await openCustomer(tx, {
      id,
      number,
      kind,
      state: 'prospect',
      name: name.trim(),
      email,
      locale,
      profile,
      typed,
      contact,
      categoryId: input.categoryId ?? null,
      tags: input.tags ?? [],
      createdAt: tx.now(),
    });
    await emit(tx, customerCreated, { customerId: id, number, kind, name: name.trim(), email, state: 'prospect' });
    await writeCustom(tx, { id, number }, custom);
    await emit(tx, contactAdded, { customerId: id, contactId: contact.id, name: contact.name, email: contact.email });
    await admitOwner(tx, { ...contact, customerId: id, locale }, input);
    const reason = input.duplicates?.despite;
    if (like.length > 0 && reason !== undefined) {
      const by = tx.actor.kind === 'staff' ? tx.actor.userId : null;
      await emit(tx, customerCreatedDespite, { customerId: id, number, reason, like: like.map((one) => one.number) });
      for (const one of like) await noteDistinct(tx, [{ id, number }, one], { reason, by });
    }
    return { id, contactId: contact.id };
  });
}

/** The customers that are probably the same; none is looked for where nobody can be asked. */
async function alikeOf(
  ctx: Ctx,
  about: Parameters<typeof identityKeysOf>[0],
  asked: NewCustomerInput['duplicates'],
): Promise<AlikeCustomer[]> {
  if (asked === undefined) return [];
  const alike = await listAlike(ctx.db, identityKeysOf(about));
  if (alike.length > 0 && asked.despite === undefined) {
    const { code, status } = problems.probable_duplicates;
    const errors = alike.map(({ id, number, name, reasons }) => ({
      pointer: '/body',
      code: 'probable_duplicate',
      params: { id, number, name, reasons: reasons.join(',') },
    }));
    throw new ProblemError(code, status, { count: alike.length }, errors);
  }
  return alike;
}

/** The person that was named, by default the customer itself. */
function firstContact(ctx: Ctx, input: NewCustomerInput): NewContact {
  const person = input.contact ?? { name: input.name.trim(), email: input.email, phone: input.phone };
  const phone = person.phone ? parsePhone(person.phone) : null;
  if (person.phone && phone === null) throw invalidField('/contact/phone', 'phone');
  return { id: person.id ?? uuidv7(ctx.now()), name: person.name, email: person.email, phone };
}

/** The customer is theirs who signed up; else the first contact is invited to own it, when asked. */
async function admitOwner(
  ctx: Ctx,
  contact: NewContact & { readonly customerId: string; readonly locale: Locale },
  { userId, invite }: NewCustomerInput,
): Promise<void> {
  if (userId !== undefined) await giveToOwner(ctx, { customerId: contact.customerId, contactId: contact.id, userId });
  else if (invite) await openInvitation(ctx, contact, { permissions: portalRight.options, asOwner: true });
}
