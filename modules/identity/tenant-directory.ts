import type { Tenant } from '@cm/kit/ctx';
import type { Database, Db } from '@cm/kit/database';
import { type ActiveTenant, findTenantOfHost, listActiveTenants } from './tenant.queries.ts';

export interface TenantDirectory {
  byHost(host: string): Promise<Tenant | null>;
  byId(id: string): Promise<Tenant | null>;
  active(): Promise<readonly Tenant[]>;
}

const FRESH_MS = 1000;

/**
 * Tenants by host and by id. Answers are kept for a second: a suspended tenant is shut out within that time, and a
 * busy host costs one look-up a second. `publicUrl` gives the scheme and the port of every tenant's links; the host
 * is the tenant's own, never the request's.
 */
export function createTenantDirectory(database: Database, publicUrl: string): TenantDirectory {
  const { protocol, port } = new URL(publicUrl);
  let cache:
    | { at: number; tenants: Promise<readonly Tenant[]>; hosts: Map<string, Promise<Tenant | null>> }
    | undefined;

  const toTenant = (row: ActiveTenant): Tenant => ({
    id: row.id,
    slug: row.slug,
    name: row.name,
    locale: row.locale,
    timeZone: row.timeZone,
    currency: row.currency,
    isPlatform: row.isPlatform,
    baseUrl: `${protocol}//${row.host}${port ? `:${port}` : ''}`,
  });
  const read = <T>(work: (db: Db) => Promise<T>): Promise<T> =>
    database.transaction({ tenantId: null, readOnly: true }, work);
  const fresh = () => {
    const at = performance.now();
    if (!cache || at - cache.at > FRESH_MS) {
      const tenants = read(listActiveTenants).then((rows) => rows.map(toTenant));
      tenants.catch(() => (cache = undefined));
      cache = { at, tenants, hosts: new Map() };
    }
    return cache;
  };

  return {
    byHost(host) {
      const { hosts } = fresh();
      const wanted = host.toLowerCase().slice(0, 255);
      const known = hosts.get(wanted);
      if (known) return known;
      const found = read((db) => findTenantOfHost(db, wanted)).then((row) => (row ? toTenant(row) : null));
      found.catch(() => hosts.delete(wanted));
      if (hosts.size < 10_000) hosts.set(wanted, found);
      return found;
    },
    byId: async (id) => {
      const known = (await fresh().tenants).find((tenant) => tenant.id === id);
      if (known) return known;
      // Founded within the last second, perhaps: ask once more.
      cache = undefined;
      return (await fresh().tenants).find((tenant) => tenant.id === id) ?? null;
    },
    active: () => fresh().tenants,
  };
}
