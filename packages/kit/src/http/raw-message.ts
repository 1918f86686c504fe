import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sha256 } from '../crypto.ts';
import type { IdempotentRequest } from './idempotency.ts';
import type { RawMessage, ServedRoute } from '../route.ts';

const LONGEST_HEADER = 8192;

/** Calls `add` with an application whose routes get their bodies as bytes, whatever content type a sender states. */
export function withRawBodies(app: FastifyInstance, add: (scope: FastifyInstance) => void): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    add(scope);
  });
}

/** The exact bytes of a request and, of its headers, those that the route names. */
export function rawMessage({ raw, protocol }: ServedRoute, { body, headers }: FastifyRequest): RawMessage {
  const named = ((raw ?? protocol)?.headers ?? []).map((name) => {
    const value = headers[name];
    const text = Array.isArray(value) ? value.join(', ') : value;
    return [name, text?.slice(0, LONGEST_HEADER)] as const;
  });
  return { bytes: Buffer.isBuffer(body) ? body : Buffer.alloc(0), headers: Object.fromEntries(named) };
}

/** Whoever sends a message again sends it from anywhere: its key is the route's, not a caller's. */
export function rawIdempotency(route: ServedRoute, key: string, { bytes }: RawMessage): IdempotentRequest {
  return {
    key: sha256(key).toString('hex'),
    operationId: route.operationId,
    fingerprint: sha256(bytes).toString('hex'),
    principal: `route:${route.operationId}`,
  };
}
