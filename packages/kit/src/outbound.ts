import { lookup } from 'node:dns/promises';
import { type ClientRequest, type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestTls } from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress, parseNetworks } from './networks.ts';

/** `forbidden`: nothing was sent, for the address is not one to be asked; `unreachable`: nothing that can be used came back. */
export type OutboundReason = 'forbidden' | 'unreachable';

export class OutboundError extends Error {
  readonly reason: OutboundReason;
  readonly host: string;

  constructor(reason: OutboundReason, host: string, why: string) {
    super(`${host}: ${why}`);
    this.name = 'OutboundError';
    this.reason = reason;
    this.host = host;
  }
}

export interface OutboundRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal | undefined;
}

/** Asks addresses that somebody typed in: servers of others, never one behind our own walls. */
export interface Outbound {
  /**
   * One request to one address of the host, which is looked up once and of which every address is checked. Redirects are
   * answers like others; an answer has 1 MB at most and is there within 30 s.
   * @throws OutboundError
   */
  fetch(url: string, request?: OutboundRequest): Promise<Response>;
}

export interface OutboundOptions {
  /** Hosts inside that may be asked all the same, as `host` or `host:port`; without TLS when they are this machine. */
  readonly insideHosts: readonly string[];
  /** All addresses of a name; the machine's own way of looking up when it is absent. */
  readonly resolve?: (name: string) => Promise<readonly string[]>;
  /** Milliseconds until a connection stands (10 000), and until the answer is there (30 000). */
  readonly connectMs?: number;
  readonly totalMs?: number;
  /** Bytes of an answer (1 000 000). */
  readonly maxBytes?: number;
}

interface Target {
  readonly url: URL;
  /** The only address that is connected to. */
  readonly address: string;
}

const THIS_MACHINE = parseNetworks('127.0.0.0/8,::1/128');
const PORT_OF = { 'https:': '443', 'http:': '80' } as const;

const systemAddresses = async (name: string): Promise<string[]> =>
  (await lookup(name, { all: true })).map(({ address }) => address);

export function createOutbound({
  insideHosts,
  resolve = systemAddresses,
  connectMs = 10_000,
  totalMs = 30_000,
  maxBytes = 1_000_000,
}: OutboundOptions): Outbound {
  const inside = new Set(insideHosts.map((host) => host.toLowerCase()));
  return {
    fetch: async (text, request = {}) => {
      const url = parse(text);
      const deadline = AbortSignal.timeout(totalMs);
      const signal = request.signal ? AbortSignal.any([deadline, request.signal]) : deadline;
      const addresses = await within(connectMs, url, addressesOf(url, resolve));
      const address = chosenAddress(url, addresses, inside);
      return exchange({ url, address }, { ...request, signal }, { connectMs, maxBytes });
    },
  };
}

function parse(text: string): URL {
  if (!URL.canParse(text)) throw new OutboundError('forbidden', '?', 'not an address');
  return new URL(text);
}

/** The host as addresses: itself when it is one (the parser of URLs has given it one spelling), else what its name leads to. */
async function addressesOf(
  { hostname }: URL,
  resolve: (name: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (isIP(bare) !== 0) return [bare];
  return resolve(bare).catch(() => {
    throw new OutboundError('unreachable', hostname, 'the name leads nowhere');
  });
}

/**
 * The address to connect to. Public ones only, and on the usual ports, unless the host is one of those inside that may be
 * asked; one address that is not public spoils all of them, or whoever answers for the name could choose.
 * @throws OutboundError `forbidden`
 */
export function chosenAddress(url: URL, addresses: readonly string[], inside: ReadonlySet<string>): string {
  const { protocol, hostname, username, password } = url;
  const forbidden = (why: string) => new OutboundError('forbidden', hostname, why);
  if (protocol !== 'https:' && protocol !== 'http:') throw forbidden(`${protocol} is not asked`);
  if (username !== '' || password !== '') throw forbidden('an address has no password in it');
  const port = url.port === '' ? PORT_OF[protocol] : url.port;
  const isInside = inside.has(`${hostname}:${port}`) || (url.port === '' && inside.has(hostname));
  const [first] = addresses;
  if (first === undefined) throw new OutboundError('unreachable', hostname, 'the name leads nowhere');
  // Between machines nothing goes without TLS.
  if (protocol === 'http:' && !addresses.every((one) => THIS_MACHINE.includes(one))) throw forbidden('not without TLS');
  if (isInside) return first;
  if (port !== '443' && port !== '80') throw forbidden(`not on port ${port}`);
  if (!addresses.every(isPublicAddress)) throw forbidden('leads to an address that is not public');
  return first;
}

async function within<T>(ms: number, { hostname }: URL, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_done, fail) => {
    timer = setTimeout(() => fail(new OutboundError('unreachable', hostname, 'no answer in time')), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

interface Bounds {
  readonly connectMs: number;
  readonly maxBytes: number;
}

function exchange({ url, address }: Target, wanted: OutboundRequest, bounds: Bounds): Promise<Response> {
  const unreachable = (why: string) => new OutboundError('unreachable', url.hostname, why);
  const isTls = url.protocol === 'https:';
  const isName = isIP(url.hostname.replace(/^\[|\]$/g, '')) === 0;
  return new Promise((done, fail) => {
    const sent: ClientRequest = (isTls ? requestTls : requestPlain)({
      // The address that was checked, as such: nothing looks the name up a second time. The certificate is the name's.
      host: address,
      ...(isTls && isName ? { servername: url.hostname } : {}),
      port: url.port === '' ? PORT_OF[isTls ? 'https:' : 'http:'] : url.port,
      path: `${url.pathname}${url.search}`,
      method: wanted.method ?? 'GET',
      headers: {
        ...wanted.headers,
        host: url.host,
        'accept-encoding': 'identity',
        ...(wanted.body === undefined ? {} : { 'content-length': String(Buffer.byteLength(wanted.body)) }),
      },
      agent: false,
      maxHeaderSize: 16_384,
      signal: wanted.signal,
    });
    const slow = setTimeout(() => sent.destroy(unreachable('no connection in time')), bounds.connectMs);
    sent.once('socket', (socket) =>
      socket.once(isTls ? 'secureConnect' : 'connect', () => {
        clearTimeout(slow);
      }),
    );
    sent.once('close', () => clearTimeout(slow));
    sent.once('error', (error) => fail(error instanceof OutboundError ? error : unreachable(error.message)));
    sent.once('response', (answer) => {
      read(answer, bounds.maxBytes).then(
        (body) => done(toResponse(answer, body)),
        (error: unknown) => {
          sent.destroy();
          fail(unreachable(error instanceof Error ? error.message : 'unreadable'));
        },
      );
    });
    sent.end(wanted.body);
  });
}

async function read(answer: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const { 'content-encoding': encoding = 'identity' } = answer.headers;
  if (encoding !== 'identity') throw new Error('packed, though this was not asked for');
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of answer) {
    const bytes = part as Buffer;
    length += bytes.length;
    if (length > maxBytes) throw new Error(`more than ${maxBytes} bytes`);
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

/** Statuses whose answers have no body (Fetch standard, "null body status"). */
const BODILESS = new Set([101, 103, 204, 205, 304]);

function toResponse(answer: IncomingMessage, body: Buffer): Response {
  const status = answer.statusCode ?? 0;
  const headers = new Headers();
  for (const [name, values] of Object.entries(answer.headersDistinct))
    for (const value of values ?? []) headers.append(name, value);
  return new Response(BODILESS.has(status) ? null : new Uint8Array(body), { status, headers });
}
