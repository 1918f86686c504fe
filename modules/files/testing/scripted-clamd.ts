import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** How the server behaves once the whole stream is there, or before. */
export type Behaviour =
  | 'verdict'
  /** Ends its answer before the NUL. */
  | 'cut'
  | 'silent'
  | 'closes'
  /** Refuses the rest in the middle of the stream. */
  | 'limit'
  | 'garbage'
  /** An answer without an end. */
  | 'endless'
  /** Byte by byte. */
  | 'drop by drop';

export interface ScriptedClamd {
  readonly at: { readonly host: string; readonly port: number };
  behaviour: Behaviour;
  /** What was sent to it, stream by stream. */
  readonly streams: Buffer[];
  close(): Promise<void>;
}

/** A server that speaks clamd's INSTREAM as documented (clamd(8)), with the faults that a real one is not asked for. */
export async function startScriptedClamd(isVirus: (bytes: Buffer) => boolean): Promise<ScriptedClamd> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    let held = Buffer.alloc(0);
    let isDone = false;
    socket.on('data', (part: Buffer) => {
      held = Buffer.concat([held, part]);
      if (isDone) return;
      const stream = streamOf(held);
      if (scripted.behaviour === 'limit' && held.length > 100_000) {
        isDone = true;
        socket.end('INSTREAM size limit exceeded. ERROR\0');
      } else if (stream !== null) {
        isDone = true;
        scripted.streams.push(stream);
        void reply(socket, scripted.behaviour, isVirus(stream) ? 'stream: Test.Virus FOUND\0' : 'stream: OK\0');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const scripted: ScriptedClamd = {
    at: { host: '127.0.0.1', port },
    behaviour: 'verdict',
    streams: [],
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
  return scripted;
}

const COMMAND = Buffer.from('zINSTREAM\0');

/** The bytes of a whole stream; null until its empty chunk is there. */
function streamOf(held: Buffer): Buffer | null {
  if (held.length < COMMAND.length || !held.subarray(0, COMMAND.length).equals(COMMAND)) return null;
  const parts: Buffer[] = [];
  for (let at = COMMAND.length; at + 4 <= held.length;) {
    const length = held.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    parts.push(held.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

async function reply(socket: Socket, behaviour: Behaviour, verdict: string): Promise<void> {
  switch (behaviour) {
    case 'silent':
      return;
    case 'closes':
      socket.end();
      return;
    case 'cut':
      socket.end(verdict.slice(0, -1));
      return;
    case 'garbage':
      socket.end('stream: OK but not quite\0');
      return;
    case 'endless':
      socket.end('stream: OK'.padEnd(10_000, ' '));
      return;
    case 'drop by drop':
      for (const byte of Buffer.from(verdict)) {
        await new Promise<void>((resolve) => socket.write(Buffer.of(byte), () => resolve()));
        await new Promise<void>((resolve) => setImmediate(resolve));
      }
      socket.end();
      return;
    default:
      socket.end(verdict);
  }
}
