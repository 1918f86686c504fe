import { assemble, type ModuleManifest } from '../module.ts';
import { problemSchema } from '../problems.ts';
import { problemResponses, sharedResponses } from './problem-responses.ts';
import { searchRoutes } from './record-search.ts';
import type { ServedRoute } from '../route.ts';
import { type Json, type SchemaWriter, schemaWriter } from './schema-writer.ts';
import { idempotencyParameters, parametersOf, shareParameters } from './shared-parameters.ts';

/** The tag of the operations that belong to no module alone. */
const SEARCH = 'search';

/**
 * The OpenAPI 3.1 document of the given modules: every route, its permission, its example and every problem it answers.
 * What has a name (`named`), the problems, and the parameters of many operations are components.
 */
export function openApiDocument(declared: readonly ModuleManifest[], info: { title: string; version: string }): Json {
  const modules = assemble(declared);
  const writer = schemaWriter();
  const drafts: Record<string, Record<string, Draft>> = {};
  const add = (tag: string, route: ServedRoute): void => {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    drafts[path] = { ...drafts[path], [route.method.toLowerCase()]: operation(writer, tag, route) };
  };
  for (const module of modules) for (const route of module.routes ?? []) add(module.name, route);
  const searches = searchRoutes(modules);
  for (const route of searches) add(SEARCH, route);
  const responses = sharedResponses(writer.write(problemSchema, 'output'));
  const { document, schemas } = writer.finish({ paths: drafts, responses });
  const parameters = shareParameters(
    Object.values(document.paths).flatMap((methods) => Object.values(methods).map((one) => one.parameters)),
  );
  return {
    openapi: '3.1.0',
    info: {
      ...info,
      description:
        'Operations are called from the screens (session cookie) or with a bearer token; where `security` names the session alone, a token is refused. `x-token-scope` is what a token needs beside a permission.',
    },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }, { session: [] }],
    tags: [
      ...modules.filter((module) => module.routes?.length).map((module) => ({ name: module.name })),
      ...(searches.length > 0 ? [{ name: SEARCH }] : []),
    ],
    paths: document.paths,
    components: { schemas, parameters, responses: document.responses, securitySchemes },
  };
}

const securitySchemes = {
  bearer: { type: 'http', scheme: 'bearer', description: 'An API token, with the scopes it was made with.' },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: '__Host-cm_portal',
    description: 'A browser session; staff use __Host-cm_staff.',
  },
};

interface Draft extends Json {
  readonly parameters: Json[];
}

function operation(writer: SchemaWriter, tag: string, route: ServedRoute): Draft {
  const permission = typeof route.access === 'object' ? route.access.permission : route.access;
  const { params, query } = route.example ?? {};
  const example = { ...(params ? { params } : {}), ...(query ? { query } : {}) };
  return {
    operationId: route.operationId,
    tags: [tag],
    summary: route.summary,
    'x-permission': permission,
    ...(typeof route.tokens === 'object' ? { 'x-token-scope': route.tokens.scope } : {}),
    ...(route.access === 'public' ? { security: [] } : {}),
    ...(route.access === 'self' && route.tokens === undefined ? { security: [{ session: [] }] } : {}),
    parameters: [
      ...parametersOf(writer, route.params, 'path'),
      ...parametersOf(writer, route.query, 'query'),
      ...idempotencyParameters(route),
    ],
    ...requestBody(writer, route),
    responses: responses(writer, route),
    ...(route.example ? { 'x-example': example } : {}),
  };
}

function responses(writer: SchemaWriter, route: ServedRoute): Json {
  const own = success(writer, route);
  const problems = problemResponses(route);
  // What another standard spells and a problem of ours may have one status.
  const both = Object.entries(own).filter(([status]) => status in problems);
  const merged = both.map(([status, { description, content }]) => {
    const problem = { schema: writer.write(problemSchema, 'output') };
    return [status, { description, content: { ...(content as Json), 'application/problem+json': problem } }] as const;
  });
  return { ...own, ...problems, ...Object.fromEntries(merged) };
}

function requestBody(writer: SchemaWriter, route: ServedRoute): Json {
  if (route.upload) {
    const schema = { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] };
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema } } } };
  }
  if (route.raw) {
    const { maxBytes, contentType } = route.raw;
    const schema = { type: 'string', format: 'binary', maxLength: maxBytes };
    const description = `Checked byte by byte before it is read; at most ${maxBytes} bytes.`;
    return { requestBody: { description, required: true, content: { [contentType]: { schema } } } };
  }
  if (route.protocol?.form) {
    const { contentType, form } = route.protocol;
    return { requestBody: { required: true, content: { [contentType]: { schema: writer.write(form, 'input') } } } };
  }
  if (!route.body) return {};
  const example = route.example?.body;
  const media = { schema: writer.write(route.body, 'input'), ...(example === undefined ? {} : { example }) };
  return { requestBody: { required: true, content: { 'application/json': media } } };
}

function success(writer: SchemaWriter, route: ServedRoute): Record<string, Json> {
  if (route.protocol)
    return Object.fromEntries(
      Object.entries(route.protocol.answers).map(([status, answer]) => [
        status,
        {
          description: Number(status) < 300 ? 'Done' : 'Refused, as the standard spells it',
          content: { 'application/json': { schema: writer.write(answer, 'output') } },
        },
      ]),
    );
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
      content: { 'application/json': { schema: writer.write(route.response, 'output') } },
    },
  };
}
