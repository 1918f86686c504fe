/** The query of an address: plain `name=value`, a repeated name is a list. Readable, shareable, bounded. */
export type Search = Record<string, string | string[]>;

const MAX_PARAMETERS = 60;

export function parseSearch(written: string): Search {
  const search: Search = {};
  let seen = 0;
  for (const [name, value] of new URLSearchParams(written)) {
    if (++seen > MAX_PARAMETERS) break;
    const known = search[name];
    search[name] = known === undefined ? value : Array.isArray(known) ? [...known, value] : [known, value];
  }
  return search;
}

export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const written = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof one === 'string' && one !== '') written.append(name, one);
      else if (typeof one === 'number' || typeof one === 'boolean') written.append(name, String(one));
    }
  }
  const text = written.toString();
  return text === '' ? '' : `?${text}`;
}
