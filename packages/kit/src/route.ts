import { named } from './named.ts';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import type { OwnScope, Zone } from './access.ts';
import type { Ctx, OutsideCtx, PortName } from './ctx.ts';
import type { Words } from './i18n.ts';
import type { ProblemFactory } from './problems.ts';
import type { Secrets } from './secrets.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A file in the answer. Served as an attachment unless `inline` says that we made it ourselves. */
export interface Download {
  readonly filename: string;
  readonly contentType: string;
  readonly body: Uint8Array | Readable;
  readonly inline?: boolean;
  readonly contentSecurityPolicy?: string;
}

export interface UploadedFile {
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** What a few routes need of the exchange itself: cookies of the sign-in, the uploaded file. */
export interface Exchange {
  readonly cookies: Readonly<Record<string, string | undefined>>;
  setCookie(name: string, value: string, maxAgeSeconds: number): void;
  clearCookie(name: string): void;
  /** Asks the browser to forget what it stored for the site (on sign-out). */
  clearSiteData(): void;
  /**
   * How often the caller's network did what the route's throttle of that name counts, in its window; this request counts, unless the
   * throttle only looks. 0 for a name that the route does not have.
   */
  readonly attempts: (name: string) => number;
  /** The single file of a multipart request, read whole within the route's `upload.maxBytes`. */
  file(): Promise<UploadedFile>;
}

/** How long a proof is good for whatever `recentProof` guards. */
export const PROOF_SECONDS = 600;

/** Who attempts something, as far as it is known before anybody is asked. */
export interface Caller {
  readonly tenantId: string;
  readonly body: unknown;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  readonly secrets: Secrets;
}

/** Limits attempts. Counted in PostgreSQL, so that all processes share the count. */
export interface Throttle {
  readonly name: string;
  /** What it is for, as the administrators of an operator read it. */
  readonly purpose: Words;
  /**
   * `ip`: the network (an IPv6 site as well, four times as widely); `ip_and_body`: the network and an account; `person`:
   * the network and whoever is signed in. A public route has no persons, every other one nothing else: what strangers do
   * from an address takes nothing from the people behind it.
   */
  readonly by: 'ip' | 'ip_and_body' | 'person';
  /** For `ip_and_body`: the property of the body that names the account, such as `email`. */
  readonly property?: string;
  readonly limit: number;
  readonly windowSeconds: number;
  /** One count for all operators of the installation. */
  readonly everywhere?: true;
  /** Names a caller with a count of their own, apart from their network's: a device that is known. Without a look-up. */
  readonly apart?: (caller: Caller) => string | undefined;
  /** Counts and refuses nothing: what other routes counted under this name is told to the handler (`Exchange.attempts`). */
  readonly counts?: false;
}

type Shape = z.ZodType | undefined;
type Parsed<S extends Shape> = S extends z.ZodType ? z.output<S> : undefined;

export interface Input<P extends Shape, Q extends Shape, B extends Shape> {
  readonly params: Parsed<P>;
  readonly query: Parsed<Q>;
  readonly body: Parsed<B>;
}

interface RouteFacts<P extends Shape, Q extends Shape, B extends Shape, R extends z.ZodType | null> {
  /** `<area>.<noun>.<verb>`, stable for ever: clients are generated from it. */
  readonly operationId: string;
  readonly method: Method;
  /** `/api/<zone>/…`; the zone decides who may reach it at all. */
  readonly path: `/api/${'public' | 'portal' | 'corporate' | 'admin'}/${string}`;
  readonly summary: string;
  /** A permission, or `self` for any signed-in person of the zone, or `public`. Without one the server refuses to boot. */
  readonly access: { readonly permission: string } | 'self' | 'public';
  /**
   * Of a `self` route: the scope that an API token needs; `any` where the answer names nobody, or where the handler gives
   * of each part only what the token's scopes allow. Without it the route refuses tokens: only a session may.
   */
  readonly tokens?: 'any' | { readonly scope: OwnScope };
  /**
   * Dangerous: refused with `common.proof_required` unless whoever is signed in proved within `PROOF_SECONDS` that it is
   * them. An API token passes: whoever made it had proved that, and what it may do was named.
   */
  readonly recentProof?: true;
  /**
   * What a colleague may do of it who sees the portal as one of a customer's people does: without a word, they read and change
   * nothing (`common.impersonated`). `refused` for what they may not even read.
   */
  readonly duringImpersonation?: 'allowed' | 'refused';
  /** Refused (`common.emergency`) to whoever acts in an emergency access: what gives rights that would outlast it. */
  readonly duringEmergency?: 'refused';
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  /** Schema of the answer, or null for 204. Properties that it does not name never leave the server. */
  readonly response: R;
  readonly status?: 200 | 201 | 202;
  /** Content types of a `Download` answer; `response` is then null. */
  readonly produces?: readonly string[];
  readonly upload?: { readonly maxBytes: number };
  /** A GET that leaves a trace (the reading of a KYC document is an event). */
  readonly writes?: boolean;
  /** Money moves: a POST without an Idempotency-Key is refused. */
  readonly idempotency?: 'required';
  readonly throttle?: readonly Throttle[];
  readonly problems?: readonly ProblemFactory[];
  /** Executed by the tests against the demo data. */
  readonly example?: {
    readonly params?: Readonly<Record<string, string>>;
    readonly query?: Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
}

type Result<R extends z.ZodType | null> = Promise<R extends z.ZodType ? z.output<R> : Download | void>;

/** The whole handler is one transaction, read-only for GET, with its idempotency key. */
interface RouteOptions<
  P extends Shape,
  Q extends Shape,
  B extends Shape,
  R extends z.ZodType | null,
  N extends PortName,
> extends RouteFacts<P, Q, B, R> {
  readonly handler: (ctx: Ctx<N>, input: Input<P, Q, B>, exchange: Exchange) => Result<R>;
}

/** The handler opens its own transactions. */
interface ManualRouteOptions<
  P extends Shape,
  Q extends Shape,
  B extends Shape,
  R extends z.ZodType | null,
  N extends PortName,
> extends RouteFacts<P, Q, B, R> {
  readonly handler: (ctx: OutsideCtx<N>, input: Input<P, Q, B>, exchange: Exchange) => Result<R>;
}

/** A message as it came: nothing has read it. */
export interface RawMessage {
  readonly bytes: Buffer;
  /** The headers that the route names, in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
}

interface RawLimits {
  readonly maxBytes: number;
  /** What senders are told to send; a sender's own word for it is not looked at. */
  readonly contentType: string;
  /** In lower case; the handler sees no others. */
  readonly headers: readonly string[];
}

/** Both run in the request's transaction, before anything of the message is used. */
interface RawChecks<N extends PortName> {
  /** @throws ProblemError for a message whose signature is not the sender's */
  readonly verify: (ctx: Ctx<N>, message: RawMessage) => Promise<void>;
  /** What makes a message that comes again the same: the sender's own id of it, out of the verified bytes. */
  readonly key: (ctx: Ctx<N>, message: RawMessage) => Promise<string>;
}

interface RawRouteOptions<P extends Shape, Q extends Shape, R extends z.ZodType | null, N extends PortName>
  extends
    Omit<RouteFacts<P, Q, undefined, R>, 'body' | 'upload' | 'idempotency' | 'produces' | 'example'>,
    RawChecks<N> {
  readonly raw: RawLimits;
  readonly handler: (
    ctx: Ctx<N>,
    input: Omit<Input<P, Q, undefined>, 'body'> & { readonly body: RawMessage },
    exchange: Exchange,
  ) => Result<R>;
}

/** What an operation of another standard answers: status, headers and JSON as that standard spells them. */
export interface ProtocolAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

interface Protocol {
  readonly maxBytes: number;
  /** What a body is written in; of an operation without a body it says nothing. */
  readonly contentType: string;
  /** Of the body, for the document. */
  readonly form?: z.ZodType;
  /** In lower case; the handler sees no others. */
  readonly headers: readonly string[];
  /** What it answers, by status. */
  readonly answers: Readonly<Record<number, z.ZodType>>;
  /** Names the account that a message is about, for a throttle by `ip_and_body` with the property `account`. */
  readonly account?: (message: RawMessage) => string;
}

interface ProtocolRouteOptions<N extends PortName> extends Pick<
  RouteFacts<undefined, undefined, undefined, null>,
  'operationId' | 'method' | 'summary' | 'throttle' | 'example'
> {
  readonly path: `/api/${'public' | 'portal' | 'corporate' | 'admin'}/${string}` | `/.well-known/${string}`;
  readonly protocol: Protocol;
  readonly handler: (ctx: OutsideCtx<N>, message: RawMessage) => Promise<ProtocolAnswer>;
}

interface UncheckedInput {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** A route whose types were checked where it was written; `N` are the ports that its handler uses. */
export type AnyRoute<N extends PortName = never> = Omit<
  RouteFacts<z.ZodType, z.ZodType, z.ZodType, z.ZodType | null>,
  'params' | 'query' | 'body'
> & {
  readonly params?: z.ZodType | undefined;
  readonly query?: z.ZodType | undefined;
  readonly body?: z.ZodType | undefined;
  /** Of a route that takes messages as they come. */
  readonly raw?: RawLimits & RawChecks<N>;
  /** Of a route that speaks another standard. */
  readonly protocol?: Protocol;
} & (
    | {
        readonly transaction: 'request';
        readonly handler: (ctx: Ctx<N>, input: UncheckedInput, exchange: Exchange) => Promise<unknown>;
      }
    | {
        readonly transaction: 'manual';
        readonly handler: (ctx: OutsideCtx<N>, input: UncheckedInput, exchange: Exchange) => Promise<unknown>;
      }
  );

/** A route of any module, as it is served and described. */
export type ServedRoute = AnyRoute<PortName>;

/**
 * Whether a colleague in a person's place may not use it: whatever changes or records anything, unless the route says otherwise,
 * and what the route refuses to them.
 */
export function isForThePersonAlone({
  method,
  writes,
  duringImpersonation,
}: Pick<ServedRoute, 'method' | 'writes' | 'duringImpersonation'>): boolean {
  const isReading = method === 'GET' && writes !== true;
  return duringImpersonation === undefined ? !isReading : duringImpersonation === 'refused';
}

/** A route whose handler is one transaction: what it does, its idempotency key and its answer commit together. */
export function route<
  P extends Shape = undefined,
  Q extends Shape = undefined,
  B extends Shape = undefined,
  R extends z.ZodType | null = null,
  N extends PortName = never,
>(options: RouteOptions<P, Q, B, R, N>): AnyRoute<N> {
  return { ...options, transaction: 'request' } as AnyRoute<N>;
}

/**
 * A route whose handler opens its own transactions, because it hashes, renders or stores bytes in between; it has the
 * network ports outside of them.
 */
export function manualRoute<
  P extends Shape = undefined,
  Q extends Shape = undefined,
  B extends Shape = undefined,
  R extends z.ZodType | null = null,
  N extends PortName = never,
>(options: ManualRouteOptions<P, Q, B, R, N>): AnyRoute<N> {
  return { ...options, transaction: 'manual' } as AnyRoute<N>;
}

/**
 * A route for what another system sends us, signed: the handler gets the exact bytes and the headers it names. First the
 * signature is checked, then the key is claimed, then the handler runs; all of it in one transaction, once per key.
 */
export function rawRoute<
  P extends Shape = undefined,
  Q extends Shape = undefined,
  R extends z.ZodType | null = null,
  N extends PortName = never,
>({ raw, verify, key, ...options }: RawRouteOptions<P, Q, R, N>): AnyRoute<N> {
  return { ...options, raw: { ...raw, verify, key }, transaction: 'request' } as AnyRoute<N>;
}

/**
 * An operation of another standard (OAuth 2.0): programs that we did not write call it as that standard says, so that its
 * handler reads the message and spells its answers itself. Public, behind the same guards as every other; it opens its own
 * transactions. Problems of the guards stay ours.
 */
export function protocolRoute<N extends PortName = never>({
  handler,
  path,
  ...options
}: ProtocolRouteOptions<N>): AnyRoute<N> {
  return {
    ...options,
    path: path as AnyRoute['path'],
    access: 'public',
    response: null,
    transaction: 'manual',
    handler: (ctx, { body }) => handler(ctx, body as RawMessage),
  };
}

/** Where a route lives: what is well known (RFC 8615) is public. */
export function zoneOf({ path }: Pick<ServedRoute, 'path'>): Zone {
  return path.startsWith('/.well-known/') ? 'public' : (path.split('/')[2] as Zone);
}

/** Instants leave as ISO 8601 in UTC. */
export const instant = () => z.date().meta({ format: 'date-time' });

/** Yes or no in a query. */
export const flag = named('Flag', z.enum(['true', 'false']));

/** The answer of what makes one thing. */
export const created = named('Created', z.object({ id: z.uuid() }));

export const idParams = z.strictObject({ id: z.uuid() });
