import type { FastifyReply, FastifyRequest } from 'fastify';
import { common } from '../problems.ts';

/**
 * Is it a write that another site may have made the browser send? `Sec-Fetch-Site` when the browser tells, else `Origin`
 * against our own host. An `Authorization` header changes nothing here: only a token that proves to be the credential
 * lets such a request pass, which is known after authentication.
 */
export function isCrossSite(request: FastifyRequest): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin, cookie } = request.headers;
  if (origin !== undefined) return !URL.canParse(origin) || new URL(origin).host !== request.headers.host;
  return cookie !== undefined;
}

/** The API token or access token (a JWT) that a request shows; undefined for every other kind of `Authorization`. */
export function bearerOf(request: FastifyRequest): string | undefined {
  return /^Bearer ([\x21-\x7e]{1,4000})$/.exec(request.headers.authorization ?? '')?.[1];
}

const DEEPEST = 64;

/**
 * Refuses JSON that is nested deeper than anything we ask for: what reads it later may walk it recursively, and the
 * stack would be the limit. Itself it walks without recursion.
 */
export function refuseDeep(body: unknown): void {
  let level: unknown[] = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) throw common.bad_request({ reason: 'depth' });
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null && !Buffer.isBuffer(value) ? Object.values(value) : [],
    );
  }
}

/** Headers of every answer, whatever the route (quality catalogue I2). */
const always = (requestId: string): Readonly<Record<string, string>> => ({
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'x-request-id': requestId,
});

/** What stands where nobody said otherwise: a page has a policy of its own. */
const otherwise: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'cache-control': 'no-store',
};

/** All headers of an answer of the API. */
export const apiHeaders = (requestId: string): Readonly<Record<string, string>> => ({
  ...always(requestId),
  ...otherwise,
});

/** Pages set their own policy before this runs. */
export function securityHeaders(request: FastifyRequest, reply: FastifyReply): void {
  void reply.headers({ ...always(request.id) });
  for (const [name, value] of Object.entries(otherwise)) if (!reply.hasHeader(name)) void reply.header(name, value);
}
