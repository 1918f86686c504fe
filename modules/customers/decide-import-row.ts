import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { importRowDecided } from './import-events.ts';
import type { ImportChoice } from './import.ts';
import { findImport, lockImportRow, updateChoice } from './import.queries.ts';
import { problems } from './problems.ts';

/**
 * What a person decides of a row that is like a customer: `create` one of its own, `link` it to that one, null for nothing.
 * The next run does it.
 *
 * @throws ProblemError `customers.import_not_found`, `customers.import_row_not_found`, `customers.import_wrong_state`; `customers.import_no_choice` for a row that is no duplicate, or a link where no customer is there yet
 */
export async function decideImportRow(
  ctx: Ctx,
  input: { readonly importId: string; readonly rowId: string; readonly choice: ImportChoice | null },
): Promise<void> {
  const { importId, rowId, choice } = input;
  await ctx.transaction(async (tx) => {
    const owner = await findImport(tx.db, importId);
    if (!owner) throw problems.import_not_found();
    const row = await lockImportRow(tx.db, importId, rowId);
    if (!row) throw problems.import_row_not_found();
    if (owner.state !== 'checked' && owner.state !== 'finished')
      throw problems.import_wrong_state({ state: owner.state });
    if (row.verdict !== 'duplicate' || (choice === 'link' && row.customerId === null))
      throw problems.import_no_choice();
    await updateChoice(tx.db, row.id, choice);
    await emit(tx, importRowDecided, { importId, number: owner.number, row: row.number, choice });
  });
}
