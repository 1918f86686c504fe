import { STATUS_CODES, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { common, type ProblemError } from '../problems.ts';
import { apiHeaders } from './guards.ts';
import { problemBody, type Sentence } from './problem-reply.ts';

/** What went wrong before there was a request, by the name that Node gives it. */
function problemOf(code: string | undefined): ProblemError {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return common.headers_too_large();
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return common.too_large();
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return common.timeout();
    default:
      return common.bad_request({ reason: 'http' });
  }
}

/**
 * Answers what is not HTTP at all (a malformed request line, too many headers, a bad chunk, a request that never ends)
 * with a problem and the headers of every other answer, in French: there are no headers yet to read a language from.
 * Then the connection ends. Below a request Node would answer a line of its own, without them.
 */
export function createWireErrorHandler(facts: { sentence: Sentence; requestId: () => string }) {
  const inFlight = new WeakMap<Socket, ServerResponse>();
  return {
    /** Keeps who is being answered: bytes of ours must not fall into the middle of an answer. */
    watch(server: Server): void {
      server.on('request', ({ socket }, response) => void inFlight.set(socket, response));
    },
    answer(error: Error & { code?: string }, socket: Socket): void {
      const current = inFlight.get(socket);
      const halfAnswered = current?.headersSent === true && !current.writableFinished;
      if (error.code === 'ECONNRESET' || !socket.writable || halfAnswered) {
        socket.destroy(error);
        return;
      }
      socket.end(answerText(problemOf(error.code), facts.requestId(), facts.sentence));
    },
  };
}

function answerText(problem: ProblemError, requestId: string, sentence: Sentence): string {
  const body = JSON.stringify(problemBody(problem, { requestId, locale: 'fr', sentence }));
  const headers = {
    ...apiHeaders(requestId),
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}\r\n${lines.join('\r\n')}\r\n\r\n${body}`;
}
