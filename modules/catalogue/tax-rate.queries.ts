import type { Db } from '@cm/kit/database';
import { addDays, type Day } from '@cm/kit/dates';
import { type Localised, localised } from '@cm/kit/i18n';
import { sql } from 'kysely';
import type { CatalogueTables } from './tables.ts';

export interface TaxRateRow {
  readonly id: string;
  readonly category: string;
  readonly rateBp: number;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly label: Localised;
  readonly exemptionReason: Localised | null;
  readonly legalRef: string | null;
}

export const MAX_RATES = 500;

/** The rates of a tenant by category and day, at most `MAX_RATES`; of one category, or in force on one day. */
export async function selectRates(
  db: Db,
  only: { readonly category?: string; readonly day?: Day } = {},
): Promise<TaxRateRow[]> {
  let query = db
    .withTables<CatalogueTables>()
    .selectFrom('catalogue.tax_rates')
    .selectAll()
    .orderBy('category')
    .orderBy('validFrom', 'desc')
    .limit(MAX_RATES);
  if (only.category !== undefined) query = query.where('category', '=', only.category);
  if (only.day !== undefined)
    query = query.where(sql<boolean>`${only.day}::date between valid_from and coalesce(valid_to, 'infinity'::date)`);
  const rows = await query.execute();
  return rows.map((row) => ({
    id: row.id,
    category: row.category,
    rateBp: row.rateBp,
    validFrom: row.validFrom,
    validTo: row.validTo,
    label: localised().parse(row.label),
    exemptionReason: row.exemptionReason === null ? null : localised(300).parse(row.exemptionReason),
    legalRef: row.legalRef,
  }));
}

/** @throws DatabaseError 23P01 when another rate of the category applies on some of the days */
export async function insertRate(db: Db, rate: TaxRateRow, now: Date): Promise<void> {
  await db
    .withTables<CatalogueTables>()
    .insertInto('catalogue.tax_rates')
    .values({
      id: rate.id,
      category: rate.category,
      rateBp: rate.rateBp,
      validFrom: rate.validFrom,
      validTo: rate.validTo,
      label: JSON.stringify(rate.label),
      exemptionReason: rate.exemptionReason === null ? null : JSON.stringify(rate.exemptionReason),
      legalRef: rate.legalRef,
      createdAt: now,
    })
    .execute();
}

/** Ends the open rate of a category on the day before `from`, when it began earlier. Gives the id of what was ended. */
export async function endOpenRate(db: Db, category: string, from: Day): Promise<string | null> {
  const row = await db
    .withTables<CatalogueTables>()
    .updateTable('catalogue.tax_rates')
    .set({ validTo: addDays(from, -1) })
    .where('category', '=', category)
    .where('validTo', 'is', null)
    .where('validFrom', '<', from)
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}
