/** The part of JSON Schema that settings are written in; what else a schema says is left to the server. */
export interface JsonSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly format?: string;
}

export type Json = unknown;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value that may be left empty: its schema without the empty text or the null, and which of the two it is. */
export function optionalOf(schema: JsonSchema): { schema: JsonSchema; empty: '' | null } | null {
  const options = schema.anyOf ?? [];
  const rest = options.filter((one) => one.const !== '' && one.type !== 'null');
  const [only] = rest;
  if (options.length !== 2 || rest.length !== 1 || !only) return null;
  return { schema: only, empty: options.some((one) => one.type === 'null') ? null : '' };
}

export type Kind = 'text' | 'number' | 'flag' | 'choice' | 'texts' | 'records' | 'group' | 'unknown';

/** Which control a schema asks for. */
export function kindOf(schema: JsonSchema): Kind {
  if (schema.enum) return 'choice';
  switch (schema.type) {
    case 'string':
      return 'text';
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
      return 'flag';
    case 'object':
      return schema.properties ? 'group' : 'unknown';
    case 'array':
      return schema.items?.type === 'object' ? 'records' : schema.items?.type === 'string' ? 'texts' : 'unknown';
    default:
      return 'unknown';
  }
}

/** The smallest value of a schema, for a row that is added to a list. */
export function blankOf(schema: JsonSchema): Json {
  const optional = optionalOf(schema);
  if (optional) return optional.empty;
  switch (kindOf(schema)) {
    case 'text':
      return '';
    case 'number':
      return schema.minimum !== undefined && schema.minimum > 0 ? schema.minimum : 0;
    case 'flag':
      return false;
    case 'choice':
      return schema.enum?.[0];
    case 'texts':
    case 'records':
      return [];
    case 'group':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([name]) => schema.required?.includes(name) ?? false)
          .map(([name, property]) => [name, blankOf(property)]),
      );
    case 'unknown':
      return null;
  }
}

/** A copy of a value with the part at a path replaced; `undefined` takes a property away. */
export function withPart(value: Json, path: readonly (string | number)[], part: Json): Json {
  const [step, ...rest] = path;
  if (step === undefined) return part;
  if (Array.isArray(value))
    return value.map((one: unknown, index) => (index === step ? withPart(one, rest, part) : one));
  const record = isRecord(value) ? value : {};
  const next = withPart(record[step], rest, part);
  const { [step]: _, ...others } = record;
  if (next === undefined) return others;
  // The order of the properties is the order of the schema: it is kept.
  return Object.hasOwn(record, step)
    ? Object.fromEntries(Object.entries(record).map(([name, one]) => [name, name === step ? next : one]))
    : { ...record, [step]: next };
}
