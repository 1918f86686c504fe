import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What the service does instead of its answer, once. `lost …`: after it took the message. */
export type Fault =
  | 'silent'
  | 'reset'
  | 'lost: reset'
  | 'lost: silent'
  | 'lost: a gateway error'
  | 'lost: a page'
  | 'lost: endless'
  | 'lost: another type'
  | 'lost: cut short'
  | 'busy'
  | 'busy until a date'
  | 'unavailable'
  | 'broken'
  | 'moved'
  | 'a page says no';

export interface LoopbackService {
  readonly url: string;
  /** How many requests came. */
  readonly count: () => number;
  failNext(fault: Fault): void;
  close(): Promise<void>;
}

const PAGE = '<!doctype html><title>Maintenance</title>';
const json = { 'content-type': 'application/json' };
const html = { 'content-type': 'text/html; charset=utf-8' };

/**
 * A service on this machine that speaks like the documented one, with the faults of the network and of what stands in front.
 * @param answer what the service says; it notes the message when it takes it
 */
export async function startService(answer: (asked: Asked) => Answer): Promise<LoopbackService> {
  const faults: Fault[] = [];
  let count = 0;
  const server: Server = createServer((request, response) => {
    void read(request).then((body) => {
      count += 1;
      const asked = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body };
      const fault = faults.shift();
      if (fault === undefined) return say(response, answer(asked));
      if (fault.startsWith('lost: ')) answer(asked);
      return fail(response, fault);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    count: () => count,
    failNext: (fault) => void faults.push(fault),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

function say(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers ?? json);
  response.end(body);
}

function fail(response: ServerResponse, fault: Fault): void {
  switch (fault) {
    case 'silent':
    case 'lost: silent':
      return;
    case 'reset':
    case 'lost: reset':
      response.socket?.resetAndDestroy();
      return;
    case 'busy':
      return say(response, { status: 429, headers: { ...json, 'retry-after': '7' }, body: '{}' });
    case 'busy until a date':
      return say(response, {
        status: 429,
        headers: {
          ...html,
          date: 'Mon, 02 Mar 2026 09:00:00 GMT',
          'retry-after': 'Mon, 02 Mar 2026 09:00:30 GMT',
        },
        body: PAGE,
      });
    case 'unavailable':
      return say(response, { status: 503, headers: html, body: PAGE });
    case 'broken':
      return say(response, { status: 500, headers: html, body: PAGE });
    case 'lost: a gateway error':
      return say(response, { status: 502, headers: html, body: PAGE });
    case 'lost: a page':
      return say(response, { status: 200, headers: html, body: PAGE });
    case 'lost: another type':
      return say(response, { status: 201, headers: { 'content-type': 'image/png' }, body: '{"sid":"SM"}' });
    case 'moved':
      return say(response, { status: 302, headers: { location: 'http://127.0.0.1:1/elsewhere' }, body: '' });
    case 'a page says no':
      return say(response, { status: 404, headers: html, body: PAGE });
    case 'lost: cut short':
      response.writeHead(200, { ...json, 'content-length': '500' });
      response.write('{"messages":[', () => response.socket?.resetAndDestroy());
      return;
    case 'lost: endless': {
      response.writeHead(200, json);
      const more = (): void => {
        while (!response.destroyed && response.write(' '.repeat(16_384)));
      };
      response.on('drain', more);
      more();
    }
  }
}
