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
  tenantId: string,
  only: { readonly category?: string; readonly day?: Day } = {},
): Promise<TaxRateRow[]> {
  let query = db
    .withTables<CatalogueTables>()
    .selectFrom('catalogue.tax_rates')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .orderBy('category')
    .orderBy('valid_from', 'desc')
    .limit(MAX_RATES);
  if (only.category !== undefined) query = query.where('category', '=', only.category);
  if (only.day !== undefined)
    query = query.where(sql<boolean>`${only.day}::date between valid_from and coalesce(valid_to, 'infinity'::date)`);
  const rows = await query.execute();
  return rows.map((row) => ({
    id: row.id,
    category: row.category,
    rateBp: row.rate_bp,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    label: localised().parse(row.label),
    exemptionReason: row.exemption_reason === null ? null : localised(300).parse(row.exemption_reason),
    legalRef: row.legal_ref,
  }));
}

/** @throws DatabaseError 23P01 when another rate of the category applies on some of the days */
export async function insertRate(db: Db, tenantId: string, rate: TaxRateRow, now: Date): Promise<void> {
  await db
    .withTables<CatalogueTables>()
    .insertInto('catalogue.tax_rates')
    .values({
      tenant_id: tenantId,
      id: rate.id,
      category: rate.category,
      rate_bp: rate.rateBp,
      valid_from: rate.validFrom,
      valid_to: rate.validTo,
      label: JSON.stringify(rate.label),
      exemption_reason: rate.exemptionReason === null ? null : JSON.stringify(rate.exemptionReason),
      legal_ref: rate.legalRef,
      created_at: now,
    })
    .execute();
}

/** Ends the open rate of a category on the day before `from`, when it began earlier. Gives the id of what was ended. */
export async function endOpenRate(db: Db, tenantId: string, category: string, from: Day): Promise<string | null> {
  const row = await db
    .withTables<CatalogueTables>()
    .updateTable('catalogue.tax_rates')
    .set({ valid_to: addDays(from, -1) })
    .where('tenant_id', '=', tenantId)
    .where('category', '=', category)
    .where('valid_to', 'is', null)
    .where('valid_from', '<', from)
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}
