import { expect, test } from 'vitest';
import { z } from 'zod';
import { defineModule } from '../module.ts';
import { named } from '../named.ts';
import { pageOf, pageQuery } from '../paging.ts';
import { defineProblems } from '../problems.ts';
import { openApiDocument } from './openapi.ts';
import { type AnyRoute, idParams, route } from '../route.ts';

const problems = defineProblems('parcels', { lost: 409, elsewhere: 418 });
const parcelState = named('ParcelState', z.enum(['sent', 'lost']));
const address = named('Address', z.strictObject({ city: z.string(), country: z.string().default('DZ') }));
const parcel = named(
  'Parcel',
  z.object({ id: z.uuid(), state: parcelState, to: address, sentAt: z.date().nullable() }),
);

const list = route({
  operationId: 'corporate.parcels.list',
  method: 'GET',
  path: '/api/corporate/parcels',
  summary: 'Parcels',
  access: { permission: 'parcels.read' },
  query: z.strictObject({ ...pageQuery(['-sentAt']), state: parcelState.default('sent') }),
  response: pageOf(parcel),
  handler: async () => ({ items: [], nextCursor: null }),
});
const send = route({
  operationId: 'corporate.parcels.send',
  method: 'POST',
  path: '/api/corporate/parcels/:id',
  summary: 'Send a parcel',
  access: { permission: 'parcels.send' },
  params: idParams,
  body: z.strictObject({ to: address }),
  response: null,
  problems: [problems.lost],
  example: { body: { to: { city: 'Oran' } } },
  handler: async () => {},
});

const documentOf = (...routes: AnyRoute[]) => {
  const made = openApiDocument([defineModule({ name: 'parcels', routes })], { title: 'T', version: '1' });
  return JSON.parse(JSON.stringify(made)) as {
    paths: Record<string, Record<string, Record<string, unknown>>>;
    components: Record<'schemas' | 'responses' | 'parameters', Record<string, Record<string, unknown>>>;
  };
};
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

test('a named schema is one component, wherever it occurs', () => {
  const { components, paths } = documentOf(list, send);
  expect(components.schemas['ParcelState']).toEqual({ type: 'string', enum: ['sent', 'lost'] });
  expect(components.schemas['Parcel']?.['properties']).toEqual({
    id: ref('Id'),
    state: ref('ParcelState'),
    to: ref('Address'),
    sentAt: { anyOf: [ref('Instant'), { type: 'null' }] },
  });
  expect(paths['/api/corporate/parcels']?.['get']?.['responses']).toMatchObject({
    200: { content: { 'application/json': { schema: ref('ParcelPage') } } },
  });
  expect(paths['/api/corporate/parcels']?.['get']?.['parameters']).toContainEqual({
    name: 'state',
    in: 'query',
    required: false,
    schema: { default: 'sent', ...ref('ParcelState') },
  });
});

test('what comes in has a name of its own where it differs from what goes out, and so has what contains it', () => {
  const wrapped = named('Wrapped', z.strictObject({ to: address }));
  const both = { ...send, body: z.strictObject({ it: wrapped }), response: wrapped } as AnyRoute;
  const { schemas } = documentOf(both).components;
  expect(schemas['Address']?.['required']).toEqual(['city', 'country']);
  expect(schemas['AddressInput']?.['required']).toEqual(['city']);
  expect(schemas['WrappedInput']?.['properties']).toEqual({ to: ref('AddressInput') });
  expect(schemas['Wrapped']?.['properties']).toEqual({ to: ref('Address') });
  // Alone on its way in, it needs no other name.
  expect(documentOf(send).components.schemas['Address']?.['required']).toEqual(['city']);
});

test('a problem is the shared response of its status, with its codes where they are not the usual ones', () => {
  const { components, paths } = documentOf(send);
  expect(components.responses['NotFound']).toEqual({
    description: 'common.not_found',
    content: { 'application/problem+json': { schema: ref('Problem') } },
  });
  expect(paths['/api/corporate/parcels/{id}']?.['post']?.['responses']).toMatchObject({
    404: { $ref: '#/components/responses/NotFound' },
    409: { $ref: '#/components/responses/Conflict', description: 'common.conflict, parcels.lost' },
  });
  expect(() => documentOf({ ...send, problems: [problems.elsewhere] })).toThrow(
    'no shared response has the status 418',
  );
});

test('a parameter that many operations have alike is written once', () => {
  const many = Array.from({ length: 5 }, (_none, index) => ({
    ...send,
    path: `/api/corporate/parcels/:id/${index}` as const,
    operationId: `corporate.parcels.send${index}`,
  }));
  const { components, paths } = documentOf(list, ...many);
  expect(components.parameters).toEqual({
    Id: { name: 'id', in: 'path', required: true, schema: ref('Id') },
    IdempotencyKey: expect.objectContaining({ name: 'Idempotency-Key', required: false }) as unknown,
  });
  expect(paths['/api/corporate/parcels/{id}/3']?.['post']?.['parameters']).toEqual([
    { $ref: '#/components/parameters/Id' },
    { $ref: '#/components/parameters/IdempotencyKey' },
  ]);
  expect(paths['/api/corporate/parcels']?.['get']?.['parameters']).toHaveLength(4);
});

test('two different schemas cannot have the same name, and a name is in PascalCase', () => {
  const other = named('ParcelState', z.enum(['sent']));
  const twice = { ...list, response: z.object({ state: other }) } as AnyRoute;
  expect(() => documentOf(twice)).toThrow('two schemas are named ParcelState');
  const inOne = { ...list, response: z.object({ one: parcelState, two: other }) } as AnyRoute;
  expect(() => documentOf(inOne)).toThrow('Duplicate schema id "ParcelState"');
  const taken = named('AddressInput', z.strictObject({ place: z.string() }));
  const both = { ...send, body: z.strictObject({ to: address, at: taken }), response: address } as AnyRoute;
  expect(() => documentOf(both)).toThrow('would both be called AddressInput');
  expect(() => named('parcel_state', z.string())).toThrow(RangeError);
});
