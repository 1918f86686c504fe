import type { ServedRoute } from '@cm/kit/http/route';
import { openApiDocument } from '@cm/kit/http/openapi';
import { routesOf } from '@cm/kit/http/record-search';
import { modules } from '@cm/server/modules';
import type { Principal } from './principals.ts';
import { customerList, onePagePdf, uploadOf } from './files.ts';
import { exampleValues } from './example-values.ts';
import { inPlace } from './in-place.ts';
import { findRow } from './rows.ts';
import type { JsonSchema } from './json-schema.ts';
import type { TestSystem } from './test-system.ts';

/** One operation of the API, as its document describes it. */
export interface Operation {
  readonly id: string;
  readonly route: ServedRoute;
  readonly zone: string;
  readonly parameters: readonly { name: string; in: string; required: boolean; schema: JsonSchema }[];
  /** Schema of the JSON body, when there is one. */
  readonly body: JsonSchema | undefined;
  /** Content of each declared answer, by status. */
  readonly responses: Readonly<Record<string, { content?: Record<string, { schema: JsonSchema }> }>>;
  readonly example: Example | undefined;
}
export interface Example {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}
interface Documented {
  readonly parameters: Operation['parameters'];
  readonly requestBody?: { content: Record<string, { schema: JsonSchema; example?: unknown }> };
  readonly responses: Operation['responses'];
  readonly 'x-example'?: Example;
}

const document = inPlace(
  openApiDocument(modules, { title: 'CloudManager', version: '1' }) as {
    paths: Record<string, Record<string, Documented>>;
    components: { schemas: { Problem: JsonSchema } };
  },
);
export const problemSchema = document.components.schemas.Problem;

/** Every operation, in the order of the document. */
export const operations: readonly Operation[] = routesOf(modules).map((route) => {
  const entry = document.paths[route.path.replace(/:(\w+)/g, '{$1}')]?.[route.method.toLowerCase()];
  if (!entry) throw new Error(`${route.operationId} is not in the document`);
  const media = entry.requestBody?.content['application/json'];
  const body = media?.example === undefined ? {} : { body: media.example };
  return {
    id: route.operationId,
    route,
    zone: route.path.split('/')[2] ?? '',
    parameters: entry.parameters,
    body: media?.schema,
    responses: entry.responses,
    example: entry['x-example'] && { ...entry['x-example'], ...body },
  };
});

export const isUnsafe = (operation: Operation): boolean => operation.route.method !== 'GET';

export interface Call {
  readonly method: ServedRoute['method'];
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload?: Buffer | string;
  readonly remoteAddress?: string;
}
export interface Filled {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** The example of an operation with the ids of real rows of a application, and their present versions. */
export async function fillExample(system: TestSystem, operation: Operation, as: Principal): Promise<Filled> {
  const { params = {}, query = {}, body } = operation.example ?? {};
  const found = { ...(await findRow(system, operation, as)), ...(await exampleValues[operation.id]?.(system, as)) };
  const filled = { params: { ...params }, query: { ...query }, body: structuredClone(body) };
  for (const [path, value] of Object.entries(found)) {
    const names = path.split('.');
    let place: Record<string, unknown> = filled;
    for (const name of names.slice(0, -1)) place = place[name] as Record<string, unknown>;
    place[names.at(-1) ?? ''] = value;
  }
  return filled;
}

export function urlOf(operation: Operation, filled: Pick<Filled, 'params' | 'query'>): string {
  const path = operation.route.path.replace(/:(\w+)/g, (_all, name: string) =>
    encodeURIComponent(filled.params[name] ?? ''),
  );
  const query = new URLSearchParams(filled.query).toString();
  return query ? `${path}?${query}` : path;
}

let keys = 0;

/** A file of its own at each call: a PDF, but where only a list of customers is understood. */
function uploadFor(operation: Operation): ReturnType<typeof uploadOf> {
  keys += 1;
  return operation.id === 'corporate.customerImports.create'
    ? uploadOf(`drill-${keys}.csv`, customerList(String(keys)))
    : uploadOf(`drill-${keys}.pdf`, onePagePdf(`Drill ${keys}`));
}

/** The request that an operation is called with. A body in text goes out as it is. */
export function callOf(operation: Operation, filled: Filled, as: Principal): Call {
  const upload = operation.route.upload ? uploadFor(operation) : undefined;
  const payload =
    upload?.payload ??
    (filled.body === undefined
      ? undefined
      : typeof filled.body === 'string'
        ? filled.body
        : JSON.stringify(filled.body));
  return {
    method: operation.route.method,
    url: urlOf(operation, filled),
    headers: {
      host: as.host,
      ...as.headers,
      ...(operation.route.method === 'POST' ? { 'idempotency-key': `drill-${process.pid}-${(keys += 1)}` } : {}),
      ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
      ...upload?.headers,
    },
    ...(payload === undefined ? {} : { payload }),
    ...(as.remoteAddress === undefined ? {} : { remoteAddress: as.remoteAddress }),
  };
}
