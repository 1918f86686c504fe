import type pg from 'pg';
import { type Column, describe } from './describe.ts';

/** An author who knows better, because a condition leaves only the rows that have it, says so after the column. */
const SAID = /\/\* not null \*\/$/i;

interface Relation {
  readonly name: string;
  readonly view: string | null;
  readonly notNull: readonly boolean[];
}

/**
 * Can a column of a statement's result be null? It can when its own column can, and on the side of an outer join that may
 * be missing. Of computed columns PostgreSQL knows nothing, so they are not judged.
 */
export class Nullability {
  readonly #client: pg.Client;
  readonly #relations = new Map<number, Promise<Relation>>();
  constructor(client: pg.Client) {
    this.#client = client;
  }

  /** Is the column `null` itself, so that its type says nothing? */
  isNull(text: string, column: Column): boolean {
    const all = expressionsOf(text).flatMap((list) => list.get(column.name) ?? []);
    return column.origin === null && all.length > 0 && all.every((one) => /^null$/i.test(one));
  }

  async mayBeNull(text: string, column: Column): Promise<boolean> {
    if (column.origin) {
      const { relationId, position } = column.origin;
      if (this.#said(text, column)) return false;
      const relation = await this.#relation(relationId);
      return outerJoined(text, relation.name) || relation.notNull[position - 1] !== true;
    }
    return false;
  }

  #said(text: string, { name }: Column): boolean {
    const all = expressionsOf(text).flatMap((list) => list.get(name) ?? []);
    return all.length > 0 && all.every((one) => SAID.test(one));
  }

  #relation(id: number): Promise<Relation> {
    const known = this.#relations.get(id);
    if (known) return known;
    const read = this.#read(id);
    this.#relations.set(id, read);
    return read;
  }

  async #read(id: number): Promise<Relation> {
    const { rows } = await this.#client.query<{ name: string; view: string | null; notNull: boolean[] }>(
      `select n.nspname || '.' || c.relname as name, case c.relkind when 'v' then pg_get_viewdef(c.oid) end as view,
         array(select a.attnotnull from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 order by a.attnum) as "notNull"
       from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = $1`,
      [id],
    );
    const [relation] = rows;
    if (!relation) throw new Error(`there is no relation ${id}`);
    if (relation.view === null) return relation;
    // A view has no constraints of its own: its columns are those of its statement.
    const text = relation.view.replace(/;\s*$/, '');
    const columns = await describe(this.#client, text);
    const notNull = await Promise.all(columns.map(async (column) => !(await this.mayBeNull(text, column))));
    return { ...relation, notNull };
  }
}

/** Is the relation on the side of an outer join that may be missing? */
function outerJoined(text: string, relation: string): boolean {
  if (/\bfull\s+(?:outer\s+)?join\b/i.test(text)) return true;
  for (const { index, 0: join } of text.matchAll(/\bleft\s+(?:outer\s+)?join\s+(?:lateral\s+)?/gi)) {
    const rest = text.slice(index + join.length);
    const side = rest.startsWith('(') ? rest.slice(0, closing(rest, 0)) : (/^\S+/.exec(rest)?.[0] ?? '');
    if (side.includes(relation)) return true;
  }
  return false;
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')' && (depth -= 1) === 0) return at + 1;
  }
  return text.length;
}

/** For each outermost `select` or `returning` of the text: the expressions by the name of their column. */
function expressionsOf(given: string): Map<string, string[]>[] {
  const lists: Map<string, string[]>[] = [];
  // A union's branches are in parentheses sometimes; a list inside an expression has the same form and does no harm.
  for (const { index, 0: word } of given.matchAll(/\b(?:select(?:\s+distinct)?|returning)\s/gi)) {
    const list = new Map<string, string[]>();
    for (const item of items(given.slice(index + word.length))) {
      const [, expression = item, name = lastName(item)] = /^([^]*?)(?:\s+as)?\s+"?(\w+)"?$/i.exec(item) ?? [];
      if (name !== '') list.set(name, [...(list.get(name) ?? []), expression.trim()]);
    }
    lists.push(list);
  }
  return lists;
}

/** Of `m.mail_id`, with or without a comment: `mail_id`. */
const lastName = (item: string): string => /(\w+)\s*(?:\/\*[^*]*\*\/)?$/.exec(item)?.[1] ?? '';

/** The items of a list up to the `from` (or the end) that belongs to it. */
function items(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  let at = 0;
  for (; at < text.length; at += 1) {
    const character = text[at];
    if (character === "'") at = Math.max(at, text.indexOf("'", at + 1));
    else if (character === '(') depth += 1;
    else if (character === ')' && (depth -= 1) < 0) break;
    else if (character === ',' && depth === 0) {
      found.push(text.slice(from, at).trim());
      from = at + 1;
    } else if (depth === 0 && /^(?:from|union|where)\s/i.test(text.slice(at, at + 7)) && /\s/.test(text[at - 1] ?? ''))
      break;
  }
  return [...found, text.slice(from, at).trim()];
}
