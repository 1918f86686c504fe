import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chosenAddress, createOutbound, OutboundError } from './outbound.ts';

/** Addresses that are not of the internet, of every kind that IANA's registers name, and in the clothes of another family. */
const NOT_PUBLIC = [
  ['127.0.0.1', '127.1.2.3', '127.255.255.254', '0.0.0.0', '0.1.2.3', '10.0.0.1', '10.255.255.255'],
  ['172.16.0.1', '172.31.255.254', '192.168.0.1', '192.168.255.254', '100.64.0.1', '100.127.255.254'],
  [
    '169.254.169.254',
    '169.254.0.1',
    '169.254.170.2',
    '169.254.169.253',
    '192.0.0.170',
    '192.0.0.8',
    '0.255.255.255',
    '198.51.100.255',
    '233.252.0.1',
    '172.20.10.2',
    '100.100.100.200',
    '192.0.0.192',
    '168.63.129.16',
  ],
  ['192.0.0.1', '192.0.2.1', '192.88.99.1', '198.18.0.1', '198.19.255.254', '198.51.100.7', '203.0.113.9'],
  ['224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255', '192.175.48.1', '192.31.196.1', '192.52.193.1'],
  ['::', '::1', '::127.0.0.1', '::7f00:1', '::10.0.0.1', '::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:10.0.0.1'],
  ['::ffff:169.254.169.254', '::ffff:a9fe:a9fe', '::ffff:192.168.1.1', '::ffff:0:127.0.0.1', '::ffff:0:7f00:1'],
  ['64:ff9b::127.0.0.1', '64:ff9b::7f00:1', '64:ff9b::a00:1', '64:ff9b::a9fe:a9fe', '64:ff9b:1::1', '64:ff9b:1::a00:1'],
  ['2002:7f00:1::1', '2002:a00:1::', '2002:a9fe:a9fe::1', '2002:c0a8:101::1', '2001::1', '2001:0:7f00:1::1'],
  ['2001:2::1', '2001:3::1', '2001:4:112::1', '2001:10::1', '2001:20::1', '2001:30::1', '2001:db8::1', '3fff::1'],
  ['fe80::1', 'fe80::1%eth0', 'febf::1', 'fec0::1', 'feff::1', 'fc00::1', 'fd00::1', 'fd00:ec2::254', 'fdff::1'],
  ['ff02::1', 'ff0e::1', '100::1', '5f00::1', '2620:4f:8000::1', '::5efe:7f00:1', '4000::1', 'e000::1', '1000::1'],
  ['not an address', '', '127.1', '0x7f000001', '2130706433', '017700000001', '010.0.0.1', '127.0.0.1.', '1.2.3'],
].flat();

const PUBLIC = [
  '1.1.1.1',
  '41.200.0.1',
  '105.96.0.1',
  '193.194.64.1',
  '::ffff:1.1.1.1',
  '2606:4700::1111',
  '2a01:e0a::1',
];

const NONE: ReadonlySet<string> = new Set();
const reasonOf = (work: () => unknown): string => {
  try {
    work();
    return 'asked';
  } catch (error) {
    if (error instanceof OutboundError) return error.reason;
    throw error;
  }
};

test('an address that is not of the internet is not asked, alone or behind one that is', () => {
  expect(NOT_PUBLIC.length).toBeGreaterThanOrEqual(100);
  const url = new URL('https://idp.example.com/');
  for (const address of NOT_PUBLIC) {
    expect(
      reasonOf(() => chosenAddress(url, [address], NONE)),
      address,
    ).toBe('forbidden');
    expect(
      reasonOf(() => chosenAddress(url, ['1.1.1.1', address], NONE)),
      `behind another: ${address}`,
    ).toBe('forbidden');
  }
  for (const address of PUBLIC) expect(chosenAddress(url, [address], NONE)).toBe(address);
  expect(chosenAddress(url, ['41.200.0.1', '1.1.1.1'], NONE)).toBe('41.200.0.1');
  expect(reasonOf(() => chosenAddress(url, [], NONE))).toBe('unreachable');
});

