import { type Expression, type SqlBool, sql } from 'kysely';
import { z } from 'zod';
import { named, nameOf } from './named.ts';
import { common } from './problems.ts';

export const MAX_PAGE = 100;

/** The query of every list: `limit`, an opaque `cursor`, and a sort out of the route's whitelist (`-` = descending). */
export const pageQuery = <const S extends readonly [string, ...string[]]>(sorts: S) => ({
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(50),
  cursor: z.string().max(500).optional(),
  sort: z.enum(sorts).default(sorts[0] as S[number]),
});

const page = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), nextCursor: z.string().nullable() });

const pages = new WeakMap<z.ZodType, z.ZodType>();

/** The answer of a list. The page of a schema that has a name is called `…Page`, and there is one of it. */
export function pageOf<T extends z.ZodType>(item: T): ReturnType<typeof page<T>> {
  const name = nameOf(item);
  if (name === undefined) return page(item);
  const made = (pages.get(item) as ReturnType<typeof page<T>> | undefined) ?? named(`${name}Page`, page(item));
  pages.set(item, made);
  return made;
}

export interface Page<T> {
  readonly items: T[];
  readonly nextCursor: string | null;
}

const cursorSchema = z.tuple([z.string().max(40), z.union([z.string().max(300), z.number()]), z.uuid()]);

/** Position after a row: the sort it belongs to, the sort key's value and the row's id as the tie-breaker. */
export interface Cursor {
  readonly value: string | number;
  readonly id: string;
}

export function encodeCursor(sort: string, value: string | number | Date, id: string): string {
  const key = value instanceof Date ? value.toISOString() : value;
  return Buffer.from(JSON.stringify([sort, key, id])).toString('base64url');
}

/** @throws ProblemError `common.bad_request` for a cursor that is not one, or one of another sort. */
export function decodeCursor(cursor: string | undefined, sort: string): Cursor | null {
  if (cursor === undefined) return null;
  let raw: unknown;
  try {
    raw = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw common.bad_request({ reason: 'cursor' });
  }
  const parsed = cursorSchema.safeParse(raw);
  if (!parsed.success || parsed.data[0] !== sort) throw common.bad_request({ reason: 'cursor' });
  return { value: parsed.data[1], id: parsed.data[2] };
}

/** `(column, id)` beyond the cursor: one row comparison, so that one index walk serves any page (keyset paging). */
export function beyond(
  column: Expression<unknown>,
  id: Expression<string>,
  cursor: Cursor,
  direction: 'asc' | 'desc',
  type: 'timestamptz' | 'text' | 'bigint' | 'date',
) {
  const operator = direction === 'asc' ? sql`>` : sql`<`;
  return sql<SqlBool>`(${column}, ${id}) ${operator} (${cursor.value}::${sql.raw(type)}, ${cursor.id}::uuid)`;
}

/** Cuts a result of `limit + 1` rows to a page and makes the cursor of the next one. */
export function toPage<R extends { id: string }>(
  rows: R[],
  limit: number,
  sort: string,
  key: (row: R) => string | number | Date,
): Page<R> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? encodeCursor(sort, key(last), last.id) : null };
}
