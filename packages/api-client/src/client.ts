import type { operations } from './schema.generated.ts';

/** Every operation of the API by its stable name: `corporate.tickets.list`. */
export type OperationId = keyof operations;
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Method and path by operation; the portal's and the staff's are two tables, so that neither downloads the other's. */
export type OperationTable = Readonly<Partial<Record<OperationId, readonly [Method, string]>>>;

type Get<T, K extends PropertyKey> = T extends { [P in K]: infer V }
  ? V
  : T extends { [P in K]?: infer V }
    ? V
    : undefined;
type Json<T> = Get<Get<T, 'content'>, 'application/json'>;

export type PathParams<O extends OperationId> = Get<operations[O]['parameters'], 'path'>;
export type Query<O extends OperationId> = Get<operations[O]['parameters'], 'query'>;
export type Body<O extends OperationId> = Json<NonNullable<Get<operations[O], 'requestBody'>>>;
type Success<T> = T extends { 200: infer R }
  ? R
  : T extends { 201: infer R }
    ? R
    : T extends { 202: infer R }
      ? R
      : undefined;
/** What the operation answers; undefined for 204 and for files. */
export type Result<O extends OperationId> = Json<Success<operations[O]['responses']>>;

/** True for a part that the operation has. */
type Has<T> = [T] extends [never] ? false : [T] extends [undefined] ? false : true;
type Part<K extends string, T> = Has<T> extends true ? { readonly [P in K]: T } : { readonly [P in K]?: never };

/** What a call of the operation takes: only the parts that it has. */
export type Arguments<O extends OperationId> = Part<'path', PathParams<O>> &
  Part<'body', Body<O>> & { readonly query?: Query<O> };

export interface Request {
  readonly method: Method;
  readonly path: `/${string}`;
  readonly query: unknown;
  readonly body: unknown;
}

/** The request of an operation: its method, and its path with the parameters put in, escaped. */
export function requestOf<O extends OperationId>(
  table: OperationTable,
  operation: O,
  args: { path?: unknown; query?: unknown; body?: unknown },
): Request {
  const entry = table[operation];
  if (!entry) throw new Error(`the operation ${String(operation)} is not in this table`);
  const [method, template] = entry;
  const path = template.replace(/\{(\w+)\}/g, (_whole, name: string) =>
    encodeURIComponent(String(Reflect.get(Object(args.path), name))),
  );
  return { method, path: `/${path.slice(1)}`, query: args.query, body: args.body };
}
