import type { FastifyReply, FastifyRequest } from 'fastify';
import { common } from '../problems.ts';

/**
 * Refuses writes that another site made the browser send, without tokens: `Sec-Fetch-Site` when the browser tells,
 * else `Origin` against our own host. Bearer requests carry no ambient authority and pass.
 */
export function refuseCrossSite(request: FastifyRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  if (request.headers.authorization !== undefined) return;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) {
    if (site !== 'same-origin' && site !== 'none') throw common.cross_site();
    return;
  }
  const { origin, cookie } = request.headers;
  if (origin !== undefined) {
    if (!URL.canParse(origin) || new URL(origin).host !== request.headers.host) throw common.cross_site();
    return;
  }
  if (cookie !== undefined) throw common.cross_site();
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

const DEFAULT_CSP = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Headers of every answer, whatever the route (quality catalogue I2). Pages set their own policy before this runs. */
export function securityHeaders(request: FastifyRequest, reply: FastifyReply): void {
  void reply.headers({
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'x-request-id': request.id,
  });
  if (!reply.hasHeader('content-security-policy')) void reply.header('content-security-policy', DEFAULT_CSP);
  if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
}
