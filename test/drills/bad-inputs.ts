import { choices, drillSeed } from '@cm/kit/testing/drill';
import { cursors, lookalikes, segments, strings, unraw, valuesFor } from './bad-values.ts';
import { type Call, callOf, type Filled, type Operation } from './operations.ts';
import type { Principal } from './principals.ts';
import { placesOf, spoilPath, spoilQuery, withValue } from './spoil.ts';

type Change = (call: Call, filled: Filled) => Call;

const changeBody =
  (text: string | Buffer, type = 'application/json'): Change =>
  (call) => ({
    ...call,
    payload: text,
    headers: { ...call.headers, 'content-type': type },
  });
const changeHeader =
  (name: string, value: string): Change =>
  (call) => ({ ...call, headers: { ...call.headers, [name]: value } });

const wholeBodies = (body: unknown): Change[] => {
  const text = JSON.stringify(body ?? { a: 1 });
  const first = typeof body === 'object' && body !== null ? (Object.keys(body)[0] ?? 'a') : 'a';
  return [
    ...[
      '',
      'null',
      '[]',
      '"x"',
      '1',
      '{',
      '}',
      '{"a"',
      '{a:1}',
      "{'a':1}",
      '\ufeff{}',
      '{}x',
      '[1,]',
      '\u0000',
      '{"\\ud800":1}',
    ].map((bad) => changeBody(bad)),
    changeBody('['.repeat(10_000) + ']'.repeat(10_000)),
    changeBody('{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000)),
    changeBody(`{${Array.from({ length: 20_000 }, (_none, index) => `"k${index}":1`).join(',')}}`),
    changeBody(`{"${first}":1,${text.slice(1)}`),
    changeBody(`${text.slice(0, -1)}${text.length > 2 ? ',' : ''}"__proto__":{"isStaff":true}}`),
    changeBody(`${text.slice(0, -1)}${text.length > 2 ? ',' : ''}"constructor":{"prototype":{"isStaff":true}}}`),
    changeBody(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])),
    changeBody(Buffer.from(text, 'utf16le'), 'application/json; charset=utf-16'),
    changeBody(text, 'text/plain'),
    changeBody(text, 'application/xml'),
    changeBody('a=1', 'application/x-www-form-urlencoded'),
    changeBody('--x\r\n\r\n--x--\r\n', 'multipart/form-data; boundary=x'),
    changeBody('no boundary', 'multipart/form-data'),
    changeBody(text, 'garbage'),
    changeBody(`"${'z'.repeat(1_100_000)}"`),
  ];
};

/** Every property of a body is the same object or list that looks like a string: whoever reads one early, meets it. */
const lookalikeBodies = (body: unknown): Change[] => {
  const names = typeof body === 'object' && body !== null ? Object.keys(body) : [];
  const properties = names.length > 0 ? names : ['email', 'code', 'token', 'id'];
  return lookalikes.map((value) =>
    changeBody(unraw(JSON.stringify(Object.fromEntries(properties.map((name) => [name, value]))))),
  );
};

/** A name that stands twice, or with brackets, is a list or an object to some parsers. */
const lookalikeQueries = (names: readonly string[]): Change[] =>
  ['', '[]', '[toString]', '[__proto__]', '.constructor'].map((suffix) => (call) => {
    const twice = names.flatMap((name) => [`${name}${suffix}=1`, `${name}${suffix}=2`]).join('&');
    return { ...call, url: `${call.url}${call.url.includes('?') ? '&' : '?'}${twice}` };
  });

const headers: readonly Change[] = [
  ...['', 'x', 'é', 'y'.repeat(500), 'a b c d e f g h', '1234567'].map((value) =>
    changeHeader('idempotency-key', value),
  ),
  ...['*', 'zz', 'x'.repeat(3_000), 'fr;q=abc', 'ar;q=1e309,,,', ';'].map((value) =>
    changeHeader('accept-language', value),
  ),
  ...['=', 'a', '__Host-cm_portal=', '__Host-cm_staff=%00', `x=${'y'.repeat(3_000)}`, '__proto__=1'].map((value) =>
    changeHeader('x-cookie-of-nobody', value),
  ),
  ...['application/xml', 'x', '*/*;q=9'].map((value) => changeHeader('accept', value)),
  changeHeader('if-none-match', '"x"'),
  changeHeader('range', 'bytes=0-0,5-1'),
  changeHeader('x-http-method-override', 'DELETE'),
  changeHeader('x-forwarded-for', '::ffff:999.1.1.1, junk'),
  changeHeader('x-forwarded-host', 'evil.example'),
  changeHeader('user-agent', 'x'.repeat(5_000)),
];

/** So many bad requests for one operation, the same for the same seed; the caller and what is not spoilt are right. */
export function badInputs(operation: Operation, filled: Filled, as: Principal, count: number): Call[] {
  const pick = choices(
    [...operation.id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, drillSeed + 6),
  );
  const call = callOf(operation, filled, as);
  const changes: Change[] = [];
  const some = <T>(list: readonly T[], most: number): T[] => {
    const rest = [...list];
    const taken: T[] = [];
    while (rest.length > 0 && taken.length < most) taken.push(...rest.splice(pick(rest.length), 1));
    return taken;
  };
  const body = operation.body;
  const inBody = body
    ? placesOf(body, filled.body).flatMap(({ path, schema }) =>
        valuesFor(schema).map((value): Change =>
          changeBody(unraw(JSON.stringify(withValue(filled.body, path, value)))),
        ),
      )
    : [];
  const inQuery = operation.parameters
    .filter((parameter) => parameter.in === 'query')
    .flatMap(({ name, schema }): Change[] => {
      const own =
        name === 'cursor'
          ? cursors
          : valuesFor(schema)
              .map((value) => (typeof value === 'string' ? value.replaceAll('\u0001raw:', '') : JSON.stringify(value)))
              .filter((value) => value.length < 4_000);
      return own.map((value) => (one) => spoilQuery(one, name, value));
    });
  const inPath = operation.parameters
    .filter((parameter) => parameter.in === 'path')
    .flatMap(({ name }): Change[] =>
      segments.map((value) => (one) => ({ ...one, url: spoilPath(operation, filled, name, value) })),
    );
  const unsafe = operation.route.method !== 'GET';
  const queryNames = operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  const known = [
    ...(unsafe ? lookalikeBodies(filled.body) : lookalikeQueries(queryNames.length > 0 ? queryNames : ['limit'])),
    ...some(inBody, count * 0.65),
    ...some(inQuery, count * 0.5),
    ...some(inPath, 22),
    ...(unsafe ? some(wholeBodies(filled.body), 31) : []),
    ...some(headers, 12),
  ];
  changes.push(...known);
  const strange: Change[] = strings.flatMap((value): Change[] => [
    (one) => spoilQuery(one, 'limit', String(value).slice(0, 2_000)),
    (one) => spoilQuery(one, String(value).slice(0, 200), 'x'),
    (one) => spoilQuery(one, 'cursor[]', String(value).slice(0, 2_000)),
  ]);
  if (changes.length < count) changes.push(...some(strange, count - changes.length));
  // Beyond what is spoilt in one place, two at once.
  const single = [...changes, ...inBody, ...inQuery, ...inPath];
  while (changes.length < count) {
    const [one, two] = [single[pick(single.length)], single[pick(single.length)]];
    if (one && two) changes.push((call, example) => two(one(call, example), example));
  }
  return changes.map((change) => change(call, filled));
}
