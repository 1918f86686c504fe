import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Registry } from 'prom-client';
import type { Tenant } from '../ctx.ts';
import type { NetworkList } from '../networks.ts';
import type { ModuleManifest } from '../module.ts';
import type { Runtime } from '../runtime.ts';
import type { Sentence } from './problem-reply.ts';
import type { Throttle } from '../route.ts';
import type { RequestLimits } from './request-limits.ts';
import type { Attempt, Attempts } from './throttle.ts';

export interface HttpOptions {
  readonly staffNetworks: NetworkList;
  readonly trustedProxies: NetworkList;
  readonly requestsPerMinute: number;
  readonly sentence: Sentence;
  readonly metrics: Registry;
  /** Modules of the artefact that this installation does not serve. */
  readonly absent?: readonly ModuleManifest[];
}

export interface HttpParts {
  readonly runtime: Runtime;
  readonly options: HttpOptions;
  clientIp(request: FastifyRequest): string;
  /** Do an operator's staff areas answer a request: in the installation's networks, and in the operator's own among these? */
  isStaffPlace(request: FastifyRequest, tenant: Tenant): Promise<boolean>;
  fail(reply: FastifyReply, request: FastifyRequest, error: unknown): FastifyReply;
  /** The tenant of the host that a request asks for; null for an unknown one. @throws ProblemError 429 */
  tenantOf(request: FastifyRequest): Promise<Tenant | null>;
  readonly limits: RequestLimits;
  /** @throws ProblemError 429 */
  throttle(rules: readonly Throttle[], attempt: Attempt): Promise<Attempts>;
}
