import type { RawBuilder, SqlBool } from 'kysely';
import type { Ctx } from './ctx.ts';

/** What is said of a record where something hangs on it. */
export interface RecordFacts {
  /** What it is known by: a number, a name. */
  readonly label: string;
  /** Whose it is; null where it is nobody's. */
  readonly customerId: string | null;
}

/** A condition on an expression that is the id of a record. */
export type RecordCondition = (id: RawBuilder<unknown>) => RawBuilder<SqlBool>;

/**
 * A kind of record on which another module may hang something: a task, an entry. The record's module declares it, so that
 * whatever is hung there asks for the right to read the record and never knows the module.
 */
export interface RecordKind {
  /** As the subjects of its events and the screens call it: `ticket`. */
  readonly type: string;
  /** The colleague's right without which neither the record nor what hangs on it is seen. */
  readonly permission: string;
  /** Those of the ids (at most 1000) that there are, by id, for a colleague with the right. Reads only. */
  find(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, RecordFacts>>;
  /**
   * Where the right shows some of the records alone: which, for whoever acts, as a condition for statements on what hangs on
   * them; null: all of them.
   */
  readable?(ctx: Ctx): Promise<RecordCondition | null>;
  /** Those of the colleagues, holders of the right, who may read the record. Where it is absent they all may. */
  readers?(ctx: Ctx, userIds: readonly string[], id: string): Promise<ReadonlySet<string>>;
  /** The name of the event, with the record as its subject, that tells that it became another customer's. */
  readonly customerChanged?: string;
}

export type RecordKinds = ReadonlyMap<string, RecordKind>;

/** The conditions of the kinds of which whoever acts may read some records alone, by type. */
export async function conditionsFor(ctx: Ctx, kinds: RecordKinds): Promise<ReadonlyMap<string, RecordCondition>> {
  const conditions = new Map<string, RecordCondition>();
  for (const kind of kinds.values()) {
    const condition = await kind.readable?.(ctx);
    if (condition) conditions.set(kind.type, condition);
  }
  return conditions;
}

/** The kinds that the modules declare, by type. @throws Error naming a type that two of them have */
export function recordKindsOf(modules: readonly { readonly recordKinds?: readonly RecordKind[] }[]): RecordKinds {
  const kinds = new Map<string, RecordKind>();
  for (const kind of modules.flatMap((module) => module.recordKinds ?? [])) {
    if (kinds.has(kind.type)) throw new Error(`two modules declare records of the kind "${kind.type}"`);
    kinds.set(kind.type, kind);
  }
  return kinds;
}
