import { usersByIds } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import type { PortalRight } from './contact.ts';
import { rightsOf } from './contact.ts';
import { listMembershipsOf, type MembershipRow } from './membership.queries.ts';
import { type OwnedSide, rightsAfter } from './merge.ts';
import { listContactRows, type MemberChange, moveContacts, updateMembership } from './merge.queries.ts';

/** Somebody with a part in one of the two customers, or in both. */
export interface PersonOfBoth {
  readonly userId: string;
  readonly kept: MembershipRow | null;
  readonly gone: MembershipRow | null;
}

export interface NamedPerson {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  /** What they may do with the kept one, null without a part in it. */
  readonly kept: readonly string[] | null;
  readonly gone: readonly string[] | null;
  readonly owns: OwnedSide | null;
  readonly afterUnticked: readonly PortalRight[];
  readonly afterTicked: readonly PortalRight[];
}

interface Both {
  readonly keptId: string;
  readonly goneId: string;
}

const held = (row: MembershipRow | null): readonly string[] | null => (row === null ? null : rightsOf(row));

/** The members of both customers. */
export async function peopleOfBoth(tx: Ctx, { keptId, goneId }: Both): Promise<PersonOfBoth[]> {
  const kept = new Map((await listMembershipsOf(tx.db, keptId)).map((row) => [row.userId, row]));
  const gone = new Map((await listMembershipsOf(tx.db, goneId)).map((row) => [row.userId, row]));
  return [...new Set([...kept.keys(), ...gone.keys()])].map((userId) => ({
    userId,
    kept: kept.get(userId) ?? null,
    gone: gone.get(userId) ?? null,
  }));
}

/** The same people for whoever decides: with their names, and what they may do afterwards. */
export async function namedPeople(tx: Ctx, people: readonly PersonOfBoth[]): Promise<NamedPerson[]> {
  const users = await usersByIds(
    tx,
    people.map(({ userId }) => userId),
  );
  return people.map(({ userId, kept, gone }) => ({
    userId,
    name: users.get(userId)?.name ?? '',
    email: users.get(userId)?.email ?? '',
    kept: held(kept),
    gone: held(gone),
    owns: ownedOf(kept?.isOwner ?? false, gone?.isOwner ?? false),
    afterUnticked: kept?.isOwner
      ? rightsAfter(held(kept), held(kept), true)
      : rightsAfter(held(kept), held(gone), false),
    afterTicked: rightsAfter(held(kept), held(gone), true),
  }));
}

function ownedOf(ownsKept: boolean, ownsGone: boolean): NamedPerson['owns'] {
  if (ownsKept) return ownsGone ? 'both' : 'kept';
  return ownsGone ? 'gone' : null;
}

/**
 * Makes the people of both the people of the kept one, and moves the contacts of the other. A contact whose address the kept
 * one has already, or whose person is a member of it already, sleeps with the one that goes.
 * @param access users who may see what was the other's
 * @returns what it changed, for the undoing: memberships, and the ids of the contacts that moved
 */
export async function joinPeople(
  tx: Ctx,
  both: Both,
  people: readonly PersonOfBoth[],
  access: ReadonlySet<string>,
): Promise<{ readonly members: MemberChange[]; readonly contactIds: string[] }> {
  const { keptId, goneId } = both;
  const theirs = new Map(
    (await listContactRows(tx.db, keptId)).flatMap(({ id, email, removedAt }) =>
      removedAt === null ? [[email, id] as const] : [],
    ),
  );
  const taken = new Set(people.flatMap(({ kept }) => kept?.contactId ?? []));
  const sleeping = new Set(people.flatMap(({ kept, gone }) => (kept && gone ? [gone.contactId] : [])));
  const contacts = await listContactRows(tx.db, goneId);
  const twin = new Map(
    contacts.flatMap(({ id, email, removedAt }) => {
      const other = removedAt === null ? theirs.get(email) : undefined;
      return other === undefined ? [] : [[id, other] as const];
    }),
  );
  const contactIds = contacts.flatMap(({ id }) => (sleeping.has(id) || twin.has(id) ? [] : [id]));
  const members: MemberChange[] = [];
  for (const person of people) {
    const change = changeOf(person, { keptId, twin, taken, access });
    if (change) members.push(change);
  }
  // The flag of the owner first: the kept customer has one owner at every moment.
  for (const { id, after } of members)
    await updateMembership(tx.db, id, { isOwner: after.isOwner, permissions: after.permissions });
  await moveContacts(tx.db, contactIds, { from: goneId, to: keptId });
  for (const { id, before, after } of members)
    if (before.contactId !== after.contactId)
      await updateMembership(tx.db, id, { customerId: after.customerId, contactId: after.contactId });
  return { members, contactIds };
}

function changeOf(
  { userId, kept, gone }: PersonOfBoth,
  to: {
    readonly keptId: string;
    readonly twin: ReadonlyMap<string, string>;
    readonly taken: ReadonlySet<string>;
    readonly access: ReadonlySet<string>;
  },
): MemberChange | null {
  const after = rightsAfter(held(kept), held(gone), to.access.has(userId));
  const row = kept ?? gone;
  if (row === null || kept?.isOwner) return null;
  const { id, customerId, contactId, permissions, isOwner } = row;
  const contactAfter = to.twin.get(contactId) ?? contactId;
  // Somebody else is a member by the contact of that address: this person's part sleeps with the customer that goes.
  if (kept === null && contactAfter !== contactId && to.taken.has(contactAfter)) return null;
  return {
    id,
    before: { customerId, contactId, permissions, isOwner },
    after: { customerId: to.keptId, contactId: contactAfter, permissions: after, isOwner: false },
  };
}
