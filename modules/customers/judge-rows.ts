import type { Ctx } from '@cm/kit/ctx';
import { listHolders } from './identity-key.queries.ts';
import { type IdentityKey, type IdentityKeyKind, identityKeysOf } from './identity-keys.ts';
import type { ImportReason } from './import.ts';
import { type Candidate, type Reading, type ReadingRules, readCandidate } from './import-candidate.ts';
import { takenValues } from './field-value.queries.ts';
import { takenKey, uniqueValuesOf } from './import-own-fields.ts';
import { cellsOf, customersBySourceId, type ImportedRow, type RowVerdict } from './import.queries.ts';
import { normaliseProfile } from './profile.ts';

/** What two customers never have in common. A telephone or a name many share: those are said, and stop nobody. */
const DECISIVE: ReadonlySet<string> = new Set<IdentityKeyKind>(['nif', 'rc', 'nin', 'email']);

/** What rows before had, by kind and key → the first row that had it. */
export type SeenBefore = Map<string, number>;

/** The keys by which the customer of a row would be known, its values in their one writing. */
export function keysOf(candidate: Candidate, rules: ReadingRules): IdentityKey[] {
  const { values } = normaliseProfile(candidate.profile, new Set(rules.wilayas.values()));
  return identityKeysOf({ ...values, name: candidate.name, email: candidate.email });
}

/** Those keys alone that stop a row. */
export const decisiveOf = (keys: readonly IdentityKey[]): IdentityKey[] =>
  keys.filter(({ kind }) => DECISIVE.has(kind));

/**
 * What becomes of some rows, by what is there now and by the rows before them: three look-ups for all of them. `seen` is
 * added to, so that it serves the rows after.
 */
export async function judgeRows(
  ctx: Ctx,
  rows: readonly Pick<ImportedRow, 'id' | 'number' | 'cells'>[],
  { source, rules, seen }: { readonly source: string; readonly rules: ReadingRules; readonly seen: SeenBefore },
): Promise<RowVerdict[]> {
  const there = await takenValues(
    ctx.db,
    rows.flatMap((row) => uniqueValuesOf(cellsOf(row), rules)),
  );
  const read = rows.map((row) => {
    const own = uniqueValuesOf(cellsOf(row), rules).map(takenKey);
    const taken = own.filter((key) => there.has(key) || claim(seen, { kind: 'field', key }, row.number) !== undefined);
    const reading = readCandidate(cellsOf(row), rules, new Set(taken));
    return { ...row, reading, keys: reading.candidate ? keysOf(reading.candidate, rules) : [] };
  });
  const sourceIds = read.flatMap(({ reading }) => reading.sourceId ?? []);
  const present = await customersBySourceId(ctx.db, source, sourceIds);
  const holders = new Map(
    (
      await listHolders(
        ctx.db,
        read.flatMap(({ keys }) => keys),
      )
    ).map((holder) => [seenKey(holder), holder]),
  );
  return read.map(({ id, number, reading, keys }) => {
    const { sourceId, candidate, reasons } = reading;
    const twice = sourceId === null ? undefined : claim(seen, { kind: 'source', key: sourceId }, number);
    if (twice !== undefined) return refused(id, [{ code: 'twice', field: 'sourceId', row: twice }]);
    const there = sourceId === null ? undefined : present.get(sourceId);
    if (there !== undefined) return { id, verdict: 'present', reasons: [], customerId: there };
    if (!candidate) return refused(id, reasons);
    const like: ImportReason[] = [];
    const perhaps: ImportReason[] = [];
    let customerId: string | null = null;
    for (const key of keys) {
      const isDecisive = DECISIVE.has(key.kind);
      const holder = holders.get(seenKey(key));
      const before = isDecisive ? claim(seen, key, number) : undefined;
      if (holder) {
        const about = { field: key.kind, customerId: holder.customerId, customerNumber: holder.number };
        if (isDecisive) {
          customerId ??= holder.customerId;
          like.push({ code: 'like', ...about });
        } else perhaps.push({ code: 'may_be', ...about });
      } else if (before !== undefined) like.push({ code: 'like_row', field: key.kind, row: before });
    }
    const all = [...like, ...perhaps, ...reasons];
    return { id, verdict: like.length > 0 ? 'duplicate' : 'new', reasons: all, customerId };
  });
}

const refused = (id: string, reasons: Reading['reasons']): RowVerdict => ({
  id,
  verdict: 'refused',
  reasons,
  customerId: null,
});

const seenKey = ({ kind, key }: { readonly kind: string; readonly key: string }): string => `${kind} ${key}`;

/** The row that had it before; else it is this row's from now on. */
function claim(seen: SeenBefore, key: { readonly kind: string; readonly key: string }, row: number) {
  const before = seen.get(seenKey(key));
  if (before === undefined) seen.set(seenKey(key), row);
  return before === row ? undefined : before;
}
