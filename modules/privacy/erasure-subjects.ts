import { contactIdsOf, customerWithMerged, membershipsOf } from '@cm/customers';
import { provenPerson } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import type { DataSubject } from '@cm/kit/personal-data';
import type { RequestRow } from './request.queries.ts';

/** Whom an erasure is of: an account, a person, or both. */
export interface Erased {
  readonly customerId: string | null;
  readonly userId: string | null;
}

/**
 * Whom a request for erasure is about: the person who asks, or the account. With the account goes the person who asked for it, where
 * they act for no other customer. Nobody where somebody without an account asked for themself.
 */
export async function erasedBy(ctx: Ctx, { scope, customerId, userId }: RequestRow): Promise<Erased> {
  if (scope === 'person') return { customerId: null, userId };
  const others = userId === null ? [] : await membershipsOf(ctx, userId);
  const goes = userId !== null && others.every((one) => one.customerId === customerId);
  return { customerId, userId: goes ? userId : null };
}

/** Whose rows are erased: the account's with those that were merged into it, and the person's under all that they are known by. */
export async function subjectsOf(ctx: Ctx, { customerId, userId }: Erased): Promise<DataSubject[]> {
  const customers = customerId === null ? [] : await customerWithMerged(ctx, customerId);
  const subjects: DataSubject[] = customers.map((customer) => ({ customer }));
  if (userId === null) return subjects;
  const person = await provenPerson(ctx, userId);
  return [...subjects, { person: userId, contacts: await contactIdsOf(ctx, userId), address: person?.email }];
}
