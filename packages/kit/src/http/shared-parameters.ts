import type { z } from 'zod';
import type { ServedRoute } from '../route.ts';
import type { Json, SchemaWriter } from './schema-writer.ts';

interface Parameter extends Json {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: Json;
}

export function parametersOf(
  writer: SchemaWriter,
  schema: z.ZodType | undefined,
  place: 'path' | 'query',
): Parameter[] {
  if (!schema) return [];
  const object = writer.write(schema, 'input') as { properties?: Record<string, Json>; required?: string[] };
  if (!object.properties) throw new Error(`the schema of a ${place} is an object without a name of its own`);
  return Object.entries(object.properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || (object.required ?? []).includes(name),
    schema: property,
  }));
}

export function idempotencyParameters(route: ServedRoute): Parameter[] {
  if (route.raw)
    return route.raw.headers.map((name) => ({ name, in: 'header', required: false, schema: { type: 'string' } }));
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

/** Times that a parameter must occur to be a component. */
const COMMON = 5;

/**
 * Parameters that many operations have alike are written once: `id`, `cursor`, `limit`, `Idempotency-Key`. Each place
 * of `lists` is changed into references; answered are the components, by name.
 */
export function shareParameters(lists: readonly Json[][]): Record<string, Json> {
  const counts = new Map<string, number>();
  for (const parameter of lists.flat()) {
    const text = JSON.stringify(parameter);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const components: Record<string, Json> = {};
  const names = new Map<string, string>();
  for (const [text, count] of [...counts].toSorted(([, a], [, b]) => b - a)) {
    const parameter = JSON.parse(text) as Parameter;
    const name = componentName(parameter);
    if (count < COMMON || components[name]) continue;
    components[name] = parameter;
    names.set(text, name);
  }
  for (const list of lists)
    for (const [index, parameter] of list.entries()) {
      const name = names.get(JSON.stringify(parameter));
      if (name !== undefined) list[index] = { $ref: `#/components/parameters/${name}` };
    }
  return components;
}

/** `Idempotency-Key` → `IdempotencyKey`; one that must be given says so, since the same name may also be optional. */
function componentName({ name, in: place, required }: Parameter): string {
  const words = name.split('-').map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  return `${place === 'header' && required ? 'Required' : ''}${words.join('')}`;
}
