import { type UserKind } from './session.ts';
import type { Ctx } from '@cm/kit/ctx';
import type { Locale } from '@cm/kit/i18n';
import {
  findActiveStaff,
  findProvenPerson,
  findProvenUser,
  findProvenUsers,
  findUserSummaries,
  listStaff,
} from './directory.queries.ts';

/** What other modules may know of a person. */
export interface UserSummary {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly kind: UserKind;
  readonly locale: Locale;
}

/** @query */
export async function usersByIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, UserSummary>> {
  return new Map((await findUserSummaries(ctx.db, ids)).map((row) => [row.id, row]));
}

/** @query */
export async function userById(ctx: Ctx, id: string): Promise<UserSummary | null> {
  return (await usersByIds(ctx, [id])).get(id) ?? null;
}

/**
 * Those of the ids whose address is confirmed and whose account is in use: whom something may be told.
 * @query
 */
export async function provenUsers(ctx: Ctx, ids: readonly string[]): Promise<Map<string, UserSummary>> {
  return new Map((await findProvenUsers(ctx.db, ids)).map((row) => [row.id, row]));
}

/**
 * The person who proved this address (RFC 5321 §2.3.11, in lower case) and whose account is in use; null for an address
 * that somebody only typed.
 * @query
 */
export async function provenUserAt(ctx: Ctx, email: string): Promise<UserSummary | null> {
  const address = email.trim().normalize('NFC').toLowerCase();
  return address.length > 254 ? null : ((await findProvenUser(ctx.db, address)) ?? null);
}

/**
 * The person at the address that they proved, also where their account is shut; null without a proof.
 * @query
 */
export async function provenPerson(ctx: Ctx, id: string): Promise<UserSummary | null> {
  return (await findProvenPerson(ctx.db, id)) ?? null;
}

/**
 * Colleagues who can be given work: active staff by name, at most 500.
 * @query
 */
export function staffMembers(ctx: Ctx): Promise<UserSummary[]> {
  return listStaff(ctx.db);
}

/**
 * Those of the ids whose account is a colleague's and in use; at most 1000 are looked up.
 * @query
 */
export async function activeStaffAmong(ctx: Ctx, ids: readonly string[]): Promise<Set<string>> {
  return new Set((await findActiveStaff(ctx.db, ids)).map(({ id }) => id));
}
