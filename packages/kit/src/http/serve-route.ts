import { create as contentDisposition } from 'content-disposition';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, actorKey, can, impersonatorOf, isInEmergency, isToken } from '../access.ts';
import type { Ctx, PortName, RootCtx, Tenant } from '../ctx.ts';
import { addSeconds } from '../dates.ts';
import { type Locale, LOCALES, negotiateLocale } from '../i18n.ts';
import { origin } from '../origin.ts';
import { common } from '../problems.ts';
import type { HttpParts } from './parts.ts';
import type { Arrival } from './request-limits.ts';
import { createExchange } from './exchange.ts';
import { bearerOf, isCrossSite, refuseDeep } from './guards.ts';
import { claimKey, type IdempotentRequest, storeAnswer } from './idempotency.ts';
import {
  type Download,
  isForThePersonAlone,
  PROOF_SECONDS,
  type ProtocolAnswer,
  type ServedRoute,
  zoneOf,
} from '../route.ts';
import type { Attempts } from './throttle.ts';
import { rawIdempotency, rawMessage, withRawBodies } from './raw-message.ts';
import type { Authentication } from '../runtime.ts';
import { validate } from './validate.ts';

interface Answer {
  readonly status: number;
  /** JSON text, a file, or null for 204. */
  readonly body: string | Download | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly replayed: boolean;
}

/**
 * Puts one declared route behind the guards, in the order of ARCHITECTURE.md, "A request, end to end". Its handler has
 * the ports of `module`; null for a route of the kit, which has none of its own.
 */
export function serveRoute(app: FastifyInstance, parts: HttpParts, module: string | null, route: ServedRoute): void {
  if (route.raw ?? route.protocol) withRawBodies(app, (scope) => addRoute(scope, parts, module, route));
  else addRoute(app, parts, module, route);
}

function addRoute(app: FastifyInstance, parts: HttpParts, module: string | null, route: ServedRoute): void {
  app.route({
    method: route.method,
    url: route.path,
    config: { operationId: route.operationId },
    ...(route.upload ? { bodyLimit: route.upload.maxBytes + 65_536 } : {}),
    ...(route.raw ? { bodyLimit: route.raw.maxBytes } : {}),
    ...(route.protocol ? { bodyLimit: route.protocol.maxBytes } : {}),
    handler: async (request, reply) => {
      const answer = await parts.runtime.foreground.serve(() => answerTo(parts, { module, route, request, reply }));
      if (answer.replayed) void reply.header('idempotency-replayed', 'true');
      return sendAnswer(reply, answer);
    },
  });
}

