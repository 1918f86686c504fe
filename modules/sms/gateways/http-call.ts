import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestTls } from 'node:https';
import { SmsError } from '../gateway.ts';

export interface HttpCall {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface HttpAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  readonly retryAfterSeconds: number | null;
}

export interface CallLimits {
  /** For the whole of it: connection, request and answer. */
  readonly timeoutMs: number;
}

export const USUAL_LIMITS: CallLimits = { timeoutMs: 10_000 };

/** More than any provider says of one message. */
const MOST_BYTES = 65_536;
const LONGEST_WAIT_SECONDS = 3600;

/**
 * One request over a connection of its own, whose answer is read to the end: no redirect is followed, no connection reused
 * (one that the server just closed would leave in doubt whether it read the request).
 *
 * @throws SmsError `temporary` when no connection came about, so that nothing was sent; `unknown` for whatever fails later
 */
export async function callOnce(call: HttpCall, { timeoutMs }: CallLimits): Promise<HttpAnswer> {
  const signal = AbortSignal.timeout(timeoutMs);
  let isConnected = false;
  const failed = (error: unknown): SmsError => {
    if (error instanceof SmsError) return error;
    const word = signal.aborted ? 'timeout' : isConnected ? 'connection' : 'unreachable';
    return new SmsError(isConnected ? 'unknown' : 'temporary', word, { cause: error });
  };
  return new Promise<HttpAnswer>((resolve, reject) => {
    const isTls = call.url.protocol === 'https:';
    const bytes = call.body === null ? null : Buffer.from(call.body);
    const request = (isTls ? requestTls : requestPlain)(call.url, {
      method: call.method,
      agent: false,
      signal,
      headers: {
        'user-agent': 'CloudManager',
        'accept-encoding': 'identity',
        ...call.headers,
        ...(bytes === null ? {} : { 'content-length': bytes.length }),
      },
    });
    request.on('error', (error) => reject(failed(error)));
    request.on('socket', (socket) => {
      socket.once(isTls ? 'secureConnect' : 'connect', () => {
        isConnected = true;
      });
    });
    request.on('response', (response) => {
      answerOf(response).then(resolve, (error: unknown) => reject(failed(error)));
    });
    request.end(bytes ?? undefined);
  });
}

async function answerOf(response: IncomingMessage): Promise<HttpAnswer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    length += part.length;
    // The rest is not read: leaving the loop destroys the connection.
    if (length > MOST_BYTES) throw new SmsError('unknown', 'answer_too_large');
    parts.push(part);
  }
  return {
    status: response.statusCode ?? 0,
    contentType: response.headers['content-type'] ?? '',
    body: Buffer.concat(parts).toString('utf8'),
    retryAfterSeconds: waitOf(response.headers['retry-after'], response.headers.date),
  };
}

/** RFC 9110 §10.2.3: seconds, or a date, which is compared with the date of the answer itself. */
function waitOf(stated: string | undefined, date: string | undefined): number | null {
  if (stated === undefined) return null;
  const seconds = /^\d{1,9}$/.test(stated.trim())
    ? Number(stated)
    : Math.ceil((Date.parse(stated) - Date.parse(date ?? '')) / 1000);
  return Number.isFinite(seconds) ? Math.min(LONGEST_WAIT_SECONDS, Math.max(0, seconds)) : null;
}

/** The JSON of an answer that says it is JSON; undefined for anything else. */
export function jsonOf({ contentType, body }: HttpAnswer): unknown {
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(contentType.trim())) return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/**
 * What an answer other than 2xx means. 429 and 503 say that nothing was done; another 5xx may come from between us and a
 * server that took the message.
 * @param code the provider's own code, where it gave one
 */
export function refusalOf({ status, retryAfterSeconds }: HttpAnswer, code?: string): SmsError {
  if (status === 429 || status === 503)
    return new SmsError('temporary', code ?? `http_${status}`, { retryAfterSeconds });
  if (status === 401 || status === 403) return new SmsError('permanent', code ?? 'authentication');
  if (status >= 500 || status === 408) return new SmsError('unknown', code ?? `http_${status}`);
  return new SmsError('permanent', code ?? `http_${status}`);
}
