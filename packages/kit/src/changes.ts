import { z } from 'zod';
import type { Ctx } from './ctx.ts';
import type { Words } from './i18n.ts';

/** What a value was and became. */
export interface Change {
  readonly from: unknown;
  readonly to: unknown;
}

/** Names of records by their id, read once for a whole page. One that is gone is absent. */
export type NamesOf = (ctx: Ctx, ids: readonly string[]) => Promise<ReadonlyMap<string, string | Words>>;

/**
 * How the values of a field are said; a list is said value by value. Without a format: a text, a number, yes or no.
 * `localised` is a text in several languages, of which each is a line; `money` is minor units in the operator's currency,
 * `percent` hundredths of one per cent, `right` the key of a permission; of a `masked` one nobody reads more than its last letters.
 */
export type ChangeFormat =
  | 'day'
  | 'instant'
  | 'money'
  | 'percent'
  | 'language'
  | 'localised'
  | 'right'
  | 'masked'
  | { readonly words: Readonly<Record<string, Words>> }
  | { readonly names: NamesOf };

export interface ChangedField {
  readonly label: Words;
  readonly format?: ChangeFormat;
  /** The right with which a customer's person may read what it was and became; without one it is the staff's. */
  readonly toCustomer?: string;
}

export type ChangedFields = Readonly<Record<string, ChangedField>>;
/** Fields that the operator defines: known when somebody reads. */
export type FieldsAsked = (ctx: Ctx, names: readonly string[]) => Promise<ChangedFields>;

/** What an event says that changed, and in which words. */
export interface EventChanges<P> {
  readonly fields: ChangedFields | FieldsAsked;
  of(payload: P): Readonly<Record<string, Change>>;
}

/** The `changes` of a payload: a field that is not among the declared ones is refused, so that each has its words. */
export function changesSchema<const F extends ChangedFields>(
  fields: F,
): z.ZodType<Partial<Record<Extract<keyof F, string>, { from: z.core.util.JSONType; to: z.core.util.JSONType }>>> {
  const change = z.object({ from: z.json(), to: z.json() });
  const shape = Object.fromEntries(Object.keys(fields).map((name) => [name, change.optional()]));
  return z.strictObject(shape) as never;
}

/** The parts of `after` that differ from those of `before`, compared as JSON. */
export function differing(
  before: Readonly<Record<string, unknown>> | null,
  after: Readonly<Record<string, unknown>> | null,
): Record<string, Change> {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  const changes: Record<string, Change> = {};
  for (const name of names) {
    const [from = null, to = null] = [before?.[name], after?.[name]];
    if (JSON.stringify(from) !== JSON.stringify(to)) changes[name] = { from, to };
  }
  return changes;
}
