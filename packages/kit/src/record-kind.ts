import type { Ctx } from './ctx.ts';

/** What is said of a record where something hangs on it. */
export interface RecordFacts {
  /** What it is known by: a number, a name. */
  readonly label: string;
  /** Whose it is; null where it is nobody's. */
  readonly customerId: string | null;
}

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
  /** The name of the event, with the record as its subject, that tells that it became another customer's. */
  readonly customerChanged?: string;
}

export type RecordKinds = ReadonlyMap<string, RecordKind>;

/** The kinds that the modules declare, by type. @throws Error naming a type that two of them have */
export function recordKindsOf(modules: readonly { readonly recordKinds?: readonly RecordKind[] }[]): RecordKinds {
  const kinds = new Map<string, RecordKind>();
  for (const kind of modules.flatMap((module) => module.recordKinds ?? [])) {
    if (kinds.has(kind.type)) throw new Error(`two modules declare records of the kind "${kind.type}"`);
    kinds.set(kind.type, kind);
  }
  return kinds;
}
