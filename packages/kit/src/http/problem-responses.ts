import { common, type ProblemFactory } from '../problems.ts';
import { isForThePersonAlone, type ServedRoute } from '../route.ts';
import type { Json } from './schema-writer.ts';

const ALWAYS = [common.rate_limited, common.internal, common.unavailable] as const;

/** A refusal as the document names it: what it is called, and the codes that it has unless an operation says others. */
const shared: Readonly<Record<number, readonly [name: string, ...usual: ProblemFactory[]]>> = {
  400: ['BadRequest', common.bad_request, common.invalid, common.malformed_json],
  401: ['Unauthenticated', common.unauthenticated],
  403: ['Forbidden', common.cross_site, common.forbidden],
  404: ['NotFound', common.not_found],
  409: ['Conflict', common.conflict],
  410: ['Gone'],
  413: ['TooLarge', common.too_large],
  415: ['UnsupportedMediaType', common.unsupported_media_type],
  422: ['Unprocessable', common.idempotency_key_reused],
  429: ['RateLimited', common.rate_limited],
  500: ['InternalError', common.internal],
  503: ['Unavailable', common.unavailable],
};

const codes = (problems: readonly ProblemFactory[]): string =>
  [...new Set(problems.map((problem) => problem.code))].sort().join(', ');

/** `components.responses`: one for each status that a problem has. */
export function sharedResponses(problem: Json): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(shared).map(([status, [name, ...usual]]) => [
      name,
      {
        description: codes(usual) || `A problem with the status ${status}`,
        content: { 'application/problem+json': { schema: problem } },
      },
    ]),
  );
}

/**
 * Every problem that the operation may answer, by status: the shared response, with the codes as its description where
 * they are not the usual ones (OpenAPI 3.1 lets a reference carry a description of its own).
 */
export function problemResponses(route: ServedRoute): Record<string, Json> {
  const byStatus = Map.groupBy(problemsOf(route), (problem) => problem.status);
  return Object.fromEntries(
    [...byStatus].map(([status, list]) => {
      const [name, ...usual] = shared[status] ?? [];
      if (name === undefined) throw new Error(`${route.operationId}: no shared response has the status ${status}`);
      const description = codes(list);
      return [
        status,
        { $ref: `#/components/responses/${name}`, ...(description === codes(usual) ? {} : { description }) },
      ];
    }),
  );
}

function problemsOf(route: ServedRoute): readonly ProblemFactory[] {
  return [
    ...(route.problems ?? []),
    common.not_found,
    ...(route.params || route.query || route.body || route.upload ? [common.invalid, common.bad_request] : []),
    ...(route.access === 'public' ? [] : [common.unauthenticated, common.forbidden]),
    ...(route.recentProof ? [common.proof_required] : []),
    ...(route.duringEmergency === 'refused' ? [common.emergency] : []),
    ...(route.access !== 'public' && route.path.startsWith('/api/portal/') ? [common.other_customer] : []),
    ...(route.path.startsWith('/api/portal/') && isForThePersonAlone(route) ? [common.impersonated] : []),
    // A body is read, and may be refused, whether or not the operation wants one.
    ...(route.method === 'GET'
      ? []
      : [
          common.cross_site,
          common.conflict,
          common.bad_request,
          common.malformed_json,
          common.unsupported_media_type,
          common.too_large,
        ]),
    ...(route.method === 'POST' ? [common.idempotency_key_reused] : []),
    ...ALWAYS,
  ];
}
