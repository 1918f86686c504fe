/** The part of JSON Schema that our document uses. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

const KINDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

export const kindsOf = (schema: JsonSchema): readonly string[] =>
  schema.type === undefined ? [] : typeof schema.type === 'string' ? [schema.type] : schema.type;

/** Places where a value is not what a schema says, as JSON pointers with the reason; a property that no schema names is one. */
export function faultsOf(schema: JsonSchema, value: unknown, at = ''): string[] {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) {
    const tries = choices.map((choice) => faultsOf(choice, value, at));
    return tries.some((faults) => faults.length === 0) ? [] : (tries.toSorted((a, b) => a.length - b.length)[0] ?? []);
  }
  if (schema.const !== undefined && value !== schema.const) return [`${at}: is not ${JSON.stringify(schema.const)}`];
  if (schema.enum && !schema.enum.includes(value)) return [`${at}: is not one of ${schema.enum.join(', ')}`];
  const kinds = kindsOf(schema);
  if (kinds.length > 0 && !kinds.some((kind) => KINDS[kind]?.(value))) return [`${at}: is not a ${kinds.join(' or ')}`];
  if (Array.isArray(value))
    return value.flatMap((entry, index) => (schema.items ? faultsOf(schema.items, entry, `${at}/${index}`) : []));
  if (typeof value !== 'object' || value === null) return [];
  const { properties = {}, additionalProperties, required = [] } = schema;
  return [
    ...required.filter((name) => !(name in value)).map((name) => `${at}/${name}: is missing`),
    ...Object.entries(value).flatMap(([name, entry]) => {
      const known = properties[name];
      if (known) return faultsOf(known, entry, `${at}/${name}`);
      if (typeof additionalProperties === 'object') return faultsOf(additionalProperties, entry, `${at}/${name}`);
      return additionalProperties === false ? [`${at}/${name}: is in no schema`] : [];
    }),
  ];
}

/** Every object of a schema that does not refuse properties it does not name, as a pointer. */
export function openObjects(schema: JsonSchema, at = ''): string[] {
  const { properties, items, anyOf, oneOf, additionalProperties } = schema;
  return [
    ...(kindsOf(schema).includes('object') && additionalProperties === undefined ? [at === '' ? '/' : at] : []),
    ...Object.entries(properties ?? {}).flatMap(([name, one]) => openObjects(one, `${at}/${name}`)),
    ...(items ? openObjects(items, `${at}/0`) : []),
    ...[...(anyOf ?? []), ...(oneOf ?? [])].flatMap((one) => openObjects(one, at)),
    ...(typeof additionalProperties === 'object' ? openObjects(additionalProperties, `${at}/*`) : []),
  ];
}
