import { connect } from 'node:net';
import { choices, drillSeed, extent, tell } from '@cm/kit/testing/drill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ATLAS, inBrowser } from './principals.ts';
import { openTestSystem, type TestSystem } from './test-system.ts';

/** Made up beside the written ones, for each place. */
const RANDOM = extent(20, 400);

let system: TestSystem;
let port: number;
beforeAll(async () => {
  system = await openTestSystem();
  await system.app.listen({ host: '127.0.0.1', port: 0 });
  const address = system.app.server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => system.close());

/** Ends of lines and of strings, and what a session kept as lines of text would read as a proof (CVE-2026-41940). */
const WRITTEN = [
  '\r\ntfa_verified=1',
  '\ntfa_verified=1\n',
  '\r\nSet-Cookie: __Host-cm_staff=forged; Path=/; Secure',
  '\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{"state":"signed_in"}',
  '\0level=full',
  '%0d%0atfa_verified=1',
  '\u2028tfa_verified=1',
  '\u0085level=full',
  '嘊嘍Set-Cookie: x=y',
  '; level=full; ',
  '"level":"full"',
  '\u001b[2J\u001b]0;owned\u0007',
] as const;
const PIECES = [
  '\r',
  '\n',
  '\r\n',
  '\0',
  '=',
  ';',
  ',',
  '"',
  '\\',
  ' ',
  '\t',
  'level=full',
  'tfa_verified=1',
  'é',
  'a',
];

function hostile(seed: number): string[] {
  const pick = choices(seed);
  const made = Array.from({ length: RANDOM }, () =>
    Array.from({ length: 1 + pick(8) }, () => PIECES[pick(PIECES.length)] ?? '').join(''),
  );
  return [...WRITTEN, ...made];
}

interface Answer {
  readonly status: number;
  /** Of the header lines, in lower case. */
  readonly names: readonly string[];
  readonly cookies: readonly string[];
  /** Bytes that stand after the end of the one answer that was asked for. */
  readonly beyond: string;
  readonly body: string;
}

/** Writes the very bytes of a request and reads until the other side closes. */
function exchange(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(Buffer.from(bytes, 'utf8')));
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.once('close', () => resolve(Buffer.concat(chunks).toString('utf8')));
    socket.once('error', reject);
  });
}

function read(raw: string): Answer {
  const end = raw.indexOf('\r\n\r\n');
  const [first = '', ...lines] = raw.slice(0, end).split('\r\n');
  const body = Buffer.from(raw.slice(end + 4), 'utf8');
  const length = Number(/^content-length: (\d+)$/im.exec(raw.slice(0, end))?.[1] ?? body.length);
  return {
    status: Number(first.split(' ')[1]),
    names: lines.map((line) => (line.split(':')[0] ?? '').toLowerCase()).toSorted(),
    cookies: lines.filter((line) => /^set-cookie:/i.test(line)),
    beyond: body.subarray(length).toString('utf8'),
    body: body.subarray(0, length).toString('utf8'),
  };
}

async function send(method: string, path: string, headers: Readonly<Record<string, string>>, body = '') {
  const lines = Object.entries({ host: ATLAS.host, connection: 'close', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  const length = body === '' ? [] : [`content-length: ${Buffer.byteLength(body)}`];
  return read(await exchange([`${method} ${path} HTTP/1.1`, ...lines, ...length, '', body].join('\r\n')));
}

const json = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
const BODIES: readonly { method: string; path: string; body: (typed: string) => object }[] = [
  { method: 'POST', path: '/api/portal/session', body: (typed) => ({ email: typed, password: 'Casbah-1957-Demo' }) },
  { method: 'POST', path: '/api/portal/session', body: (typed) => ({ email: 'karim@exemple.dz', password: typed }) },
  {
    method: 'POST',
    path: '/api/corporate/session',
    body: (typed) => ({ email: 'amina@atlas.dz', password: `Casbah-1957-Demo${typed}` }),
  },
  { method: 'POST', path: '/api/corporate/session/second-factor', body: (typed) => ({ code: `000000${typed}` }) },
  {
    method: 'POST',
    path: '/api/portal/password-reset-requests',
    body: (typed) => ({ email: `karim@exemple.dz${typed}` }),
  },
  {
    method: 'PUT',
    path: '/api/portal/password',
    body: (typed) => ({
      token: `${'t'.repeat(40)}${typed}`,
      purpose: 'reset_password',
      password: 'Une phrase bien longue',
    }),
  },
];
const HEADERS = [
  'user-agent',
  'accept-language',
  'x-request-id',
  'x-forwarded-for',
  'authorization',
  'cookie',
  'origin',
];

/** Sessions that opened anything, and rights that anybody has: what no text may add to. */
const opened = async (): Promise<unknown> => {
  const { rows } = await system.owner.query(
    `select (select count(*)::int from identity.sessions where level = 'full') as sessions,
            (select count(*)::int from identity.user_roles) as roles,
            (select count(*)::int from customers.memberships where ended_at is null) as memberships`,
  );
  return rows[0];
};

test('ends of lines in what a visitor types at a sign-in open nothing and add no header (B15)', async () => {
  const waiting = await inBrowser(system, ATLAS, 'amina@atlas.dz', { level: 'password' });
  const before = await opened();
  const wrong: string[] = [];
  let sent = 0;
  const judge = (what: string, answer: Answer): void => {
    sent += 1;
    if (answer.status === 0 || answer.status >= 500 || Number.isNaN(answer.status))
      wrong.push(`${what}: ${answer.status}`);
    if (answer.beyond !== '') wrong.push(`${what}: ${JSON.stringify(answer.beyond.slice(0, 60))} beyond its end`);
    if (/forged|x=y/.test(answer.cookies.join())) wrong.push(`${what}: ${answer.cookies.join()}`);
    if (answer.names.includes('tfa_verified') || answer.names.includes('level')) wrong.push(`${what}: a header`);
    if (/"state":"(signed_in|second_factor)"/.test(answer.body)) wrong.push(`${what}: ${answer.body}`);
  };
  for (const [index, { method, path, body }] of BODIES.entries()) {
    for (const typed of hostile(drillSeed + index)) {
      const key = { 'idempotency-key': `control-${String(index)}-${String(sent)}` };
      const cookie = path.endsWith('second-factor') ? { cookie: waiting.headers['cookie'] ?? '' } : {};
      judge(
        `${path} ${JSON.stringify(typed)}`,
        await send(method, path, { ...json, ...key, ...cookie }, JSON.stringify(body(typed))),
      );
    }
  }
  for (const [index, name] of HEADERS.entries()) {
    for (const typed of hostile(drillSeed + 100 + index)) {
      const value = name === 'cookie' ? `${waiting.headers['cookie'] ?? ''}${typed}` : `x${typed}`;
      judge(`${name}: ${JSON.stringify(typed)}`, await send('GET', '/api/corporate/tickets', { [name]: value }));
    }
  }
  tell(
    `B15: ${sent} requests with ends of lines in ${BODIES.length} bodies and ${HEADERS.length} headers, ${wrong.length} wrong`,
  );
  expect(wrong).toEqual([]);
  expect(await opened()).toEqual(before);
});
