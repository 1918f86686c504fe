import type { Ctx } from '@cm/kit/ctx';
import { findImportedPassword, type ImportedPasswordRow } from './imported-password.queries.ts';
import type { UserRow } from './user.queries.ts';

/** Asked for where nobody has the address, so that the question is asked in any case (B2). */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * The password that somebody brought from another system, as long as they have none of ours.
 * @query
 */
export async function importedPasswordOf(tx: Ctx, user: UserRow | undefined): Promise<ImportedPasswordRow | undefined> {
  const imported = await findImportedPassword(tx.db, user?.id ?? NOBODY);
  return user?.passwordHash === null ? imported : undefined;
}
