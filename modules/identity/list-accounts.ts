import { type UserKind } from './session.ts';
import type { Ctx } from '@cm/kit/ctx';
import { type Page, decodeCursor, toPage } from '@cm/kit/paging';
import { listAccountRows } from './account.queries.ts';

export interface Account {
  readonly id: string;
  readonly kind: UserKind;
  readonly name: string;
  readonly email: string;
  readonly twoFactor: boolean;
  readonly emailVerified: boolean;
  readonly disabled: boolean;
  readonly networks: string[];
  readonly roles: string[];
  readonly createdAt: Date;
}

export interface AccountFilter {
  readonly kind: UserKind;
  readonly q?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly sort: '-created' | 'created';
}

/** Accounts of one kind, newest first or oldest first; `q` is the beginning of an e-mail address. */
export async function listAccounts(ctx: Ctx, filter: AccountFilter): Promise<Page<Account>> {
  const { kind, q, limit, sort } = filter;
  const cursor = decodeCursor(filter.cursor, sort);
  const direction = sort === '-created' ? 'desc' : 'asc';
  const rows = await listAccountRows(ctx.db, { kind, q, limit, cursor, direction });
  const page = toPage(rows, limit, sort, (row) => row.createdAt);
  return {
    nextCursor: page.nextCursor,
    items: page.items.map((row) => ({
      id: row.id,
      kind: row.kind,
      name: row.name,
      email: row.email,
      twoFactor: row.totpEnabledAt !== null || row.passkeys,
      emailVerified: row.emailVerifiedAt !== null,
      disabled: row.disabledAt !== null,
      networks: row.networks,
      roles: row.roles ?? [],
      createdAt: row.createdAt,
    })),
  };
}
