import type { Db } from '@cm/kit/database';
import type { Cursor } from '@cm/kit/paging';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { EVERY_TICKET, inReach, type Reach } from './reach.queries.ts';
import type { Channel, TicketState } from './ticket.ts';
import type { Priority } from './ticket-choices.ts';
import { type Ticket, ticketColumns } from './ticket.queries.ts';

export const SORTS = ['-updated', '-created', 'priority', 'number'] as const;
export type Sort = (typeof SORTS)[number];

export interface TicketFilter {
  /** Of whoever asks: a condition like the others, so that a walk looks at no more entries for it. */
  readonly reach: Reach;
  readonly states?: readonly TicketState[] | undefined;
  readonly priority?: Priority | undefined;
  readonly groupId?: string | undefined;
  /** Null for the tickets of nobody. */
  readonly assigneeId?: string | null | undefined;
  readonly categoryId?: string | undefined;
  readonly tag?: string | undefined;
  readonly customerId?: string | undefined;
  readonly channel?: Channel | undefined;
  /** Folded beginnings of words; a ticket has them all. */
  readonly words?: readonly string[] | undefined;
  /** A ticket number in the search text. */
  readonly number?: number | undefined;
}

/** A condition on a ticket called `t`. */
export type Condition = RawBuilder<SqlBool>;

export const anyTicket: Condition = sql`true`;
export const inState = (state: TicketState, narrow: Condition = anyTicket): Condition =>
  sql`${narrow} and t.state = ${state}`;

/** How many index entries one step may look at, found or not, all branches together. */
export const BUDGET = 2000;
/** A filter that at most so many tickets meet is answered from those alone. */
export const FEW = 1000;

interface Order {
  readonly column: RawBuilder<unknown>;
  readonly type: RawBuilder<unknown>;
  readonly descending: boolean;
  readonly key: (ticket: Ticket) => string | number;
}

const rank: Readonly<Record<Priority, number>> = { low: 1, normal: 2, high: 3, urgent: 4 };
const ORDERS: Readonly<Record<Sort, Order>> = {
  '-updated': {
    column: sql`t.updated_at`,
    type: sql`timestamptz`,
    descending: true,
    key: (t) => t.updatedAt.toISOString(),
  },
  '-created': {
    column: sql`t.created_at`,
    type: sql`timestamptz`,
    descending: true,
    key: (t) => t.createdAt.toISOString(),
  },
  priority: { column: sql`t.priority_rank`, type: sql`bigint`, descending: true, key: (t) => rank[t.priority] },
  number: { column: sql`t.number`, type: sql`bigint`, descending: false, key: (t) => t.number },
};

export const sortKey = (sort: Sort, ticket: Ticket): string | number => ORDERS[sort].key(ticket);

/** Negative when `a` comes before `b` in that order. */
export function compareCursors(sort: Sort, a: Cursor, b: Cursor): number {
  const direction = ORDERS[sort].descending ? -1 : 1;
  if (a.value !== b.value) return a.value < b.value ? -direction : direction;
  return a.id === b.id ? 0 : a.id < b.id ? -direction : direction;
}

function orderBy(sort: Sort): RawBuilder<unknown> {
  const { column, descending } = ORDERS[sort];
  // A number is unique: its index alone gives the order.
  if (sort === 'number') return sql`order by ${column}`;
  return descending ? sql`order by ${column} desc, t.id desc` : sql`order by ${column}, t.id`;
}

function after({ sort, cursor, sameKey }: Step): RawBuilder<unknown> {
  if (!cursor) return sql``;
  // Compared together with a column that is fixed already, the planner would expect next to nothing and take any index.
  if (sameKey) return sql`and t.id < ${cursor.id}::uuid`;
  const { column, type, descending } = ORDERS[sort];
  if (sort === 'number') return sql`and ${column} > ${cursor.value}::${type}`;
  return sql`and (${column}, t.id) ${descending ? sql`<` : sql`>`} (${cursor.value}::${type}, ${cursor.id}::uuid)`;
}

/** The narrowing filters that have an index, narrowest by nature first. */
export const NARROWING = ['customer', 'tag', 'words', 'category', 'assignee', 'priority', 'group'] as const;
export type Narrowing = (typeof NARROWING)[number];

export type FilterName = Narrowing | 'states' | 'channel' | 'reach';

