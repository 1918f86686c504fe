import { connect, type Socket } from 'node:net';
import { type Figures, figuresOf } from './figures.ts';

export interface Request {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Load {
  readonly port: number;
  readonly clients: number;
  /** Ends after so many seconds, or when `next` has no more requests. */
  readonly seconds: number;
  next(): Request | undefined;
}

/**
 * Each client has one connection and asks again as soon as it has its answer. Written on bare sockets, because client
 * and server share the machine and a heavy client would hide the floor.
 * @throws Error for an answer that is not 2xx
 */
export async function load({ port, clients, seconds, next }: Load): Promise<Figures> {
  const latencies: number[] = [];
  const began = performance.now();
  const until = began + seconds * 1000;
  const client = async (): Promise<void> => {
    const connection = await openConnection(port);
    try {
      while (performance.now() < until) {
        const request = next();
        if (!request) break;
        const from = performance.now();
        await connection.ask(encode(request, port));
        latencies.push(performance.now() - from);
      }
    } finally {
      connection.close();
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return figuresOf(latencies, (performance.now() - began) / 1000);
}

function encode({ method, path, headers, body = '' }: Request, port: number): string {
  const all = {
    host: `localhost:${port}`,
    ...headers,
    ...(method === 'POST' ? { 'content-length': String(Buffer.byteLength(body)) } : {}),
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
}

async function openConnection(port: number): Promise<{ ask(request: string): Promise<void>; close(): void }> {
  const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  let kept = '';
  let answered = Promise.withResolvers<void>();
  socket.setEncoding('latin1');
  socket.on('data', (chunk: string) => {
    kept += chunk;
    const head = kept.indexOf('\r\n\r\n');
    if (head < 0) return;
    const length = /\r\ncontent-length: (\d+)/i.exec(kept.slice(0, head + 2))?.[1];
    if (kept.length < head + 4 + Number(length ?? 0)) return;
    const status = Number(kept.slice(9, 12));
    if (status >= 300 || length === undefined)
      answered.reject(new Error(`the server answered: ${kept.slice(0, 2000)}`));
    else answered.resolve();
    kept = '';
  });
  socket.on('error', (error) => answered.reject(error));
  socket.on('close', () => answered.reject(new Error('the server closed the connection')));
  return {
    ask: (request) => {
      answered = Promise.withResolvers<void>();
      socket.write(request);
      return answered.promise;
    },
    close: () => {
      answered.promise.catch(() => undefined);
      socket.destroy();
    },
  };
}
