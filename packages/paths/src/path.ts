type NamesIn<P extends string> = P extends `${string}$${infer Name}/${infer Rest}`
  ? [Name, ...NamesIn<Rest>]
  : P extends `${string}$${infer Name}`
    ? [Name]
    : [];

type ValuesFor<Names extends readonly string[]> = { readonly [I in keyof Names]: string };

/** The name of every parameter of a pattern: `'id'` for `/tickets/$id`. */
export type ParamOf<P extends string> = NamesIn<P>[number];

/** The address of a page: a function that writes it, with the pattern that the router matches. */
export interface Path<P extends string> {
  (...values: ValuesFor<NamesIn<P>>): string;
  readonly pattern: P;
}

/**
 * Declares the address of a page, for the screens that link to it, for the router, and for the mails of the server.
 * `path('/tickets/$id')('T 1')` is `/tickets/T%201`: each value is percent-encoded as one segment (RFC 3986).
 */
export function path<const P extends string>(pattern: P): Path<P> {
  const write = (...values: readonly string[]): string => {
    let next = 0;
    return pattern.replace(/\$\w+/g, () => encodeURIComponent(values[next++] ?? ''));
  };
  return Object.assign(write, { pattern });
}

/** `path` with a query: `withQuery('/tickets', { customer: id })`. What is undefined is left out. */
export function withQuery(address: string, query: Readonly<Record<string, string | undefined>>): string {
  const written = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) written.append(name, value);
  const text = written.toString();
  return text === '' ? address : `${address}?${text}`;
}
