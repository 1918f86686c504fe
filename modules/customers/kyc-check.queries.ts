import type { Db } from '@cm/kit/database';
import type { Selectable } from 'kysely';
import type { KycItemKind } from './kyc.ts';
import type { CustomersTables } from './tables.ts';

export type KycCheckRow = Selectable<CustomersTables['customers.kyc_checks']>;

const tables = (db: Db) => db.withTables<CustomersTables>();

/** What was found of each number and document of a verification. */
export async function listKycChecks(db: Db, verificationId: string): Promise<KycCheckRow[]> {
  return tables(db)
    .selectFrom('customers.kyc_checks')
    .selectAll()
    .where('verificationId', '=', verificationId)
    .orderBy('kind')
    .orderBy('subject')
    .limit(100)
    .execute();
}

/** What was found of one, in the place of what was found before. */
export async function saveKycCheck(db: Db, check: Omit<KycCheckRow, 'tenantId'>): Promise<void> {
  const { verdict, seen, reason, checkedBy, checkedAt } = check;
  await tables(db)
    .insertInto('customers.kyc_checks')
    .values(check)
    .onConflict((conflict) =>
      conflict.constraint('kyc_checks_pkey').doUpdateSet({ verdict, seen, reason, checkedBy, checkedAt }),
    )
    .execute();
}

/** Takes back what was found of one; whether anything was. */
export async function deleteKycCheck(
  db: Db,
  { verificationId, kind, subject }: { verificationId: string; kind: KycItemKind; subject: string },
): Promise<boolean> {
  const { numDeletedRows } = await tables(db)
    .deleteFrom('customers.kyc_checks')
    .where('verificationId', '=', verificationId)
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
