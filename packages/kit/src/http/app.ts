import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { Counter, Histogram, type Registry } from 'prom-client';
import { negotiateLocale } from '../i18n.ts';
import { uuidv7 } from '../ids.ts';
import type { Tenant } from '../ctx.ts';
import { common } from '../problems.ts';
import type { Runtime } from '../runtime.ts';
import { serveAbsent } from './absent-modules.ts';
import { addressOf } from './client-address.ts';
import { securityHeaders } from './guards.ts';
import type { HttpOptions, HttpParts } from './parts.ts';
import { sendProblem, toProblem } from './problem-reply.ts';
import { routesOf, searchRoutes } from './record-search.ts';
import { createRequestLimits } from './request-limits.ts';
import { assertRoutes } from './route-rules.ts';
import { serveRoute } from './serve-route.ts';
import { createThrottle } from './throttle.ts';
import { createWireErrorHandler } from './wire-errors.ts';

/**
 * The one entry of the API: every module's routes behind the same guards.
 * @throws Error when a route declares neither a permission nor `public`, or breaks another rule of `assertRoutes`
 */
export async function createHttpApp(runtime: Runtime, options: HttpOptions): Promise<FastifyInstance> {
  const routes = routesOf(runtime.modules);
  const permissions = new Set(
    runtime.modules.flatMap((module) => module.permissions ?? []).map((permission) => permission.key),
  );
  assertRoutes(
    routes,
    permissions,
    runtime.modules.flatMap((module) => module.throttles ?? []),
  );

  const requestId = (): string => uuidv7(runtime.now());
  const wire = createWireErrorHandler({ sentence: options.sentence, requestId });
  const app = Fastify({
    loggerInstance: runtime.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestId,
    clientErrorHandler: (error, socket) => wire.answer(error, socket),
    // Without a Host Node would answer for us, with nothing of ours.
    http: { requireHostHeader: false },
    bodyLimit: 1_048_576,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
    // Before any route is found no hook runs: a URL that cannot be read is answered here, headers included.
    frameworkErrors: (error, request, reply) => {
      securityHeaders(request as FastifyRequest, reply as FastifyReply);
      void parts.fail(reply as FastifyReply, request as FastifyRequest, error);
    },
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
  });
  wire.watch(app.server);
  // An expectation may be ignored (RFC 9110 §10.1.1); Node would refuse it for us.
  app.server.on('checkExpectation', (request, response) => void app.server.emit('request', request, response));
  const parts = createParts(runtime, options);
  await app.register(cookie);
  await app.register(multipart, {
    limits: { fields: 0, files: 1, parts: 1, headerPairs: 50 },
    throwFileSizeLimit: true,
  });
  app.addHook('onSend', async (request, reply) => securityHeaders(request, reply));
  app.addHook('onRequest', async (request) => {
    const { raw } = request;
    if (raw.headers.host === undefined && raw.httpVersion !== '1.0') throw common.bad_request({ reason: 'host' });
    // Refuses what has no address, whatever it asks for.
    parts.clientIp(request);
  });
  app.decorate('tenantOf', parts.tenantOf);
  app.decorate('isStaffPlace', parts.isStaffPlace);
  measure(app, options.metrics);
  app.setErrorHandler((error, request, reply) => parts.fail(reply, request, error));
  app.setNotFoundHandler((request, reply) => parts.fail(reply, request, common.not_found()));
  for (const { name, routes: own = [] } of runtime.modules)
    for (const route of own) serveRoute(app, parts, name, route);
  for (const route of searchRoutes(runtime.modules)) serveRoute(app, parts, null, route);
  serveAbsent(app, parts, options.absent ?? []);
  return app;
}

function createParts(runtime: Runtime, options: HttpOptions): HttpParts {
  const limits = createRequestLimits(options.requestsPerMinute);
  const clientIp = (request: FastifyRequest): string => addressOf(request, options.trustedProxies);
  return {
    runtime,
    options,
    clientIp,
    async isStaffPlace(request, tenant) {
      const ip = clientIp(request);
      if (!options.staffNetworks.includes(ip)) return false;
      const actor = { kind: 'anonymous', ip, userAgent: null } as const;
      return runtime.gatekeeper.isStaffPlace(runtime.context({ tenant, actor, readOnly: true }), ip);
    },
    limits,
    async tenantOf(request) {
      const host = request.hostname.toLowerCase();
      const found = limits.host(host, clientIp(request));
      const tenant = await runtime.gatekeeper.tenantByHost(host);
      found(tenant !== null);
      return tenant;
    },
    throttle: createThrottle(runtime.database),
    fail(reply, request, error) {
      const locale = negotiateLocale(request.headers['accept-language'], 'fr');
      return sendProblem(reply, toProblem(error, request), {
        requestId: request.id,
        locale,
        sentence: options.sentence,
      });
    },
  };
}

function measure(app: FastifyInstance, registry: Registry): void {
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Duration of API requests by operation',
    labelNames: ['operation', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const failures = new Counter({
    name: 'http_unexpected_failures_total',
    help: 'Answers with status 500',
    registers: [registry],
  });
  app.addHook('onResponse', async (request, reply) => {
    const operation = request.routeOptions.config.operationId ?? 'page';
    duration.observe({ operation, status: `${Math.floor(reply.statusCode / 100)}xx` }, reply.elapsedTime / 1000);
    if (reply.statusCode === 500) failures.inc();
  });
}

declare module 'fastify' {
  interface FastifyContextConfig {
    operationId?: string;
  }
  interface FastifyInstance {
    /** The tenant of the host that a request asks for; null for an unknown one, 429 for too many of these. */
    tenantOf(request: FastifyRequest): Promise<Tenant | null>;
    isStaffPlace(request: FastifyRequest, tenant: Tenant): Promise<boolean>;
  }
}