export function conditionsOf(filter: TicketFilter): Map<FilterName, Condition> {
  const all = new Map<FilterName, Condition>();
  const { reach } = filter;
  // A group within reach says more than the reach does, and leaves the walk to its index.
  if (reach !== EVERY_TICKET && (filter.groupId === undefined || !reach.groupIds.includes(filter.groupId)))
    all.set('reach', inReach(reach, sql`t.group_id`));
  if (filter.customerId !== undefined) all.set('customer', sql`t.customer_id = ${filter.customerId}`);
  if (filter.tag !== undefined)
    all.set(
      'tag',
      // Not `exists`: the planner would turn it into a join that reads every tag.
      sql`coalesce((select true from tickets.ticket_tags g where g.ticket_id = t.id and g.tag = ${filter.tag}), false)`,
    );
  if (filter.words !== undefined) all.set('words', wordsCondition(filter.words));
  if (filter.categoryId !== undefined) all.set('category', sql`t.category_id = ${filter.categoryId}`);
  if (filter.assigneeId !== undefined)
    all.set(
      'assignee',
      filter.assigneeId === null ? sql`t.assignee_id is null` : sql`t.assignee_id = ${filter.assigneeId}`,
    );
  if (filter.groupId !== undefined) all.set('group', sql`t.group_id = ${filter.groupId}`);
  if (filter.states !== undefined) all.set('states', sql`t.state = any(${[...filter.states]}::text[])`);
  if (filter.priority !== undefined) all.set('priority', sql`t.priority_rank = ${rank[filter.priority]}::bigint`);
  if (filter.channel !== undefined) all.set('channel', sql`t.channel = ${filter.channel}`);
  return all;
}

/** One condition for each group within reach, as the index of groups starts with it. */
export const groupsWithin = (reach: Exclude<Reach, typeof EVERY_TICKET>): Condition[] => [
  ...reach.groupIds.map((id) => sql<SqlBool>`t.group_id = ${id}`),
  ...(reach.ungrouped ? [sql<SqlBool>`t.group_id is null`] : []),
];

const wordsCondition = (words: readonly string[]): Condition =>
  words.length === 0
    ? sql`false`
    : sql`${sql.join(
        words.map((word) => sql`position(${` ${word}`} in t.folded) > 0`),
        sql` and `,
      )}`;

const where = (conditions: Iterable<Condition>): RawBuilder<unknown> => {
  const list = [...conditions];
  return list.length === 0 ? sql`` : sql`where ${sql.join(list, sql` and `)}`;
};

/** What the screens show of a ticket beside its own columns. */
export interface ListedTicket extends Ticket {
  readonly tags: string[];
  readonly unread: boolean;
}

const listed = (readerId: string | null) => sql`t.*,
  array(select g.tag from tickets.ticket_tags g where g.ticket_id = t.id order by g.tag limit 20) as tags,
  not exists (select 1 from tickets.reads r where r.ticket_id = t.id
    and r.user_id = ${readerId}::uuid and r.read_at >= t.last_message_at) as unread`;

export interface Step {
  readonly sort: Sort;
  readonly cursor: Cursor | null;
  readonly limit: number;
  readonly readerId: string | null;
  /** A filter leaves one value of the sort's column: only the ids are in an order. */
  readonly sameKey: boolean;
}

/** Tickets among the few that meet an indexed filter: all of them are looked at, then sorted. */
export async function selectAmongFew(
  db: Db,
  few: Condition | readonly string[],
  rest: readonly Condition[],
  step: Step,
): Promise<ListedTicket[]> {
  // Neither side may be merged into a plan of its own choosing: the number of rows is known here, not to the planner.
  const source = Array.isArray(few)
    ? sql`select t.* from unnest(${[...few]}::uuid[]) as u (id)
        cross join lateral (select * from tickets.tickets x where x.id = u.id offset 0) t`
    : sql`select t.* from tickets.tickets t where ${few as Condition} limit ${FEW + 1}`;
  const { rows } = await sql<ListedTicket>`with few as materialized (${source})
    select ${listed(step.readerId)} from (
      select ${ticketColumns} from few t where true ${rest.length > 0 ? sql`and ${sql.join([...rest], sql` and `)}` : sql``}
      ${after(step)} ${orderBy(step.sort)} limit ${step.limit}
    ) t`.execute(db);
  return rows;
}

export interface WalkedTicket extends ListedTicket {
  readonly priorityRank: number;
  readonly branch: number;
}

/**
 * Walks each branch (equalities that an index starts with) in the order of the sort, within its share of the budget,
 * and keeps what meets the other filters. Rows come in no order.
 */
