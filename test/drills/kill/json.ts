/** Fields of answers, read one by one: a missing or differently shaped one is an error that names it. */
const field = (value: unknown, name: string): unknown => {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  if (found === undefined) throw new Error(`an answer without "${name}": ${JSON.stringify(value)}`);
  return found;
};

export function textOf(value: unknown, name: string): string {
  const found = field(value, name);
  if (typeof found !== 'string') throw new Error(`"${name}" is not a text`);
  return found;
}

export function numberOf(value: unknown, name: string): number {
  const found = field(value, name);
  if (typeof found !== 'number') throw new Error(`"${name}" is not a number`);
  return found;
}

export function listOf(value: unknown, name: string): readonly unknown[] {
  const found = field(value, name);
  if (!Array.isArray(found)) throw new Error(`"${name}" is not a list`);
  return found;
}
