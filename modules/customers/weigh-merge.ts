import type { Ctx } from '@cm/kit/ctx';
import type { Words } from '@cm/kit/i18n';
import type { ModuleManifest } from '@cm/kit/module';
import type { OwnedRows } from '@cm/kit/owned-rows';
import { haveTwinExceptions } from './exception.queries.ts';
import type { CustomerRow } from './customer.queries.ts';
import { hasDistinction, pairOf } from './distinction.queries.ts';
import { hasOpenInvitation } from './invitation.queries.ts';
import { listVerifications } from './kyc.queries.ts';
import { countExternalIds, hasOpenMerge, listBoth, listContactRows } from './merge.queries.ts';
import { haveOtherNumbers, type MergeObstacle } from './merge.ts';
import { type NamedPerson, namedPeople, peopleOfBoth } from './merge-people.ts';
import { findOffer } from './ownership.queries.ts';
import { problems } from './problems.ts';

/** What the modules that run together can hand over, in their order. */
export function ownedOf(modules: readonly ModuleManifest[]): readonly OwnedRows[] {
  return modules.flatMap(({ owned = [] }) => owned);
}

export interface WeighedRows {
  readonly table: string;
  readonly label: Words;
  readonly count: number;
}

export interface WeighedMerge {
  readonly kept: CustomerRow;
  readonly gone: CustomerRow;
  /** What would be handed over, counted up to 1000 each. */
  readonly rows: readonly WeighedRows[];
  readonly people: readonly NamedPerson[];
  readonly obstacles: readonly MergeObstacle[];
  /** Verifications that stay where they are, because the kept one has its own. */
  readonly staying: number;
}

const LABELS = {
  contacts: { fr: 'Contacts', ar: 'جهات الاتصال', en: 'Contacts' },
  verifications: { fr: 'Vérifications KYC', ar: 'عمليات التحقق', en: 'KYC verifications' },
  externalIds: {
    fr: 'Identifiants d’autres systèmes',
    ar: 'معرّفات أنظمة أخرى',
    en: 'Identifiers of other systems',
  },
} as const;

/**
 * What a merge would do, before anything: what is handed over, who could do what, and what forbids it. Changes nothing.
 * @throws ProblemError `customers.not_found`, `customers.same_customer`
 */
export async function weighMerge(
  ctx: Ctx,
  owned: readonly OwnedRows[],
  { keptId, goneId }: { readonly keptId: string; readonly goneId: string },
): Promise<WeighedMerge> {
  if (keptId === goneId) throw problems.same_customer();
  return ctx.transaction(async (tx) => {
    const both = await listBoth(tx.db, [keptId, goneId]);
    const kept = both.find(({ id }) => id === keptId);
    const gone = both.find(({ id }) => id === goneId);
    if (!kept || !gone) throw problems.not_found();
    const rows: WeighedRows[] = [];
    for (const { table, label, count } of owned) rows.push({ table, label, count: await count(tx.db, goneId) });
    const { moving, staying } = await verificationsOf(tx, { keptId, goneId });
    rows.push({
      table: 'customers.contacts',
      label: LABELS.contacts,
      count: (await listContactRows(tx.db, goneId)).length,
    });
    rows.push({ table: 'customers.kyc_verifications', label: LABELS.verifications, count: moving });
    rows.push({
      table: 'customers.external_ids',
      label: LABELS.externalIds,
      count: await countExternalIds(tx.db, goneId),
    });
    const people = await namedPeople(tx, await peopleOfBoth(tx, { keptId, goneId }));
    return { kept, gone, rows, people, staying, obstacles: await obstaclesOf(tx, owned, kept, gone) };
  });
}

async function verificationsOf(tx: Ctx, { keptId, goneId }: { readonly keptId: string; readonly goneId: string }) {
  const theirs = (await listVerifications(tx.db, goneId)).length;
  const isFree = (await listVerifications(tx.db, keptId)).length === 0;
  return isFree ? { moving: theirs, staying: 0 } : { moving: 0, staying: theirs };
}

/** What forbids that two customers become one. */
export async function obstaclesOf(
  tx: Ctx,
  owned: readonly OwnedRows[],
  kept: CustomerRow,
  gone: CustomerRow,
): Promise<MergeObstacle[]> {
  const ids = [kept.id, gone.id];
  const [ofKept, ofGone] = [await listVerifications(tx.db, kept.id), await listVerifications(tx.db, gone.id)];
  const isProven = (of: typeof ofKept) => of.some(({ state }) => state === 'approved');
  const waits = ofGone.some(({ state }) => state === 'submitted' || state === 'in_review');
  const offer = (await findOffer(tx.db, kept.id, tx.now())) ?? (await findOffer(tx.db, gone.id, tx.now()));
  const found: [MergeObstacle, boolean][] = [
    ['merged_already', kept.mergedInto !== null || gone.mergedInto !== null],
    ['merge_open', await hasOpenMerge(tx.db, ids)],
    ['state', !mayBecomeOne(kept, gone)],
    ['told_apart', await hasDistinction(tx.db, pairOf(kept.id, gone.id))],
    ['proven_identifiers', isProven(ofKept) && isProven(ofGone) && haveOtherNumbers(kept, gone)],
    ['verification_open', ofKept.length > 0 && waits],
    ['currencies', await haveOtherCurrencies(tx, owned, kept.id, gone.id)],
    ['ownership_offer', offer !== undefined],
    // Whoever accepts comes to see what both had, and nobody ticked them.
    ['invitation_open', await hasOpenInvitation(tx.db, ids, tx.now())],
    ['exceptions', await haveTwinExceptions(tx.db, kept.id, gone.id)],
  ];
  return found.flatMap(([obstacle, stands]) => (stands ? [obstacle] : []));
}

/** A merge opens no closed account again and lifts no suspension. */
function mayBecomeOne(kept: CustomerRow, gone: CustomerRow): boolean {
  if (kept.state === 'closed' || kept.state === 'anonymised' || gone.state === 'anonymised') return false;
  return gone.state !== 'suspended' || kept.state === 'suspended';
}

async function haveOtherCurrencies(tx: Ctx, owned: readonly OwnedRows[], keptId: string, goneId: string) {
  const [theirs, others] = [new Set<string>(), new Set<string>()];
  for (const { currencies } of owned) {
    for (const currency of await currencies(tx.db, keptId)) theirs.add(currency);
    for (const currency of await currencies(tx.db, goneId)) others.add(currency);
  }
  return theirs.size > 0 && [...others].some((currency) => !theirs.has(currency));
}
