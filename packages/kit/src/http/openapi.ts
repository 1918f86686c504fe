import { z } from 'zod';
import { assemble, type ModuleManifest } from '../module.ts';
import { common, problemSchema } from '../problems.ts';
import { searchRoutes } from './record-search.ts';
import type { AnyRoute } from './route.ts';

type Json = Record<string, unknown>;

/** The tag of the operations that belong to no module alone. */
const SEARCH = 'search';

const ALWAYS = [common.rate_limited, common.internal, common.unavailable] as const;

/** The OpenAPI 3.1 document of the given modules: every route, its permission, its example and every problem it answers. */
export function openApiDocument(declared: readonly ModuleManifest[], info: { title: string; version: string }): Json {
  const modules = assemble(declared);
  const paths: Record<string, Json> = {};
  const add = (tag: string, route: AnyRoute): void => {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(tag, route) };
  };
  for (const module of modules) for (const route of module.routes ?? []) add(module.name, route);
  const searches = searchRoutes(modules);
  for (const route of searches) add(SEARCH, route);
  return {
    openapi: '3.1.0',
    info: {
      ...info,
      description: 'Every operation can be called from the screens (session cookie) or with a bearer token.',
    },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }, { session: [] }],
    tags: [
      ...modules.filter((module) => module.routes?.length).map((module) => ({ name: module.name })),
      ...(searches.length > 0 ? [{ name: SEARCH }] : []),
    ],
    paths,
    components: {
      schemas: { Problem: jsonSchema(problemSchema, 'output') },
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'An API token, with the scopes it was made with.' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-cm_portal',
          description: 'A browser session; staff use __Host-cm_staff.',
        },
      },
    },
  };
}

function operation(tag: string, route: AnyRoute): Json {
  const permission = typeof route.access === 'object' ? route.access.permission : route.access;
  return {
    operationId: route.operationId,
    tags: [tag],
    summary: route.summary,
    'x-permission': permission,
    ...(route.access === 'public' ? { security: [] } : {}),
    parameters: [...parameters(route.params, 'path'), ...parameters(route.query, 'query'), ...idempotencyHeader(route)],
    ...requestBody(route),
    responses: { ...success(route), ...problems(route) },
    ...(route.example ? { 'x-example': route.example } : {}),
  };
}

function requestBody(route: AnyRoute): Json {
  if (route.upload) {
    const schema = { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] };
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema } } } };
  }
  if (!route.body) return {};
  const example = route.example?.body;
  const media = { schema: jsonSchema(route.body, 'input'), ...(example === undefined ? {} : { example }) };
  return { requestBody: { required: true, content: { 'application/json': media } } };
}

function success(route: AnyRoute): Json {
  if (route.produces) {
    const content = Object.fromEntries(
      route.produces.map((type) => [type, { schema: { type: 'string', format: 'binary' } }]),
    );
    return { 200: { description: 'The document', content } };
  }
  if (route.response === null) return { 204: { description: 'Done' } };
  return {
    [route.status ?? 200]: {
      description: 'Done',
      content: { 'application/json': { schema: jsonSchema(route.response, 'output') } },
    },
  };
}

function problems(route: AnyRoute): Json {
  const declared = [
    ...(route.problems ?? []),
    common.not_found,
    ...(route.params || route.query || route.body || route.upload ? [common.invalid, common.bad_request] : []),
    ...(route.access === 'public' ? [] : [common.unauthenticated, common.forbidden]),
    // A body is read, and may be refused, whether or not the operation wants one.
    ...(route.method === 'GET'
      ? []
      : [
          common.cross_site,
          common.conflict,
          common.bad_request,
          common.malformed_json,
          common.unsupported_media_type,
          common.too_large,
        ]),
    ...(route.method === 'POST' ? [common.idempotency_key_reused] : []),
    ...ALWAYS,
  ];
  const byStatus = Map.groupBy(declared, (problem) => problem.status);
  return Object.fromEntries(
    [...byStatus].map(([status, list]) => [
      status,
      {
        description: [...new Set(list.map((problem) => problem.code))].sort().join(', '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}

function parameters(schema: z.ZodType | undefined, place: 'path' | 'query'): Json[] {
  if (!schema) return [];
  const object = jsonSchema(schema, 'input') as { properties?: Record<string, Json>; required?: string[] };
  return Object.entries(object.properties ?? {}).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || (object.required ?? []).includes(name),
    schema: property,
  }));
}

function idempotencyHeader(route: AnyRoute): Json[] {
  if (route.method !== 'POST') return [];
  return [
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: route.idempotency === 'required',
      description: 'The same key with the same request has one effect and one answer.',
      schema: { type: 'string', minLength: 8, maxLength: 128 },
    },
  ];
}

/**
 * JSON Schema of a zod schema. Schemas that carry an id are written in place: each operation can be read by itself, and
 * the same id may differ between what comes in and what goes out.
 */
function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const result = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema: json }) => {
      if (zodSchema._zod.def.type === 'date') Object.assign(json, { type: 'string', format: 'date-time' });
    },
  });
  const { $schema: _dialect, $defs: definitions, ...rest } = result as Json;
  return inlined(rest, (definitions ?? {}) as Record<string, Json>, 0) as Json;
}

const MAX_DEPTH = 40;

function inlined(value: unknown, definitions: Readonly<Record<string, Json>>, depth: number): unknown {
  if (depth > MAX_DEPTH) throw new Error('a schema refers to itself: the API document cannot write it in place');
  if (Array.isArray(value)) return value.map((entry) => inlined(entry, definitions, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  const reference: unknown = Reflect.get(value, '$ref');
  const definition = typeof reference === 'string' ? definitions[reference.replace('#/$defs/', '')] : undefined;
  if (definition) return inlined(definition, definitions, depth + 1);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, entry]) => key !== 'id' || typeof entry !== 'string')
      .map(([key, entry]) => [key, inlined(entry, definitions, depth + 1)]),
  );
}
