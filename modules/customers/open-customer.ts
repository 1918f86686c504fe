import type { CustomerKind } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import type { Locale } from '@cm/kit/i18n';
import { insertContact } from './contact.queries.ts';
import type { CustomerState, Typed } from './customer.ts';
import { insertCustomer, refreshSearchWords } from './customer.queries.ts';
import { refreshIdentityKeys } from './identity-key.queries.ts';
import { type ProfileInput, sortNameOf } from './profile.ts';

export interface NewContact {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
}

interface OpenedCustomer {
  readonly id: string;
  readonly number: string;
  readonly kind: CustomerKind;
  readonly state: CustomerState;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  /** In its one writing (`checkedProfile`). */
  readonly profile: ProfileInput;
  readonly typed: Typed;
  readonly categoryId: string | null;
  readonly tags: readonly string[];
  readonly createdAt: Date;
  readonly contact: NewContact;
}

/**
 * Writes the rows of a new customer: itself, its first contact, what it is found and known by. It says nothing: the
 * caller's event does.
 * @throws ProblemError `common.conflict` when an id is taken
 */
export async function openCustomer(ctx: Ctx, customer: OpenedCustomer): Promise<void> {
  const { profile, contact, tags, ...row } = customer;
  const { id, name, email, locale } = row;
  await insertCustomer(
    ctx.db,
    {
      ...row,
      sortName: sortNameOf(name),
      tags: [...tags],
      phone: profile.phone ?? null,
      legalForm: profile.legalForm ?? null,
      activity: profile.activity ?? null,
      addressLine: profile.addressLine ?? null,
      commune: profile.commune ?? null,
      wilaya: profile.wilaya ?? null,
      postalCode: profile.postalCode ?? null,
      rc: profile.rc ?? null,
      nif: profile.nif ?? null,
      nis: profile.nis ?? null,
      ai: profile.ai ?? null,
      nin: profile.nin ?? null,
      rib: profile.rib ?? null,
    },
    ctx.now(),
  );
  await insertContact(ctx.db, { ...contact, customerId: id, locale }, ctx.now());
  await refreshSearchWords(ctx.db, id);
  await refreshIdentityKeys(ctx.db, { ...profile, id, name, email }, ctx.now());
}
