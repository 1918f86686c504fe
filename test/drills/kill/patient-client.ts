import { until } from '@cm/kit/testing/until';

/** A killed server resets its connections: silence this long is a fault, which the next attempt would hide. */
const PATIENCE_MS = 120_000;
const LONGEST_WITHOUT_AN_ANSWER_MS = 600_000;

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly json: unknown;
}

/** One operation as its client saw it: asked under one key until an answer came. */
export interface Operation {
  readonly name: string;
  readonly key: string;
  readonly token: string;
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly body: unknown;
  readonly answer: Answer;
  readonly attempts: number;
}

export interface PatientClient {
  /** A counted write, with an Idempotency-Key of its own. @throws Error for an answer other than 2xx or one of `also` */
  write(
    name: string,
    call: { token: string; path: string; body?: unknown; method?: 'POST' | 'PUT'; also?: readonly number[] },
  ): Promise<Answer>;
  read(token: string, path: string): Promise<Answer>;
  /** The bytes of a file. */
  download(token: string, path: string): Promise<Buffer>;
  /** Sends an operation once more, under the key that it had. */
  repeat(operation: Operation): Promise<Answer & { replayed: boolean }>;
  /** Resolves when so many operations are answered. */
  reached(count: number): Promise<void>;
  readonly operations: readonly Operation[];
  inFlight(): number;
}

/**
 * A client as the API asks for: whatever happens to the connection, it sends the same request with the same key again,
 * once `up` says that somebody is there.
 */
export function createPatientClient(url: string, up: () => Promise<void>): PatientClient {
  const operations: Operation[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  let [flying, keys] = [0, 0];

  const send = async (path: string, init: RequestInit): Promise<{ response: Response; bytes: Buffer } | null> => {
    flying += 1;
    try {
      const response = await fetch(url + path, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });
      return { response, bytes: Buffer.from(await response.arrayBuffer()) };
    } catch {
      return null; // Refused, reset or silent: nobody knows whether it was done.
    } finally {
      flying -= 1;
    }
  };
  const insist = async (path: string, init: RequestInit) => {
    let attempts = 0;
    return until(
      `${init.method ?? 'GET'} ${path} has an answer`,
      async () => {
        await up();
        attempts += 1;
        const sent = await send(path, init);
        return sent && sent.response.status < 500 && sent.response.status !== 429 ? { ...sent, attempts } : null;
      },
      LONGEST_WITHOUT_AN_ANSWER_MS,
    );
  };
  const headers = (token: string, key?: string): Record<string, string> => ({
    authorization: `Bearer ${token}`,
    ...(key === undefined ? {} : { 'idempotency-key': key, 'content-type': 'application/json' }),
  });
  const init = (operation: Pick<Operation, 'method' | 'token' | 'key' | 'body'>): RequestInit => ({
    method: operation.method,
    headers: headers(operation.token, operation.key),
    body: JSON.stringify(operation.body ?? {}),
  });
  const answerOf = ({ response, bytes }: { response: Response; bytes: Buffer }): Answer => {
    const text = bytes.toString('utf8');
    return { status: response.status, text, json: text.startsWith('{') ? JSON.parse(text) : null };
  };

  return {
    operations,
    inFlight: () => flying,
    write: async (name, { token, path, body = null, method = 'POST', also = [] }) => {
      keys += 1;
      const wanted = { name, token, path, body, method, key: `kill-drill-${keys}` };
      const sent = await insist(path, init(wanted));
      const answer = answerOf(sent);
      if (answer.status >= 300 && !also.includes(answer.status))
        throw new Error(`${name} ${path}: ${answer.status} ${answer.text}`);
      operations.push({ ...wanted, answer, attempts: sent.attempts });
      for (const waiter of waiting) if (operations.length >= waiter.count) waiter.resolve();
      return answer;
    },
    read: async (token, path) => {
      const answer = answerOf(await insist(path, { headers: headers(token) }));
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.text}`);
      return answer;
    },
    download: async (token, path) => {
      const { response, bytes } = await insist(path, { headers: headers(token) });
      if (response.status !== 200) throw new Error(`${path}: ${response.status} ${bytes.toString('utf8')}`);
      return bytes;
    },
    repeat: async (operation) => {
      const sent = await insist(operation.path, init(operation));
      return { ...answerOf(sent), replayed: sent.response.headers.get('idempotency-replayed') === 'true' };
    },
    reached: (count) =>
      operations.length >= count ? Promise.resolve() : new Promise((resolve) => waiting.push({ count, resolve })),
  };
}