export async function walk(
  db: Db,
  branches: readonly Condition[],
  rest: readonly Condition[],
  step: Step,
): Promise<WalkedTicket[]> {
  const share = shareOf(branches);
  const parts = branches.map((branch, index) => {
    const walked = sql`select t.* from tickets.tickets t where ${branch}
      ${after(step)} ${orderBy(step.sort)}`;
    const columns = sql`${ticketColumns}, t.priority_rank, ${index}::int as branch`;
    return rest.length === 0
      ? sql`(select ${columns} from (${walked} limit ${step.limit}) t)`
      : sql`(select ${columns} from (${walked} limit ${share}) t ${where(rest)} ${orderBy(step.sort)} limit ${step.limit})`;
  });
  const union = sql.join(parts, sql` union all `);
  // Without other filters every branch is whole, and the page is cut here already.
  const page = rest.length === 0 ? sql`${unionOrder(step.sort)} limit ${step.limit}` : sql``;
  const { rows } = await sql<WalkedTicket>`select ${listed(step.readerId)}
    from (select * from (${union}) t ${page}) t`.execute(db);
  return rows;
}

const shareOf = (branches: readonly Condition[]): number => Math.ceil(BUDGET / branches.length);

/** The same order on the names that the branches give their columns. */
function unionOrder(sort: Sort): RawBuilder<unknown> {
  const names = {
    '-updated': 'updatedAt',
    '-created': 'createdAt',
    priority: 'priorityRank',
    number: 'number',
  } as const;
  const direction = ORDERS[sort].descending ? sql`desc` : sql`asc`;
  return sql`order by t.${sql.ref(names[sort])} ${direction}, t.id ${direction}`;
}

/** The nearest place where one of the branches ran out of its share, or null when they all came to their end. */
export async function frontier(
  db: Db,
  branches: readonly Condition[],
  cut: readonly number[],
  step: Step,
): Promise<Cursor | null> {
  if (cut.length === 0) return null;
  const parts = cut.map(
    (index) => sql`(select t.id, ${ORDERS[step.sort].column} as key from tickets.tickets t
      where ${branches[index] ?? sql`true`} ${after(step)}
      ${orderBy(step.sort)} offset ${shareOf(branches) - 1} limit 1)`,
  );
  const { rows } = await sql<{ id: string; key: Date | number }>`${sql.join(parts, sql` union all `)}`.execute(db);
  const ends = rows.map(({ id, key }) => ({ id, value: key instanceof Date ? key.toISOString() : key }));
  return ends.sort((a, b) => compareCursors(step.sort, a, b))[0] ?? null;
}

/** For each narrowing filter: does it have at most FEW tickets? One round trip, at most FEW + 1 index entries each. */
export async function countFew(db: Db, conditions: ReadonlyMap<Narrowing, Condition>): Promise<Map<Narrowing, number>> {
  if (conditions.size === 0) return new Map();
  const names = [...conditions.keys()];
  const columns = names.map(
    (name) => sql`(select count(*)::int from (
    select 1 from tickets.tickets t where ${conditions.get(name) ?? sql`true`}
    order by t.state limit ${FEW + 1}) x) as ${sql.ref(name)}`,
  );
  const { rows } = await sql<Record<string, number>>`select ${sql.join(columns)}`.execute(db);
  return new Map(names.map((name) => [name, rows[0]?.[name] ?? 0]));
}

/** Are there at most FEW tickets in these groups? At most FEW + 1 index entries. */
export async function areFewIn(db: Db, groups: readonly Condition[]): Promise<boolean> {
  if (groups.length === 0) return true;
  const parts = groups.map(
    (group) => sql`(select 1 from tickets.tickets t where ${group} order by t.state limit ${FEW + 1})`,
  );
  const { rows } = await sql<{ count: number }>`select count(*)::int as count
    from (select 1 from (${sql.join(parts, sql` union all `)}) found limit ${FEW + 1}) counted`.execute(db);
  return (rows[0]?.count ?? 0) <= FEW;
}

/** At most FEW + 1 tickets with the tag. */
export async function idsWithTag(db: Db, tag: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select ticket_id as id from tickets.ticket_tags
    where tag = ${tag} order by ticket_id desc limit ${FEW + 1}`.execute(db);
  return rows.map((row) => row.id);
}

/** At most FEW + 1 tickets with a word that starts with `prefix`, and the one with that number. */
export async function idsWithWord(db: Db, prefix: string, number: number | null): Promise<string[]> {
  const end = `${prefix}\u{10FFFF}`;
  const { rows } = await sql<{ id: string }>`
    select distinct id from (
      (select ticket_id as id from tickets.ticket_words where word >= ${prefix} and word < ${end}
        order by word limit ${2 * FEW})
      union all (select t.id from tickets.tickets t where t.number = ${number}::bigint)
    ) found limit ${FEW + 1}`.execute(db);
  return rows.map((row) => row.id);
}
