import { named } from './named.ts';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import type { Ctx } from './ctx.ts';
import type { ProblemFactory } from './problems.ts';

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

/** What a few routes need of the exchange itself: cookies of the doors, the uploaded file. */
export interface Exchange {
  readonly cookies: Readonly<Record<string, string | undefined>>;
  setCookie(name: string, value: string, maxAgeSeconds: number): void;
  clearCookie(name: string): void;
  /** Asks the browser to forget what it stored for the site (on sign-out). */
  clearSiteData(): void;
  /** The single file of a multipart request, read whole within the route's `upload.maxBytes`. */
  file(): Promise<UploadedFile>;
}

/** Limits attempts at a door. Counted in PostgreSQL, so that all processes share the count. */
export interface Throttle {
  readonly name: string;
  readonly by: 'ip' | 'ip_and_body';
  /** For `ip_and_body`: the property of the body that names the account, such as `email`. */
  readonly property?: string;
  readonly limit: number;
  readonly windowSeconds: number;
}

type Shape = z.ZodType | undefined;
type Parsed<S extends Shape> = S extends z.ZodType ? z.output<S> : undefined;

export interface Input<P extends Shape, Q extends Shape, B extends Shape> {
  readonly params: Parsed<P>;
  readonly query: Parsed<Q>;
  readonly body: Parsed<B>;
}

export interface RouteOptions<P extends Shape, Q extends Shape, B extends Shape, R extends z.ZodType | null> {
  /** `<area>.<noun>.<verb>`, stable for ever: clients are generated from it. */
  readonly operationId: string;
  readonly method: Method;
  /** `/api/<zone>/…`; the zone decides who may reach it at all. */
  readonly path: `/api/${'public' | 'portal' | 'corporate' | 'admin'}/${string}`;
  readonly summary: string;
  /** A permission, or `self` for any signed-in person of the zone, or `public`. Without one the server refuses to boot. */
  readonly access: { readonly permission: string } | 'self' | 'public';
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  /** Schema of the answer, or null for 204. Properties that it does not name never leave the server. */
  readonly response: R;
  readonly status?: 200 | 201 | 202;
  /** Content types of a `Download` answer; `response` is then null. */
  readonly produces?: readonly string[];
  readonly upload?: { readonly maxBytes: number };
  /**
   * `request` (default): the whole handler is one transaction, read-only for GET, with its idempotency key.
   * `manual`: the handler opens its own, because it hashes, renders or stores bytes in between.
   */
  readonly transaction?: 'request' | 'manual';
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
  readonly handler: (
    ctx: Ctx,
    input: Input<P, Q, B>,
    exchange: Exchange,
  ) => Promise<R extends z.ZodType ? z.output<R> : Download | void>;
}

/** A route whose types were checked where it was written. */
export interface AnyRoute extends Omit<
  RouteOptions<z.ZodType, z.ZodType, z.ZodType, z.ZodType | null>,
  'handler' | 'params' | 'query' | 'body'
> {
  readonly params?: z.ZodType | undefined;
  readonly query?: z.ZodType | undefined;
  readonly body?: z.ZodType | undefined;
  readonly handler: (
    ctx: Ctx,
    input: { params: unknown; query: unknown; body: unknown },
    exchange: Exchange,
  ) => Promise<unknown>;
}

export function route<
  P extends Shape = undefined,
  Q extends Shape = undefined,
  B extends Shape = undefined,
  R extends z.ZodType | null = null,
>(options: RouteOptions<P, Q, B, R>): AnyRoute {
  return options as AnyRoute;
}

/** Instants leave as ISO 8601 in UTC. */
export const instant = () => z.date().meta({ format: 'date-time' });

/** Yes or no in a query. */
export const flag = named('Flag', z.enum(['true', 'false']));

/** The answer of what makes one thing. */
export const created = named('Created', z.object({ id: z.uuid() }));

export const idParams = z.strictObject({ id: z.uuid() });
