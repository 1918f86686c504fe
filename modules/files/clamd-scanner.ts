import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';
import { type FileScanner, ScanError, type Verdict } from './file-scanner.ts';

/** Where clamd listens, and how long it may take. */
export interface ClamdPlace {
  readonly at: { readonly path: string } | { readonly host: string; readonly port: number };
  /** From the connection to the last byte of the answer. */
  readonly seconds?: number;
}

const CHUNK = 65_536;
const LONGEST_ANSWER = 4096;
/** What clamd finds, with AlertExceedsMax, in what it did not look at whole. */
const BEYOND_LIMITS = /^Heuristics\.Limits\.Exceeded/;

/** clamd by its INSTREAM command (clamd(8)): chunks with their length before them, an empty one, one line of answer. */
export function createClamdScanner({ at, seconds = 120 }: ClamdPlace): FileScanner {
  return {
    isConfigured: true,
    scan: async (bytes) => {
      const socket = createConnection(at);
      const timer = setTimeout(() => socket.destroy(new Error(`no answer within ${seconds} s`)), seconds * 1000);
      try {
        return verdictOf(await exchange(socket, bytes));
      } catch (error) {
        if (error instanceof ScanError) throw error;
        throw new ScanError(`clamd: ${error instanceof Error ? error.message : String(error)}`);
      } finally {
        clearTimeout(timer);
        socket.destroy();
      }
    },
  };
}

async function exchange(socket: Socket, bytes: Uint8Array): Promise<string> {
  const answer = answerOf(socket);
  // Both end together; whichever fails first is the reason.
  await Promise.race([send(socket, bytes), answer]);
  return answer;
}

/** The whole answer, at the end of the connection. clamd that refuses the rest answers before everything is sent. */
async function answerOf(socket: Socket): Promise<string> {
  let text = '';
  for await (const part of socket) {
    text += String(part);
    if (text.includes('\0')) return text;
    if (text.length > LONGEST_ANSWER) throw new Error('an answer without an end');
  }
  throw new Error(text === '' ? 'closed without an answer' : 'the answer is cut short');
}

async function send(socket: Socket, bytes: Uint8Array): Promise<void> {
  await write(socket, Buffer.from('zINSTREAM\0'));
  for (let from = 0; from < bytes.length; from += CHUNK) {
    const chunk = bytes.subarray(from, from + CHUNK);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(chunk.length);
    await write(socket, Buffer.concat([length, chunk]));
  }
  await write(socket, Buffer.alloc(4));
}

async function write(socket: Socket, bytes: Uint8Array): Promise<void> {
  if (!socket.write(bytes)) await once(socket, 'drain');
}

function verdictOf(answer: string): Verdict {
  const line = answer.slice(0, answer.indexOf('\0'));
  if (line === 'stream: OK') return { isClean: true };
  const finding = /^stream: ([^\0\r\n]{1,200}) FOUND$/.exec(line)?.[1];
  if (finding === undefined || BEYOND_LIMITS.test(finding))
    throw new ScanError(`clamd answered: ${line.slice(0, 200)}`);
  return { isClean: false, finding };
}
