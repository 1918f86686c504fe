import type { UserKind } from '@cm/identity';
import { sha256 } from '@cm/kit/crypto';
import type { Db } from '@cm/kit/database';
import type { Insertable, Selectable } from 'kysely';
import type { FederationTables } from './tables.ts';

type AttemptRow = Selectable<FederationTables['federation.provider_attempts']>;
/** What an attempt is for. */
export type AttemptFacts = Pick<
  Insertable<FederationTables['federation.provider_attempts']>,
  'providerId' | 'kind' | 'purpose'
> &
  Partial<Pick<AttemptRow, 'sessionId' | 'userId' | 'subject'>>;

export async function insertProviderAttempt(
  db: Db,
  row: Insertable<FederationTables['federation.provider_attempts']>,
): Promise<void> {
  await db.withTables<FederationTables>().insertInto('federation.provider_attempts').values(row).execute();
}

/** Takes an attempt away, which makes it good once; undefined when it is not there, too old, or for something else. */
export function takeProviderAttempt(
  db: Db,
  { token, kind, purposes }: { token: string; kind: UserKind; purposes: readonly AttemptRow['purpose'][] },
  now: Date,
): Promise<AttemptRow | undefined> {
  return db
    .withTables<FederationTables>()
    .deleteFrom('federation.provider_attempts')
    .where('attemptHash', '=', sha256(token))
    .where('kind', '=', kind)
    .where('purpose', 'in', [...purposes])
    .where('expiresAt', '>', now)
    .returningAll()
    .executeTakeFirst();
}
