import type { Ctx } from '@cm/kit/ctx';
import { listTenantRows } from './tenant.queries.ts';

/** Row-level security decides: the platform's tenant sees every operator, any other sees itself. */
export async function listTenants(ctx: Ctx) {
  const rows = await listTenantRows(ctx.db);
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    name: row.name,
    locale: row.locale,
    currency: row.currency,
    suspended: row.suspendedAt !== null,
    createdAt: row.createdAt,
  }));
}
