import { type Json, isRecord, type JsonSchema, kindOf, optionalOf } from './json-schema.ts';

/** A refusal of one part of a value, in the vocabulary of fields: a code and its limit. */
export interface ValueProblem {
  readonly code: string;
  readonly params: { readonly limit?: number };
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const over = (code: string, limit: number): ValueProblem => ({ code, params: { limit } });
const plain = (code: string): ValueProblem => ({ code, params: {} });

/** What the server would refuse of a value, by JSON pointer inside it; said beside the field before anything is sent. */
export function checkValue(schema: JsonSchema, value: Json, pointer = ''): Map<string, ValueProblem> {
  const found = new Map<string, ValueProblem>();
  const optional = optionalOf(schema);
  if (optional) return value === optional.empty ? found : checkValue(optional.schema, value, pointer);
  const refuse = (problem: ValueProblem) => found.set(pointer, problem);
  const into = (part: JsonSchema, partValue: Json, step: string | number) => {
    for (const [at, problem] of checkValue(part, partValue, `${pointer}/${step}`)) found.set(at, problem);
  };
  switch (kindOf(schema)) {
    case 'text':
      checkText(schema, value, refuse);
      break;
    case 'number':
      checkNumber(schema, value, refuse);
      break;
    case 'choice':
      if (!schema.enum?.includes(value)) refuse(plain('choice'));
      break;
    case 'texts':
    case 'records':
      if (!Array.isArray(value)) break;
      if (value.length < (schema.minItems ?? 0)) refuse(over('too_few', schema.minItems ?? 0));
      if (value.length > (schema.maxItems ?? Infinity)) refuse(over('too_many', schema.maxItems ?? 0));
      for (const [index, item] of value.entries()) into(schema.items ?? {}, item, index);
      break;
    case 'group':
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        const part = isRecord(value) ? value[name] : undefined;
        if (part !== undefined) into(property, part, name);
        else if (schema.required?.includes(name)) found.set(`${pointer}/${name}`, plain('required'));
      }
      break;
    case 'flag':
    case 'unknown':
      break;
  }
  return found;
}

function checkText(schema: JsonSchema, value: Json, refuse: (problem: ValueProblem) => void): void {
  if (typeof value !== 'string') return refuse(plain('invalid'));
  const length = value.trim().length;
  const min = schema.minLength ?? 0;
  if (length < min) return refuse(min <= 1 ? plain('required') : over('too_short', min));
  if (length > (schema.maxLength ?? Infinity)) return refuse(over('too_long', schema.maxLength ?? 0));
  if (schema.format === 'email' && !EMAIL.test(value)) return refuse(plain('email'));
  // An address is judged by the server's own pattern, which says the same in a longer way.
  if (schema.format === undefined && schema.pattern !== undefined && !matches(schema.pattern, value.trim()))
    return refuse(plain('pattern'));
  return undefined;
}

function checkNumber(schema: JsonSchema, value: Json, refuse: (problem: ValueProblem) => void): void {
  if (typeof value !== 'number' || !Number.isFinite(value)) return refuse(plain('number'));
  if (schema.minimum !== undefined && value < schema.minimum) return refuse(over('too_small', schema.minimum));
  if (schema.maximum !== undefined && value > schema.maximum) return refuse(over('too_big', schema.maximum));
  return undefined;
}

function matches(pattern: string, value: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(value);
  } catch {
    return true;
  }
}
