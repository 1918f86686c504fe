import { customerHeader, OTHER_CUSTOMER, sessionTurned } from './acting-for.ts';
import { currentLocale } from './preferences.ts';
import { askForProof, PROOF_REQUIRED } from './proof.ts';

export type ProblemParams = Readonly<Record<string, string | number | boolean | null>>;

export interface FieldProblem {
  /** JSON pointer (RFC 6901) into the request: `/body/email`. */
  readonly pointer: string;
  readonly code: string;
  readonly params: ProblemParams;
}

interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly params: ProblemParams;
  readonly requestId: string | null;
  readonly errors: readonly FieldProblem[];
}

/** A refusal of the server (RFC 9457): a code and its parameters. The sentence is ours, in the reader's language. */
export class ApiProblem extends Error {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly params: ProblemParams;
  readonly requestId: string | null;
  readonly errors: readonly FieldProblem[];
  readonly retryAfterSeconds: number | null;

  constructor(body: ProblemBody, retryAfterSeconds: number | null = null) {
    super(body.code);
    this.name = 'ApiProblem';
    this.type = body.type;
    this.title = body.title;
    this.status = body.status;
    this.code = body.code;
    this.params = body.params;
    this.requestId = body.requestId;
    this.errors = body.errors;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** The request did not reach the server, or its answer did not reach us: whether it took effect is unknown. */
export class NetworkError extends Error {
  constructor(cause: unknown) {
    super('network', { cause });
    this.name = 'NetworkError';
  }
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
export type QueryValue = string | number | boolean | null | undefined | readonly (string | number)[];

export interface RequestOptions {
  readonly query?: Readonly<Record<string, QueryValue>>;
  /** A plain object is sent as JSON; FormData and Blob as they are. */
  readonly body?: unknown;
  readonly idempotencyKey?: string;
  readonly locale?: string;
  readonly signal?: AbortSignal;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown, fallback: string): string => (typeof value === 'string' ? value : fallback);

function parseParams(value: unknown): ProblemParams {
  if (!isRecord(value)) return {};
  const entries = Object.entries(value).filter(
    (entry): entry is [string, string | number | boolean | null] =>
      entry[1] === null || ['string', 'number', 'boolean'].includes(typeof entry[1]),
  );
  return Object.fromEntries(entries);
}

/** Reads a problem body without trusting it: a proxy in between may answer anything. */
export function parseProblem(status: number, body: unknown, retryAfter: string | null = null): ApiProblem {
  const record = isRecord(body) ? body : {};
  const errors = Array.isArray(record['errors']) ? record['errors'].filter(isRecord) : [];
  const seconds = retryAfter !== null && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : null;
  const code = text(record['code'], `http.${status}`);
  if (code === OTHER_CUSTOMER) sessionTurned();
  return new ApiProblem(
    {
      type: text(record['type'], 'about:blank'),
      title: text(record['title'], ''),
      status,
      code,
      params: parseParams(record['params']),
      requestId: typeof record['requestId'] === 'string' ? record['requestId'] : null,
      errors: errors.slice(0, 200).map((error) => ({
        pointer: text(error['pointer'], ''),
        code: text(error['code'], 'common.invalid'),
        params: parseParams(error['params']),
      })),
    },
    seconds,
  );
}

export function queryString(query: Readonly<Record<string, QueryValue>> = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
  }
  const written = search.toString();
  return written === '' ? '' : `?${written}`;
}

function bodyOf(body: unknown): { body?: BodyInit; contentType?: string } {
  if (body === undefined) return {};
  if (body instanceof FormData || body instanceof Blob) return { body };
  return { body: JSON.stringify(body), contentType: 'application/json' };
}

/**
 * One call of the API; resolves with the parsed JSON, or undefined for 204. What is refused until the person has proved who
 * they are is sent again, the same with its key, once they have.
 * @throws ApiProblem when the server refuses, NetworkError when it was not reached. An abort passes through as it is.
 */
export async function request(method: Method, path: `/${string}`, options: RequestOptions = {}): Promise<unknown> {
  try {
    return await send(method, path, options);
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.code !== PROOF_REQUIRED || !(await askForProof())) throw error;
    return send(method, path, options);
  }
}

async function send(method: Method, path: `/${string}`, options: RequestOptions): Promise<unknown> {
  const { body, contentType } = bodyOf(options.body);
  const headers = new Headers({ accept: 'application/json', 'accept-language': options.locale ?? currentLocale() });
  if (contentType) headers.set('content-type', contentType);
  if (options.idempotencyKey) headers.set('idempotency-key', options.idempotencyKey);
  const customer = customerHeader(path);
  if (customer !== null) headers.set('cm-customer', customer);
  let response: Response;
  let payload: unknown;
  try {
    response = await fetch(`${path}${queryString(options.query)}`, {
      method,
      headers,
      credentials: 'same-origin',
      ...(body === undefined ? {} : { body }),
      ...(options.signal ? { signal: options.signal } : {}),
    });
    payload = await readJson(response);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new NetworkError(cause);
  }
  if (!response.ok) throw parseProblem(response.status, payload, response.headers.get('retry-after'));
  return payload;
}

async function readJson(response: Response): Promise<unknown> {
  const raw = await response.text();
  if (raw === '') return undefined;
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

/** Network failures and overloaded servers are worth another try; a refusal is not. */
export function isRetryable(error: unknown): boolean {
  return error instanceof NetworkError || (error instanceof ApiProblem && error.status >= 502 && error.status <= 504);
}