test('only https, on the usual ports, without a password in the address', () => {
  const refused = [
    'http://idp.example.com/',
    'https://idp.example.com:22/',
    'https://idp.example.com:8443/',
    'https://idp.example.com:6379/',
    'https://user@idp.example.com/',
    'https://user:secret@idp.example.com/',
    'https://:secret@idp.example.com/',
    'ftp://idp.example.com/',
    'file:///etc/passwd',
    'gopher://idp.example.com/',
    'data:text/plain,x',
    'javascript:alert(1)',
    'blob:https://idp.example.com/x',
    'ws://idp.example.com/',
  ];
  for (const text of refused)
    expect(
      reasonOf(() => chosenAddress(new URL(text), ['1.1.1.1'], NONE)),
      text,
    ).toBe('forbidden');
  expect(chosenAddress(new URL('https://idp.example.com:80/'), ['1.1.1.1'], NONE)).toBe('1.1.1.1');
});

test('a host inside is asked when it is named, by its name and its port alone; without TLS on this machine alone', () => {
  const inside = new Set(['idp.vpn', 'idp.vpn:8443', 'near.vpn:80']);
  const chosen = (text: string, address: string) => reasonOf(() => chosenAddress(new URL(text), [address], inside));
  expect(chosen('https://idp.vpn/', '10.8.0.5')).toBe('asked');
  expect(chosen('https://IDP.vpn:8443/', '10.8.0.5')).toBe('asked');
  expect(chosen('https://idp.vpn:9443/', '10.8.0.5')).toBe('forbidden');
  expect(chosen('https://other.vpn/', '10.8.0.5')).toBe('forbidden');
  expect(chosen('https://idp.vpn.example.com/', '10.8.0.5')).toBe('forbidden');
  expect(chosen('https://xidp.vpn/', '10.8.0.5')).toBe('forbidden');
  expect(chosen('https://10.8.0.5/', '10.8.0.5')).toBe('forbidden');
  expect(chosen('http://idp.vpn/', '10.8.0.5')).toBe('forbidden');
  expect(chosen('http://near.vpn/', '10.8.0.5')).toBe('forbidden');
  expect(chosen('ftp://idp.vpn/', '10.8.0.5')).toBe('forbidden');
  expect(chosen('ws://idp.vpn/', '127.0.0.1')).toBe('forbidden');
  expect(chosen('http://near.vpn/', '127.0.0.1')).toBe('asked');
  expect(chosen('http://elsewhere.vpn/', '127.0.0.1')).toBe('forbidden');
});

let connections = 0;
let respond: (request: IncomingMessage, response: ServerResponse) => void = (_request, response) =>
  void response.end('{}');
const listen = async (host: string, port: number): Promise<Server> => {
  const server = createServer((request, response) => respond(request, response));
  server.on('connection', () => void (connections += 1));
  await new Promise<void>((done, fail) => server.listen(port, host, done).once('error', fail));
  return server;
};
let server: Server;
let port = 0;

