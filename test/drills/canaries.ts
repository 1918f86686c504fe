import type { TestSystem } from './test-system.ts';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Whose row it is: the operator, and the customer when it belongs to one. */
export interface Owner {
  readonly tenantId: string;
  readonly customerId: string | null;
}

/** What gives an owner away: ids of rows, and texts that stand in one owner's rows and in nobody else's. */
export interface Canaries {
  readonly size: number;
  /** The canaries in a text that belong to somebody whom `isForeign` names; what `known` says already does not count. */
  find(text: string, isForeign: (owner: Owner) => boolean, known?: string): string[];
}

/** The application's own books hold copies of everybody's texts, under ids of their own. */
const BOOKS = ['kit', 'audit', 'notifications', 'graphile_worker'];
/** Names that everybody knows: of places, of columns of a list of clients, and of a field that a verification looks at. */
const COMMON = new Set([
  'Constantine',
  'Tizi Ouzou',
  'Mostaganem',
  'Tamanrasset',
  'N° client',
  'Raison sociale',
  'Téléphone',
  'Client depuis',
  'legalForm',
]);
const PARENTS = [
  'ticket_id',
  'quote_id',
  'order_id',
  'invoice_id',
  'service_id',
  'verification_id',
  'message_id',
  'credit_note_id',
  'payment_id',
];

interface Row {
  readonly tenant_id: string;
  readonly [column: string]: unknown;
}

export async function listTables(system: TestSystem): Promise<string[]> {
  const { rows } = await system.owner.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
     where c.relkind = 'r' order by 1`,
  );
  return rows.map((row) => row.name);
}

export async function collectCanaries(system: TestSystem): Promise<Canaries> {
  const owners = new Map<string, Owner>();
  const texts = new Map<string, Owner | null>();
  const rows: { table: string; row: Row }[] = [];
  for (const table of await listTables(system)) {
    const { rows: found } = await system.owner.query<{ row: Row }>(`select to_jsonb(t) as row from ${table} t`);
    rows.push(...found.map(({ row }) => ({ table, row })));
  }
  const own = (table: string, row: Row): Owner => {
    const customer = table === 'customers.customers' ? row['id'] : row['customer_id'];
    if (typeof customer === 'string') return { tenantId: row.tenant_id, customerId: customer };
    const parent = PARENTS.map((column) => owners.get(String(row[column]))).find((owner) => owner?.customerId);
    return { tenantId: row.tenant_id, customerId: parent?.customerId ?? null };
  };
  // Twice: children learn from parents that come later in the alphabet.
  for (const _pass of [1, 2]) {
    for (const { table, row } of rows) if (typeof row['id'] === 'string') owners.set(row['id'], own(table, row));
  }
  for (const { table, row } of rows) {
    if (BOOKS.includes(table.split('.')[0] ?? '')) continue;
    const owner = own(table, row);
    for (const text of stringsOf(row)) {
      if (text.length < 9 || !/\p{L}{3}/u.test(text) || /^[a-z_.-]+$/.test(text) || text.match(UUID)) continue;
      if (COMMON.has(text)) continue;
      const before = texts.get(text);
      const same = before && before.tenantId === owner.tenantId && before.customerId === owner.customerId;
      // A text of one operator's several customers still belongs to that operator.
      if (before === undefined) texts.set(text, owner);
      else if (!same) texts.set(text, before?.tenantId === owner.tenantId ? { ...owner, customerId: null } : null);
    }
  }
  const words = [...texts].filter((entry): entry is [string, Owner] => entry[1] !== null);
  return {
    size: owners.size + words.length,
    find: (text, isForeign, known = '') => {
      const ids = (text.match(UUID) ?? []).filter((id) => {
        const owner = owners.get(id);
        return owner !== undefined && isForeign(owner) && !known.includes(id);
      });
      const plain = words.filter(([word, owner]) => isForeign(owner) && text.includes(word) && !known.includes(word));
      return [...new Set([...ids, ...plain.map(([word]) => word)])];
    },
  };
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}

/** A digest of every row of an operator, without the marks of last use: two equal ones mean that nothing changed. */
export async function digestOf(system: TestSystem, tenantId: string): Promise<Readonly<Record<string, string>>> {
  const tables = await listTables(system);
  const parts = tables.map(
    (table) =>
      `select '${table}' as name, coalesce(md5(string_agg(md5((to_jsonb(t) - 'last_seen_at' - 'last_used_at')::text), '' order by md5((to_jsonb(t) - 'last_seen_at' - 'last_used_at')::text))), '') as digest from ${table} t where tenant_id = $1`,
  );
  const { rows } = await system.owner.query<{ name: string; digest: string }>(parts.join(' union all '), [tenantId]);
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
}
