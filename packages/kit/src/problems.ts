import { z } from 'zod';
import { named } from './named.ts';

export type ProblemParams = Readonly<Record<string, string | number | boolean | null>>;

export interface FieldError {
  /** JSON pointer (RFC 6901) into the request: `/body/email`, `/query/sort`. */
  readonly pointer: string;
  readonly code: string;
  readonly params: ProblemParams;
}

/** A refusal that the caller can understand and act on; answered as `application/problem+json` (RFC 9457). */
export class ProblemError extends Error {
  readonly code: string;
  readonly status: number;
  readonly params: ProblemParams;
  readonly errors: readonly FieldError[];
  readonly retryAfterSeconds: number | undefined;

  constructor(
    code: string,
    status: number,
    params: ProblemParams = {},
    errors: readonly FieldError[] = [],
    retryAfterSeconds?: number,
  ) {
    super(code);
    this.name = 'ProblemError';
    this.code = code;
    this.status = status;
    this.params = params;
    this.errors = errors;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export interface ProblemFactory {
  (params?: ProblemParams): ProblemError;
  readonly code: string;
  readonly status: number;
}

/**
 * Declares a module's problems: `defineProblems('tickets', { closed: 409 })` gives `problems.closed({ number })`,
 * a ProblemError with the code `tickets.closed`. The sentence for each code lives in the locale catalogues.
 */
export function defineProblems<const T extends Readonly<Record<string, number>>>(
  module: string,
  statuses: T,
): { readonly [K in keyof T]: ProblemFactory } {
  const factories: Record<string, ProblemFactory> = {};
  for (const [name, status] of Object.entries(statuses)) {
    const code = `${module}.${name}`;
    factories[name] = Object.assign((params?: ProblemParams) => new ProblemError(code, status, params), {
      code,
      status,
    });
  }
  return factories as { readonly [K in keyof T]: ProblemFactory };
}

/** Problems of the kit itself: any operation may answer them. */
export const common = defineProblems('common', {
  bad_request: 400,
  invalid: 400,
  malformed_json: 400,
  unauthenticated: 401,
  forbidden: 403,
  cross_site: 403,
  /** A colleague sees the portal in the place of a customer's person: this is for that person alone. */
  impersonated: 403,
  /** Whoever acts in an emergency access gives no rights that would outlast it. */
  emergency: 403,
  /** Dangerous: whoever is signed in shows once more that it is them, and sends the same again. */
  proof_required: 403,
  not_found: 404,
  method_not_allowed: 405,
  timeout: 408,
  conflict: 409,
  stale: 409,
  /** The page was opened for one customer, and the session goes on for another. */
  other_customer: 409,
  too_large: 413,
  unsupported_media_type: 415,
  idempotency_key_required: 400,
  idempotency_key_reused: 422,
  headers_too_large: 431,
  rate_limited: 429,
  internal: 500,
  not_served: 501,
  unavailable: 503,
});

/** Answers several field errors at once, in the shape of a validation problem. */
export function invalid(errors: readonly FieldError[]): ProblemError {
  return new ProblemError(common.invalid.code, common.invalid.status, {}, errors);
}

/** One field error found by a rule that a schema cannot express. `pointer` is relative to the body: `/email`. */
export function invalidField(pointer: string, code: string, params: ProblemParams = {}): ProblemError {
  return invalid([{ pointer: `/body${pointer}`, code, params }]);
}

export function tooMany(retryAfterSeconds: number): ProblemError {
  return new ProblemError(common.rate_limited.code, 429, { seconds: retryAfterSeconds }, [], retryAfterSeconds);
}

const problemParams = named(
  'ProblemParams',
  z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
);

export const problemSchema = named(
  'Problem',
  z
    .object({
      type: z.string(),
      title: z.string(),
      status: z.int(),
      code: z.string(),
      params: problemParams,
      requestId: z.string(),
      errors: z.array(z.object({ pointer: z.string(), code: z.string(), params: problemParams })).optional(),
    })
    .meta({ description: 'RFC 9457 problem details. `code` is stable; `title` is in the language of the request.' }),
);