beforeAll(async () => {
  server = await listen('127.0.0.1', 0);
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

const reasonOfFetch = async (work: Promise<Response>): Promise<string> =>
  work.then(
    ({ status }) => `answered ${status}`,
    (error: unknown) => (error instanceof OutboundError ? error.reason : String(error)),
  );

/** Ways of writing or naming this machine, all of which a browser or a program takes for it. */
const THIS_MACHINE = [
  ['127.0.0.1', '127.1', '127.0.1', '2130706433', '0x7f000001', '0x7f.0.0.1', '0x7f.1', '017700000001', '0177.0.0.1'],
  ['0177.1', '127.000.000.001', '127.0.0.1.', '0', '0.0.0.0', '0x0', '127.127.127.127', '127.0.0.01', '0x7F000001'],
  [
    '[::]',
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[::FFFF:127.0.0.1]',
  ],
  ['localhost', 'LOCALHOST', 'localhost.', 'ip6-localhost', '①②⑦.⓪.⓪.①', '127。0。0。1', '127.0.0.1', 'ⓛocalhost'],
  ['rebound.example', 'sub.rebound.example', '127.0.0.1.nip.example', 'xn--rebound-0ya.example'],
].flat();

test('this machine is not reached by any way of writing it: nothing arrives', async () => {
  const outbound = createOutbound({ insideHosts: [], resolve: async () => ['127.0.0.1'] });
  const seen = connections;
  let vectors = 0;
  for (const host of THIS_MACHINE)
    for (const begin of ['http://', 'https://', 'http://user:secret@', 'https://idp.example@'])
      for (const path of ['/', '/.well-known/openid-configuration']) {
        vectors += 1;
        const text = `${begin}${host}:${port}${path}`;
        expect(await reasonOfFetch(outbound.fetch(text)), text).toBe('forbidden');
      }
  expect(vectors).toBeGreaterThanOrEqual(150);
  expect(connections).toBe(seen);
});

const near = (options: Partial<Parameters<typeof createOutbound>[0]> = {}) =>
  createOutbound({ insideHosts: [`near.test:${port}`], resolve: async () => ['127.0.0.1'], ...options });

test('a name is looked up once: what it leads to a moment later is not asked', async () => {
  const answers = [['127.0.0.1'], ['127.0.0.2']];
  let asked = 0;
  const outbound = near({ resolve: async () => answers[asked++] ?? [] });
  let arrivedAt: string | undefined;
  respond = (request, response) => {
    arrivedAt = request.socket.localAddress;
    response.end(JSON.stringify({ host: request.headers.host }));
  };
  const answer = await outbound.fetch(`http://near.test:${port}/x?y=1`);
  expect(await answer.json()).toEqual({ host: `near.test:${port}` });
  expect({ asked, arrivedAt }).toEqual({ asked: 1, arrivedAt: '127.0.0.1' });
});

test('a redirect is an answer: nobody goes where it leads', async () => {
  let arrived = 0;
  respond = (_request, response) => {
    arrived += 1;
    response.writeHead(302, { location: `http://near.test:${port}/elsewhere` }).end();
  };
  const answer = await near().fetch(`http://near.test:${port}/`);
  expect({ status: answer.status, arrived }).toEqual({ status: 302, arrived: 1 });
});

test('an answer that is too long, packed, or late is none', async () => {
  respond = (_request, response) => void response.end(Buffer.alloc(1001));
  expect(await reasonOfFetch(near({ maxBytes: 1000 }).fetch(`http://near.test:${port}/`))).toBe('unreachable');
  respond = (_request, response) => void response.end(Buffer.alloc(1000));
  expect(await reasonOfFetch(near({ maxBytes: 1000 }).fetch(`http://near.test:${port}/`))).toBe('answered 200');
  respond = (_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end();
  expect(await reasonOfFetch(near().fetch(`http://near.test:${port}/`))).toBe('unreachable');
  respond = () => undefined;
  expect(await reasonOfFetch(near({ totalMs: 50 }).fetch(`http://near.test:${port}/`))).toBe('unreachable');
  respond = (_request, response) => void response.write('begun, and never ended');
  expect(await reasonOfFetch(near({ totalMs: 50 }).fetch(`http://near.test:${port}/`))).toBe('unreachable');
  const silent = near({ connectMs: 50, resolve: () => new Promise(() => undefined) });
  expect(await reasonOfFetch(silent.fetch(`http://near.test:${port}/`))).toBe('unreachable');
  expect(await reasonOfFetch(near({ resolve: async () => [] }).fetch(`http://near.test:${port}/`))).toBe('unreachable');
});

test('method, headers and body arrive as they were given', async () => {
  respond = (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { method, headers } = request;
      response.end(JSON.stringify({ method, type: headers['content-type'], body: Buffer.concat(parts).toString() }));
    });
  };
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await near().fetch(`http://near.test:${port}/token`, { method: 'POST', headers, body: 'a=é' });
  expect(await answer.json()).toEqual({ method: 'POST', type: 'application/x-www-form-urlencoded', body: 'a=é' });
});
