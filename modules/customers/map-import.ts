import { appliesTo, customFields } from '@cm/fields';
import { can } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { enqueue } from '@cm/kit/jobs';
import { common, invalid } from '@cm/kit/problems';
import { checkImportJob } from './check-import.ts';
import { importMapped } from './import-events.ts';
import { CUSTOM, type ImportArrival, type ImportFieldMapping, type ImportMapping, isEnough } from './import.ts';
import { lockImport, updateImport } from './import.queries.ts';
import { problems } from './problems.ts';

/**
 * Says what the columns mean, and has every row checked by it: nothing is imported yet. Said anew it is checked anew, as
 * long as the import has not begun.
 *
 * @throws ProblemError `customers.import_not_found`, `customers.import_wrong_state`, `customers.import_mapping`, `common.invalid`
 *   for a field that is not asked of every customer; `common.forbidden` for active customers without the right to make them so; `common.stale`
 */
export async function mapImport(
  ctx: Ctx,
  input: {
    readonly id: string;
    readonly version: number;
    readonly mapping: ImportMapping;
    readonly fieldMapping?: ImportFieldMapping | undefined;
    readonly arriveAs: ImportArrival;
  },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const row = await lockImport(tx.db, input.id);
    if (!row) throw problems.import_not_found();
    if (row.state === 'running' || row.state === 'finished') throw problems.import_wrong_state({ state: row.state });
    if (row.version !== input.version) throw common.stale();
    const own = input.fieldMapping ?? {};
    const columns = [...Object.values(input.mapping), ...Object.values(own)];
    const beyond = columns.some((column) => column >= row.columns.length);
    if (beyond || !isEnough(input.mapping)) throw problems.import_mapping();
    await assertOwn(tx, Object.keys(own));
    if (input.arriveAs === 'active' && !can(tx.actor, 'customers.manage')) throw common.forbidden();
    const mapping = JSON.stringify(input.mapping);
    const fieldMapping = JSON.stringify(own);
    const said = { mapping, fieldMapping, arriveAs: input.arriveAs };
    await updateImport(tx.db, row.id, { ...said, state: 'checking', checkedAt: null });
    const about = { importId: row.id, number: row.number };
    await emit(tx, importMapped, {
      ...about,
      fields: [...Object.keys(input.mapping), ...Object.keys(own).map((key) => CUSTOM + key)],
      arriveAs: input.arriveAs,
    });
    await enqueue(tx, checkImportJob, { importId: row.id, version: row.version + 1 }, { key: row.id });
  });
}

/** A column fills what is asked of every customer: those of an import are in no category yet. */
async function assertOwn(ctx: Ctx, keys: readonly string[]): Promise<void> {
  const fields = await customFields(ctx, 'customer');
  const unknown = keys.filter((key) => !fields.some((field) => field.key === key && appliesTo(field, null)));
  const error = (key: string) => ({ pointer: `/body/fieldMapping/${key}`, code: 'unknown', params: {} });
  if (unknown.length > 0) throw invalid(unknown.map(error));
}
