import type { Db } from '@cm/kit/database';
import type { Day } from '@cm/kit/dates';
import { minorUnits } from '@cm/kit/money';
import { sql } from 'kysely';
import { z } from 'zod';
import type { StampDutyTariff } from './stamp-duty.ts';
import type { BillingTables } from './tables.ts';

const bandsSchema = z
  .array(z.object({ upTo: minorUnits().nullable(), perTranche: minorUnits() }))
  .min(1)
  .max(20);

/** The tariff in force on a day, null when the table holds none. */
export async function findTariff(db: Db, on: Day): Promise<StampDutyTariff | null> {
  const row = await db
    .withTables<BillingTables>()
    .selectFrom('billing.stamp_duty_tariffs')
    .selectAll()
    .where(sql<boolean>`${on}::date between valid_from and coalesce(valid_to, 'infinity'::date)`)
    .executeTakeFirst();
  if (!row) return null;
  return {
    exemptUpTo: row.exemptUpTo,
    tranche: row.tranche,
    minimum: row.minimum,
    bands: bandsSchema.parse(row.bands),
    legalRef: row.legalRef,
  };
}
