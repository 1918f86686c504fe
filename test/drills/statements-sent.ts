import pg from 'pg';

/** The texts of statements that this process sends to PostgreSQL, without their values. */
export interface StatementsSent {
  /** How many different ones. */
  count(): number;
  /** Those that hold a word, in any case. */
  holding(word: string): string[];
  stop(): void;
}

/** Listens where every statement leaves: values that are bound go beside the text, what was written into it stands in it. */
export function watchStatements(): StatementsSent {
  const seen = new Set<string>();
  const original = pg.Client.prototype.query;
  const watching = function query(this: pg.Client, ...args: unknown[]): unknown {
    const [first] = args;
    const text: unknown = typeof first === 'object' && first !== null ? Reflect.get(first, 'text') : first;
    if (typeof text === 'string') seen.add(text);
    return Reflect.apply(original, this, args);
  };
  Reflect.set(pg.Client.prototype, 'query', watching);
  return {
    count: () => seen.size,
    holding: (word) => [...seen].filter((text) => text.toLowerCase().includes(word.toLowerCase())),
    stop: () => {
      Reflect.set(pg.Client.prototype, 'query', original);
    },
  };
}
