import { type Actor, can } from '@cm/kit/access';
import { masked } from '@cm/kit/masked';
import { named } from '@cm/kit/named';
import { z } from 'zod';

/**
 * What of a customer's record is personal: the NIN says who somebody is and when they were born, the RIB where their money is.
 * Wherever they are shown they are masked, on the server; whoever holds `kyc.originals` asks for one at a time, which is
 * recorded. RC, NIF, NIS and AI are not among them: the law has them printed on documents (décret exécutif 05-468).
 */
export const personalNumber = named('PersonalNumber', z.enum(['nin', 'rib']));
export type PersonalNumber = z.infer<typeof personalNumber>;
export const PERSONAL_NUMBERS = personalNumber.options;

export const isPersonal = (field: string): field is PersonalNumber => personalNumber.safeParse(field).success;

/** May the actor have personal numbers in full, and open identity documents? */
export const mayReadOriginals = (actor: Actor): boolean => can(actor, 'kyc.originals');

export const maskedOrNull = (value: string | null): string | null => (value === null ? null : masked(value));

type Numbers = { readonly [N in PersonalNumber]: string | null };

/** The personal numbers of a customer as anybody may see them. */
export function maskedNumbers({ nin, rib }: Numbers): { [N in PersonalNumber]: string | null } {
  return { nin: maskedOrNull(nin), rib: maskedOrNull(rib) };
}

/** What was said of the customer's fields, without that of the personal ones. */
export function withoutPersonal<V>(of: Readonly<Record<string, V>>): Record<string, V> {
  return Object.fromEntries(Object.entries(of).filter(([field]) => !isPersonal(field)));
}

/** The changes of a profile as the events tell them: an event is kept for ever and read by many. */
export function toldChanges<V extends { readonly from: unknown; readonly to: unknown }>(
  changes: Readonly<Record<string, V>>,
): Record<string, V> {
  return Object.fromEntries(
    Object.entries(changes).map(([field, change]) => [field, isPersonal(field) ? maskedChange(change) : change]),
  );
}

function maskedChange<V extends { readonly from: unknown; readonly to: unknown }>(change: V): V {
  const told = (value: unknown) => (typeof value === 'string' ? masked(value) : null);
  return { ...change, from: told(change.from), to: told(change.to) };
}