interface Call {
  readonly module: string | null;
  readonly route: ServedRoute;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

async function answerTo(parts: HttpParts, { module, route, request, reply }: Call): Promise<Answer> {
  const { runtime } = parts;
  const zone = zoneOf(route);
  const ip = parts.clientIp(request);
  const tenant = await parts.tenantOf(request);
  if (!tenant) throw common.not_found();
  // Outside the VPN the staff areas do not exist, for valid credentials too.
  const isStaffZone = zone === 'corporate' || zone === 'admin';
  if (isStaffZone && !(await parts.isStaffPlace(request, tenant))) throw common.not_found();
  const bearer = bearerOf(request);
  const crossSite = isCrossSite(request);
  if (crossSite && bearer === undefined) throw common.cross_site();
  // One credential a request: whoever shows a token has no session here, on public operations neither.
  const cookies = bearer === undefined ? request.cookies : {};
  const shown = { zone, bearer, cookies, ip, userAgent: userAgentOf(request) };
  const arrival = { tenantId: tenant.id, ip, credential: runtime.gatekeeper.secretIn(shown) };
  parts.limits.arrive(arrival);
  refuseDeep(request.body);

  const asked = negotiateLocale(request.headers['accept-language'], tenant.locale);
  const anonymous: Actor = { kind: 'anonymous', ip, userAgent: shown.userAgent };
  const open = (readOnly: boolean): RootCtx =>
    runtime.context({ tenant, actor: anonymous, requestId: request.id, locale: asked, readOnly, module });

  let seen: { actor: Actor; stale: boolean } | undefined;
  const enter = async (ctx: Ctx<PortName>): Promise<Ctx<PortName>> => {
    const found = await runtime.gatekeeper.authenticate(ctx, shown);
    seen = found;
    parts.limits.recognised(arrival, found.actor);
    if (crossSite && !isToken(found.actor)) throw common.cross_site();
    assertNotImpersonated(route, found.actor);
    assertMayInEmergency(route, found.actor);
    authorise(route, found.actor);
    assertRecentProof(route, found, ctx.now());
    if (route.access !== 'public') assertExpectedCustomer(found.actor, request.headers['cm-customer']);
    return withActor(ctx, found.actor, screenLocale(request) ?? found.locale ?? asked);
  };
  const input = (): { params: unknown; query: unknown; body: unknown } => ({
    params: validate(route.params, request.params, 'params'),
    query: validate(route.query, request.query, 'query'),
    body:
      (route.raw ?? route.protocol)
        ? rawMessage(route, request)
        : route.upload
          ? undefined
          : validate(route.body, request.body, 'body'),
  });
  const signedIn = async () => (await open(true).transaction(enter)).actor;
  const attempts = await countAttempts(parts, { route, arrival, request }, signedIn);
  const exchange = createExchange(request, reply, { route, cookies, attempts });

  const readOnly = route.method === 'GET' && route.writes !== true;
  let answer: Answer;
  if (route.transaction === 'manual') {
    const entered = await open(true).transaction(enter);
    const checked = input();
    const { actor, locale } = entered;
    const ctx = runtime.context({ tenant, actor, requestId: request.id, locale, module });
    answer = fresh(route, await route.handler(ctx, checked, exchange));
  } else {
    answer = await open(readOnly).transaction(async (outer) => {
      const ctx = await enter(outer);
      const checked = input();
      const idempotent = await idempotencyOf(ctx, route, request);
      const replay = idempotent && (await claimKey(ctx, idempotent));
      if (replay) return { ...replay, replayed: true };
      const result = fresh(route, await route.handler(ctx, checked, exchange));
      if (idempotent && (result.body === null || typeof result.body === 'string')) {
        storeAnswer(ctx, idempotent, { status: result.status, body: result.body });
      }
      return result;
    });
  }
  await touch(parts, tenant, seen);
  return answer;
}

/**
 * Counts what a route's throttles count. Where somebody must be signed in that is decided first, in a transaction of its
 * own: nobody waits for a second connection while holding one.
 */
async function countAttempts(
  parts: HttpParts,
  { route, arrival, request }: { route: ServedRoute; arrival: Arrival; request: FastifyRequest },
  signedIn: () => Promise<Actor>,
): Promise<Attempts> {
  if (!route.throttle) return new Map();
  const { secrets } = parts.runtime.ports.local;
  if (!secrets) throw new Error('the port "secrets" is not there');
  const { tenantId, ip } = arrival;
  const person = route.access === 'public' ? {} : { person: actorKey(await signedIn()) };
  return parts.throttle(route.throttle, {
    tenantId,
    ip,
    secrets,
    body: route.protocol ? { account: route.protocol.account?.(rawMessage(route, request)) } : request.body,
    cookies: request.cookies,
    ...person,
  });
}

function userAgentOf(request: FastifyRequest): string | null {
  return request.headers['user-agent']?.slice(0, 300) ?? null;
}

/**
 * The language of the screen that asks: the web keeps it in a cookie, and an answer in another language than the words
 * around it helps nobody. The account's own is for mails, documents and whoever sends no such cookie.
 */
function screenLocale(request: FastifyRequest): Locale | undefined {
  return LOCALES.find((one) => one === request.cookies['locale']);
}

function authorise(route: ServedRoute, actor: Actor): void {
  if (route.access === 'public') return;
  if (actor.kind === 'anonymous') throw common.unauthenticated();
  if (route.access !== 'self') {
    if (!can(actor, route.access.permission)) throw common.forbidden();
  } else if (isToken(actor)) {
    if (route.tokens === undefined || (route.tokens !== 'any' && !can(actor, route.tokens.scope)))
      throw common.forbidden();
  }
}

function assertNotImpersonated(route: ServedRoute, actor: Actor): void {
  if (impersonatorOf(actor) && isForThePersonAlone(route)) throw common.impersonated();
}

function assertMayInEmergency(route: ServedRoute, actor: Actor): void {
  if (route.duringEmergency === 'refused' && isInEmergency(actor)) throw common.emergency();
}

function assertRecentProof(route: ServedRoute, { actor, provedAt }: Authentication, now: Date): void {
  if (!route.recentProof || isToken(actor)) return;
  if (provedAt === null || addSeconds(provedAt, PROOF_SECONDS) <= now) throw common.proof_required();
}

/**
 * A page says for which customer it was opened (`CM-Customer`), where a person has several: after another one is chosen in
 * a second window, the first one neither shows nor does anything for it. Programs need not send it.
 */
function assertExpectedCustomer(actor: Actor, expected: string | string[] | undefined): void {
  if (expected !== undefined && actor.kind === 'customer' && expected !== actor.customerId)
    throw common.other_customer();
}

function withActor(ctx: Ctx<PortName>, actor: Actor, locale: Locale): Ctx<PortName> {
  return ctx[origin].as(actor, locale) as Ctx<PortName>;
}

function fresh(route: ServedRoute, result: unknown): Answer {
  if (route.protocol) {
    const { status, headers = {}, body } = result as ProtocolAnswer;
    const answer = route.protocol.answers[status];
    if (!answer) throw new Error(`${route.operationId} does not declare that it answers ${status}`);
    return { status, headers, body: JSON.stringify(answer.parse(body)), replayed: false };
  }
  if (route.produces) return { status: 200, body: result as Download, replayed: false };
  if (route.response === null) return { status: 204, body: null, replayed: false };
  // The audience's schema drops whatever it does not declare.
  return { status: route.status ?? 200, body: JSON.stringify(route.response.parse(result)), replayed: false };
}

async function idempotencyOf(
  ctx: Ctx<PortName>,
  route: ServedRoute,
  request: FastifyRequest,
): Promise<IdempotentRequest | undefined> {
  if (route.raw) {
    const message = rawMessage(route, request);
    await route.raw.verify(ctx, message);
    return rawIdempotency(route, await route.raw.key(ctx, message), message);
  }
  if (route.method !== 'POST') return undefined;
  const key = request.headers['idempotency-key'];
  if (key === undefined) {
    if (route.idempotency === 'required') throw common.idempotency_key_required();
    return undefined;
  }
  if (Array.isArray(key) || !/^[\x21-\x7e]{8,128}$/.test(key)) throw common.bad_request({ reason: 'idempotency-key' });
  return {
    key,
    operationId: route.operationId,
    fingerprint: JSON.stringify([request.params, request.query, request.body ?? null]),
  };
}

async function touch(
  parts: HttpParts,
  tenant: Tenant,
  seen: { actor: Actor; stale: boolean } | undefined,
): Promise<void> {
  if (!seen?.stale) return;
  const ctx = parts.runtime.context({ tenant, actor: seen.actor });
  await parts.runtime.gatekeeper
    .touch(ctx, seen.actor)
    .catch((error: unknown) => ctx.log.warn({ err: error, actor: actorKey(seen.actor) }, 'last use not recorded'));
}

function sendAnswer(reply: FastifyReply, answer: Answer): FastifyReply {
  if (answer.body === null) return reply.code(204).send();
  if (typeof answer.body === 'string')
    return reply
      .code(answer.status)
      .type('application/json; charset=utf-8')
      .headers(answer.headers ?? {})
      .send(answer.body);
  const { filename, contentType, body, inline, contentSecurityPolicy } = answer.body;
  return reply
    .code(200)
    .type(contentType)
    .header(
      'content-disposition',
      contentDisposition(filename.slice(0, 150).toWellFormed(), { type: inline ? 'inline' : 'attachment' }),
    )
    .header('content-security-policy', contentSecurityPolicy ?? "default-src 'none'; sandbox; frame-ancestors 'self'")
    .send(body instanceof Uint8Array ? Buffer.from(body) : body);
}
