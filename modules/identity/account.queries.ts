import type { Db } from '@cm/kit/database';
import { beyond, type Cursor } from '@cm/kit/paging';
import { sql } from 'kysely';
import { hasPasskeyOf } from './passkey.queries.ts';
import type { UserKind } from './session.ts';
import type { IdentityTables } from './tables.ts';
import type { UserRow } from './user.queries.ts';

export interface AccountFilter {
  readonly kind: UserKind;
  /** The beginning of an e-mail address. */
  readonly q?: string | undefined;
  readonly limit: number;
  readonly cursor: Cursor | null;
  readonly direction: 'asc' | 'desc';
}

export type AccountRow = Pick<
  UserRow,
  'id' | 'kind' | 'name' | 'email' | 'createdAt' | 'totpEnabledAt' | 'emailVerifiedAt' | 'disabledAt' | 'networks'
> & { readonly roles: string[] | null; readonly passkeys: boolean };

/** By the day they were made, `limit + 1` rows; `roles` are keys. */
export function listAccountRows(db: Db, filter: AccountFilter): Promise<AccountRow[]> {
  const { kind, q, limit, cursor, direction } = filter;
  let query = db
    .withTables<IdentityTables>()
    .selectFrom('identity.users as u')
    .select((row) => [
      'u.id',
      'u.kind',
      'u.name',
      'u.email',
      'u.createdAt',
      'u.totpEnabledAt',
      'u.emailVerifiedAt',
      'u.disabledAt',
      'u.networks',
      hasPasskeyOf(row.ref('u.id')).as('passkeys'),
      row
        .selectFrom('identity.user_roles as ur')
        .innerJoin('identity.roles as r', (join) => join.onRef('r.id', '=', 'ur.roleId'))
        .whereRef('ur.userId', '=', 'u.id')
        .select(sql<string[]>`coalesce(array_agg(r.key order by r.key), '{}')`.as('keys'))
        .as('roles'),
    ])
    .where('u.kind', '=', kind);
  if (cursor)
    query = query.where(({ ref }) => beyond(ref('u.createdAt'), ref('u.id'), cursor, direction, 'timestamptz'));
  if (q) {
    const prefix = q.toLowerCase();
    const address = sql<string>`u.email collate "C"`;
    query = query.where(address, '>=', prefix).where(address, '<', `${prefix}\u{10FFFF}`);
  }
  return query
    .orderBy('u.createdAt', direction)
    .orderBy('u.id', direction)
    .limit(limit + 1)
    .execute();
}
