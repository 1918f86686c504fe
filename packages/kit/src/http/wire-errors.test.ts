import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { defineModule } from '../module.ts';
import { probeHarness, type ProbeHarness } from '../testing/probe.ts';
import { route } from '../route.ts';
import { createWireErrorHandler } from './wire-errors.ts';

const probes = defineModule({
  name: 'probes',
  routes: [
    route({
      operationId: 'portal.probes.write',
      method: 'POST',
      path: '/api/portal/probes',
      summary: 'Echoes',
      access: 'public',
      body: z.strictObject({ name: z.string() }),
      response: z.object({ name: z.string() }),
      handler: async (_ctx, { body }) => body,
    }),
  ],
});

let h: ProbeHarness;
let port: number;
beforeAll(async () => {
  h = await probeHarness([probes]);
  const app = await h.app();
  await app.listen({ host: '127.0.0.1', port: 0 });
  port = (app.server.address() as AddressInfo).port;
});
afterAll(() => h.close());

/** Everything that comes back until the other side ends the connection. */
function exchange(text: string, to = port): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(to, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (answer += chunk));
    socket.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNRESET' ? undefined : reject(error)));
    socket.on('close', () => resolve(answer));
  });
}

function read(answer: string) {
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  const [line = '', ...lines] = head.split('\r\n');
  const headers = new Map(
    lines.map((one) => [one.split(': ')[0]?.toLowerCase() ?? '', one.split(': ').slice(1).join(': ')]),
  );
  return { status: Number(line.split(' ')[1]), headers, body };
}

const POST = 'POST /api/portal/probes HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';

test.each([
  ['no request line at all', 'BONJOUR\r\n\r\n', 400, 'common.bad_request'],
  ['a version that does not exist', 'GET / HTTP/9.9\r\nHost: localhost\r\n\r\n', 400, 'common.bad_request'],
  ['a method that does not exist', 'BREW / HTTP/1.1\r\nHost: localhost\r\n\r\n', 400, 'common.bad_request'],
  ['a header without a colon', 'GET / HTTP/1.1\r\nHost: localhost\r\nrien\r\n\r\n', 400, 'common.bad_request'],
  [
    'headers without end',
    `GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'x'.repeat(40_000)}\r\n\r\n`,
    431,
    'common.headers_too_large',
  ],
  [
    'a chunk that is not one',
    `${POST}Transfer-Encoding: chunked\r\n\r\nzz\r\nx\r\n0\r\n\r\n`,
    400,
    'common.bad_request',
  ],
  [
    'chunk extensions without end',
    `${POST}Transfer-Encoding: chunked\r\n\r\n1;${'x'.repeat(40_000)}\r\nx\r\n0\r\n\r\n`,
    413,
    'common.too_large',
  ],
  [
    'two lengths of one body (smuggling)',
    `${POST}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    400,
    'common.bad_request',
  ],
  ['no Host', 'GET /api/portal/probes HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'common.bad_request'],
  [
    'a path that cannot be read',
    'GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    400,
    'common.bad_request',
  ],
])('%s is answered as any other problem', async (_name, text, status, code) => {
  const answer = read(await exchange(text));
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(Number(answer.headers.get('content-length'))).toBe(Buffer.byteLength(answer.body));
  expect(JSON.parse(answer.body)).toMatchObject({ type: `urn:cloudmanager:problem:${code}`, status, code });
  const { requestId } = JSON.parse(answer.body) as { requestId: string };
  expect(answer.headers.get('x-request-id')).toBe(requestId);
  expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
  expect(answer.headers.get('strict-transport-security')).toContain('max-age=');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
});

test('an old client without a Host, and an expectation that we do not know, are served as others', async () => {
  expect(read(await exchange('GET /nowhere HTTP/1.0\r\n\r\n')).status).toBe(404);
  const body = '{"name":"x"}';
  const text = `${POST}Expect: 42-miracle\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
  expect(read(await exchange(text))).toMatchObject({ status: 200, body });
});

describe('what Node tells later', () => {
  const facts = { sentence: (code: string) => code, requestId: () => 'r1' };

  /** A server that begins an answer, `half` of it, and the wire handler that is told of `code`. */
  async function told(code: string, half: boolean): Promise<string> {
    const wire = createWireErrorHandler(facts);
    const server = createServer((request, response) => {
      if (half) response.writeHead(200, { 'content-length': '10' }).write('half');
      const error = Object.assign(new Error(code), { code });
      setImmediate(() => wire.answer(error, request.socket));
    });
    wire.watch(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const answer = await exchange('GET / HTTP/1.1\r\nHost: x\r\n\r\n', (server.address() as AddressInfo).port);
    await new Promise((resolve) => server.close(resolve));
    return answer;
  }

  test('a request that never ends is answered 408', async () => {
    expect(read(await told('ERR_HTTP_REQUEST_TIMEOUT', false))).toMatchObject({
      status: 408,
      body: expect.stringContaining('common.timeout'),
    });
  });
  test('in the middle of an answer the connection ends, and nothing of ours falls into it', async () => {
    const answer = await told('HPE_INVALID_METHOD', true);
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toMatch(/half$/);
  });
  test('to a client that is gone nothing is said', async () => {
    expect(await told('ECONNRESET', false)).toBe('');
  });
});
