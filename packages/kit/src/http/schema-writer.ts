import { z } from 'zod';

export type Json = Record<string, unknown>;
type Direction = 'input' | 'output';

const DEFINITIONS = '#/$defs/';
const COMPONENTS = '#/components/schemas/';

/** What plain zod types are called in the document. */
const scalars: Readonly<Record<string, z.ZodType>> = {
  Id: z.uuid(),
  Instant: z.date(),
  Day: z.iso.date(),
  Integer: z.int(),
};

/**
 * Writes zod schemas as JSON Schema: one that has a name (`named`) becomes a component, written once. Throws when two
 * schemas have the same name.
 */
export interface SchemaWriter {
  write(schema: z.ZodType, direction: Direction): Json;
  /** The document with its references settled, and the components that they name, by name. */
  finish<T>(document: T): { readonly document: T; readonly schemas: Readonly<Record<string, Json>> };
}

export function schemaWriter(): SchemaWriter {
  const found = new Map<string, Json>();
  const owners = new Map<string, z.core.$ZodType>();
  const own = (schema: z.core.$ZodType): void => {
    const name = z.globalRegistry.get(schema)?.id;
    if (name === undefined) return;
    if ((owners.get(name) ?? schema) !== schema) throw new Error(`two schemas are named ${name}`);
    owners.set(name, schema);
  };
  const shared = new Map(
    Object.entries(scalars).map(([name, schema]) => {
      const { $schema: _dialect, ...json } = z.toJSONSchema(
        schema,
        options('output', () => {}),
      ) as Json;
      return [keyOf(json), { name, json }] as const;
    }),
  );

  /** References of one schema become keys of `found`, `Name:direction`, until it is known whether both directions agree. */
  const keyed = (value: unknown, direction: Direction): unknown => {
    if (Array.isArray(value)) return value.map((entry) => keyed(entry, direction));
    if (typeof value !== 'object' || value === null) return value;
    const scalar = shared.get(keyOf(value));
    if (scalar) {
      for (const way of ['input', 'output']) found.set(`${scalar.name}:${way}`, scalar.json);
      return { $ref: `${scalar.name}:${direction}` };
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) =>
        key === '$ref' && typeof entry === 'string'
          ? [key, `${entry.slice(DEFINITIONS.length)}:${direction}`]
          : [key, keyed(entry, direction)],
      ),
    );
  };

  return {
    write(schema, direction) {
      // Inside an object, a schema that itself has a name is a reference too.
      const { properties, $defs }: Json = z.toJSONSchema(z.object({ it: schema }), options(direction, own));
      for (const [name, { id: _id, ...definition }] of Object.entries(($defs ?? {}) as Record<string, Json>)) {
        found.set(`${name}:${direction}`, keyed(definition, direction) as Json);
      }
      return keyed((properties as { it: Json }).it, direction) as Json;
    },
    finish(document) {
      const name = names(found);
      refuseTwins(found, name);
      const settled = [...found].map(([key, json]) => [name(key), settle(json, name)] as const);
      return {
        document: settle(document, name) as typeof document,
        schemas: Object.fromEntries(settled.toSorted(([a], [b]) => (a < b ? -1 : 1))) as Record<string, Json>,
      };
    },
  };
}

/** Same for the same properties in any order; only the plain types are looked up by it. */
const keyOf = (json: object): string => JSON.stringify(Object.entries(json).toSorted(([a], [b]) => (a < b ? -1 : 1)));

function options(io: Direction, own: (schema: z.core.$ZodType) => void): z.core.ToJSONSchemaParams {
  return {
    io,
    unrepresentable: 'any',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => {
      own(zodSchema);
      if (zodSchema._zod.def.type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date-time' });
    },
  };
}

/** What goes out keeps its name; what comes in is called `…Input` where the two differ. */
function names(found: ReadonlyMap<string, Json>): (key: string) => string {
  const plain = (key: string): string => key.replace(/:\w+$/, '');
  const isSplit = (name: string): boolean => {
    const [comes, goes] = [found.get(`${name}:input`), found.get(`${name}:output`)];
    if (!comes || !goes) return false;
    return JSON.stringify(settle(comes, plain)) !== JSON.stringify(settle(goes, plain));
  };
  const split = new Set([...found.keys()].map(plain).filter(isSplit));
  // Whatever contains a schema of two shapes has two shapes too.
  for (let before = -1; before !== split.size;) {
    before = split.size;
    for (const [key, json] of found) if (referencesOf(json).some((one) => split.has(plain(one)))) split.add(plain(key));
  }
  return (key) => (key.endsWith(':input') && split.has(plain(key)) ? `${plain(key)}Input` : plain(key));
}

/** `Price` of what comes in may not be called like another schema that is named `PriceInput`. */
function refuseTwins(found: ReadonlyMap<string, Json>, name: (key: string) => string): void {
  const owners = new Map<string, string>();
  for (const key of found.keys()) {
    const own = key.replace(/:\w+$/, '');
    const owner = owners.get(name(key)) ?? own;
    if (owner !== own) throw new Error(`${owner} and ${own} would both be called ${name(key)}`);
    owners.set(name(key), own);
  }
}

function referencesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    key === '$ref' && typeof entry === 'string' ? [entry] : referencesOf(entry),
  );
}

const KEY = /^\w+:(?:input|output)$/;

function settle(value: unknown, name: (key: string) => string): unknown {
  if (Array.isArray(value)) return value.map((entry) => settle(entry, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) =>
      key === '$ref' && typeof entry === 'string' && KEY.test(entry)
        ? [key, `${COMPONENTS}${name(entry)}`]
        : [key, settle(entry, name)],
    ),
  );
}
