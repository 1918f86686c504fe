import { randomBytes } from 'node:crypto';
import type { Ctx } from './ctx.ts';
import { seal, unseal } from './secrets.ts';
import type { KitTables } from './tables.ts';

/** A tenant's key (KEK): it wraps the keys of objects, never an object itself. */
export interface TenantKey {
  readonly version: number;
  /** 256 bits. */
  readonly key: Buffer;
}

/** A key that the configuration no longer has: what it opens is there and cannot be read. */
export class MissingKeyError extends Error {
  constructor(rootKey: string, what: string) {
    super(`the root key ${rootKey}, which opens ${what}, is neither in ROOT_KEYS nor made from APP_SECRET: add it`);
    this.name = 'MissingKeyError';
  }
}

interface KeyRow {
  readonly version: number;
  readonly rootKey: string;
  readonly wrapped: Buffer;
}

const KEY_BYTES = 32;

const rows = (ctx: Ctx) =>
  ctx.db.withTables<KitTables>().selectFrom('kit.tenant_keys').select(['version', 'rootKey', 'wrapped']);

const newest = (ctx: Ctx): Promise<KeyRow | undefined> =>
  rows(ctx).orderBy('version', 'desc').limit(1).executeTakeFirst();

const placeOf = (ctx: Ctx, version: number): string => `${ctx.tenant.id}|kit.tenant_keys|${version}`;

/** The newest key of the tenant, made at the first call. In a transaction. @throws MissingKeyError */
export async function currentTenantKey(ctx: Ctx<'secrets'>): Promise<TenantKey> {
  const found = await newest(ctx);
  if (found) return opened(ctx, found);
  await addKey(ctx, 1);
  const made = await newest(ctx);
  if (!made) throw new Error('the tenant has no key');
  return opened(ctx, made);
}

/** One version of the tenant's key. In a transaction. @throws MissingKeyError; Error when there is no such version */
export async function tenantKey(ctx: Ctx<'secrets'>, version: number): Promise<TenantKey> {
  const row = await rows(ctx).where('version', '=', version).executeTakeFirst();
  if (!row) throw new Error(`the key ${version} of tenant ${ctx.tenant.slug} is not in the database`);
  return opened(ctx, row);
}

/** Makes the tenant a new key, which from now on wraps what is new; the older ones stay. In a transaction. */
export async function rotateTenantKey(ctx: Ctx<'secrets'>): Promise<TenantKey> {
  const before = await currentTenantKey(ctx);
  await addKey(ctx, before.version + 1);
  return currentTenantKey(ctx);
}

/**
 * Wraps the tenant's keys with the current root key, those that another one wraps: nothing that they open changes. In a
 * transaction. @returns how many @throws MissingKeyError
 */
export async function rewrapTenantKeys(ctx: Ctx<'secrets'>): Promise<number> {
  const { current } = ctx.ports.secrets.roots;
  const old = await rows(ctx).where('rootKey', '!=', current.id).forUpdate().execute();
  for (const row of old) {
    const { key, version } = opened(ctx, row);
    await ctx.db
      .withTables<KitTables>()
      .updateTable('kit.tenant_keys')
      .set({ rootKey: current.id, wrapped: seal(current.key, key, placeOf(ctx, version)) })
      .where('version', '=', version)
      .execute();
  }
  return old.length;
}

/** The versions of the tenant's key with the root key of each, oldest first; `lacking` says that we do not have it. */
export async function listTenantKeys(
  ctx: Ctx<'secrets'>,
): Promise<{ readonly version: number; readonly rootKey: string; readonly lacking: boolean }[]> {
  const all = await rows(ctx).orderBy('version').limit(1000).execute();
  return all.map(({ version, rootKey }) => ({
    version,
    rootKey,
    lacking: ctx.ports.secrets.roots.find(rootKey) === undefined,
  }));
}

/** Two that make the same version at once: the first one's key is the key. */
async function addKey(ctx: Ctx<'secrets'>, version: number): Promise<void> {
  const { current } = ctx.ports.secrets.roots;
  await ctx.db
    .withTables<KitTables>()
    .insertInto('kit.tenant_keys')
    .values({
      version,
      rootKey: current.id,
      wrapped: seal(current.key, randomBytes(KEY_BYTES), placeOf(ctx, version)),
      createdAt: ctx.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

function opened(ctx: Ctx<'secrets'>, row: KeyRow): TenantKey {
  const root = ctx.ports.secrets.roots.find(row.rootKey);
  if (!root) throw new MissingKeyError(row.rootKey, `the key ${row.version} of tenant ${ctx.tenant.slug}`);
  return { version: row.version, key: unseal(root.key, row.wrapped, placeOf(ctx, row.version)) };
}
