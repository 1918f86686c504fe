import type { Db } from '@cm/kit/database';
import type { Locale } from '@cm/kit/i18n';
import { type Selectable, sql } from 'kysely';
import type { IdentityTables } from './tables.ts';

/** Row-level security decides: the platform's tenant sees every operator, any other sees itself. Oldest first. */
export function listTenantRows(db: Db): Promise<Selectable<IdentityTables['identity.tenants']>[]> {
  return db
    .withTables<IdentityTables>()
    .selectFrom('identity.tenants')
    .selectAll()
    .orderBy('createdAt')
    .orderBy('id')
    .limit(1000)
    .execute();
}

/** A tenant that is not suspended, with its main host. */
export interface ActiveTenant {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly currency: string;
  readonly isPlatform: boolean;
  readonly host: string;
}

const columns = sql`id, slug, name, locale, time_zone, currency, is_platform, host`;

/** Before any tenant is known: the function sees them all. */
export async function listActiveTenants(db: Db): Promise<ActiveTenant[]> {
  const { rows } = await sql<ActiveTenant>`select ${columns} from identity.active_tenants()`.execute(db);
  return rows;
}

/** Before any tenant is known, as listActiveTenants. */
export async function findTenantOfHost(db: Db, host: string): Promise<ActiveTenant | undefined> {
  const { rows } = await sql<ActiveTenant>`select ${columns} from identity.tenant_of_host(${host})`.execute(db);
  return rows[0];
}
