interface Document {
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const MAX_DEPTH = 60;

/**
 * The document with every reference replaced by what it names, so that each operation can be read by itself. What stands
 * beside a reference (a default, a description) stays.
 */
export function inPlace<T extends Document>(document: T): T {
  const write = (value: unknown, depth: number): unknown => {
    if (depth > MAX_DEPTH) throw new Error('the document refers to itself');
    if (Array.isArray(value)) return value.map((entry) => write(entry, depth + 1));
    if (typeof value !== 'object' || value === null) return value;
    const { $ref: reference, ...beside } = value as Record<string, unknown>;
    if (typeof reference !== 'string')
      return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, write(entry, depth + 1)]));
    const [, , kind = '', name = ''] = reference.split('/');
    const named = document.components[kind]?.[name];
    if (named === undefined) throw new Error(`the document does not have ${reference}`);
    return { ...(write(named, depth + 1) as object), ...beside };
  };
  return write(document, 0) as T;
}
