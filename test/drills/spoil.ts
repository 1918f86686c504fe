import type { JsonSchema } from './json-schema.ts';
import type { Call, Filled, Operation } from './operations.ts';

export interface Place {
  readonly path: readonly string[];
  readonly schema: JsonSchema;
}

/** Every place of a body that its schema names, as deep as its example goes. */
export function placesOf(schema: JsonSchema, example: unknown, path: readonly string[] = []): Place[] {
  const here = path.length > 0 ? [{ path, schema }] : [];
  const object = [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].find((one) => one.properties);
  if (object?.properties) {
    return [
      ...here,
      ...Object.entries(object.properties).flatMap(([name, one]) =>
        placesOf(one, typeof example === 'object' && example !== null ? Reflect.get(example, name) : undefined, [
          ...path,
          name,
        ]),
      ),
    ];
  }
  if (schema.items && Array.isArray(example) && example.length > 0)
    return [...here, ...placesOf(schema.items, example[0], [...path, '0'])];
  return here;
}

/** A copy of a body with another value in one place. */
export function withValue(body: unknown, path: readonly string[], value: unknown): unknown {
  const copy = structuredClone(body ?? {}) as Record<string, unknown>;
  let place = copy;
  for (const name of path.slice(0, -1)) {
    if (typeof place[name] !== 'object' || place[name] === null) place[name] = {};
    place = place[name] as Record<string, unknown>;
  }
  place[path.at(-1) ?? ''] = value;
  return copy;
}

/** Another value for a name of the query. */
export function spoilQuery(call: Call, name: string, value: string): Call {
  const [path = '', query = ''] = call.url.split('?');
  const search = new URLSearchParams(query);
  search.set(name, value.toWellFormed());
  return { ...call, url: `${path}?${search.toString()}` };
}

/** Another value, written as it goes over the wire, for a parameter of the path. */
export function spoilPath(operation: Operation, filled: Filled, name: string, value: string): string {
  return operation.route.path.replace(/:(\w+)/g, (_all, one: string) =>
    one === name ? value : encodeURIComponent(filled.params[one] ?? ''),
  );
}
