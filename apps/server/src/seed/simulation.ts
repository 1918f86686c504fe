import { type Arguments, type OperationId, requestOf, type Result } from '@cm/api-client/client';
import { portalOperations } from '@cm/api-client/portal';
import { staffOperations } from '@cm/api-client/staff';
import { createTokenFor } from '@cm/identity/administration';
import { parseNetworks } from '@cm/kit/networks';
import type { Tenant } from '@cm/kit/ctx';
import { dayIn } from '@cm/kit/dates';
import { createHttpApp } from '@cm/kit/http';
import type { ModuleManifest } from '@cm/kit/module';
import { drain } from '@cm/kit/relay';
import { createRuntime, type Runtime } from '@cm/kit/runtime';
import { runDueJobs } from '@cm/kit/worker';
import { createGatekeeper } from '@cm/identity/gatekeeper';
import { createMemoryMailer } from '@cm/mail/send-memory';
import type { FastifyInstance } from 'fastify';
import { Registry } from 'prom-client';
import type { Application } from '../application.ts';
import { createSentence } from '../sentences.ts';
import { answerByMail } from './inbound-mail.ts';

const TOKEN_NAME = 'Démonstration';
const operations = { ...portalOperations, ...staffOperations };

/** Does what a person would do on the screens, through the API, on a chosen day. */
export type Call = <O extends OperationId>(operation: O, args: Arguments<O>) => Promise<Result<O>>;

/** Something that happened, so many days before today. */
export interface Scene {
  readonly day: number;
  play(): Promise<void>;
}

/**
 * A simulation from which the demonstration is lived through: the same application, with a clock that can be set and a mailer that
 * sends nothing.
 */
export interface Simulation {
  readonly runtime: Runtime;
  /** Sets the clock to so many days before now, at an hour in Algiers. */
  at(daysAgo: number, hour?: number, minute?: number): void;
  as(tenant: Tenant, email: string): Promise<Call>;
  /** Does what a module declares for the demonstration. */
  play(tenant: Tenant, email: string, module: ModuleManifest): Promise<void>;
  /** Calls as a visitor who is not signed in. */
  readonly visit: <O extends OperationId>(tenant: Tenant, operation: O, args: Arguments<O>) => Promise<Result<O>>;
  upload(
    tenant: Tenant,
    email: string,
    file: { filename: string; contentType: string; bytes: Buffer },
    url: string,
  ): Promise<string>;
  /** The day on the clock, in Algiers. */
  today(): string;
  /** A customer without an account answers by mail. */
  writeMail(tenant: Tenant, letter: { from: string; ticketId: string; text: string }): Promise<void>;
  /** Puts to rest what the last steps caused: events, jobs, PDFs. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export async function openSimulation(application: Application): Promise<Simulation> {
  const present = application.runtime.now();
  let clock = present;
  // Nobody reads what the demonstration sent, and its attachments are megabytes.
  const mailer = createMemoryMailer({ limit: 0 });
  const runtime = createRuntime({
    modules: application.runtime.modules,
    database: application.runtime.database,
    gatekeeper: createGatekeeper(application.config.PUBLIC_URL),
    log: application.log,
    ports: { ...application.runtime.ports, network: { ...application.runtime.ports.network, mailer } },
    now: () => clock,
  });
  const app = await createHttpApp(runtime, {
    staffNetworks: parseNetworks('127.0.0.0/8'),
    trustedProxies: parseNetworks(''),
    requestsPerMinute: 1_000_000,
    sentence: createSentence(runtime.modules),
    metrics: new Registry(),
  });
  const tokens = new Map<string, Promise<string>>();
  let keys = 0;

  const tokenOf = (tenant: Tenant, email: string): Promise<string> => {
    const name = `${tenant.id}:${email}`;
    const known = tokens.get(name) ?? makeToken(runtime, tenant, email);
    tokens.set(name, known);
    return known;
  };
  const headersOf = async (tenant: Tenant, email: string): Promise<Record<string, string>> => ({
    host: new URL(tenant.baseUrl).host,
    authorization: `Bearer ${await tokenOf(tenant, email)}`,
    'idempotency-key': `demonstration-${(keys += 1)}`,
  });

  const perform = async <O extends OperationId>(
    operation: O,
    args: Arguments<O>,
    headers: Record<string, string>,
    who: string,
  ): Promise<Result<O>> => {
    const { method, path, query, body } = requestOf(operations, operation, args);
    const search = new URLSearchParams(
      Object.entries(query ?? {}).map(([name, value]): [string, string] => [name, String(value)]),
    );
    const url = search.size > 0 ? `${path}?${search.toString()}` : path;
    const response = await send(app, { method, url, headers, ...(body === undefined ? {} : { payload: body }) });
    if (response.statusCode >= 400) throw new Error(`${operation} as ${who}: ${response.statusCode} ${response.body}`);
    return (response.body === '' ? undefined : response.json()) as Result<O>;
  };

  return {
    runtime,
    at: (daysAgo, hour = 10, minute = 0) => {
      const day = new Date(present.getTime() - daysAgo * 86_400_000);
      // Algiers is one hour ahead of UTC all year.
      const wanted = Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), hour - 1, minute);
      clock = new Date(Math.min(wanted, present.getTime()));
    },
    as: async (tenant, email) => async (operation, args) =>
      perform(operation, args, await headersOf(tenant, email), email),
    play: async (tenant, email, { routes = [], demonstration = [] }) => {
      for (const { operation, params = {}, body } of demonstration) {
        const route = routes.find(({ operationId }) => operationId === operation);
        if (!route) throw new Error(`the demonstration names ${operation}, which the module does not have`);
        const url = route.path.replace(/:(\w+)/g, (_whole, name: string) => encodeURIComponent(params[name] ?? ''));
        const headers = await headersOf(tenant, email);
        const call = { method: route.method, url, headers, ...(body === undefined ? {} : { payload: body }) };
        const response = await send(app, call);
        if (response.statusCode >= 400) throw new Error(`${operation} as ${email}: ${response.body}`);
      }
    },
    visit: (tenant, operation, args) => perform(operation, args, { host: new URL(tenant.baseUrl).host }, 'a visitor'),
    upload: async (tenant, email, file, url) => {
      const boundary = 'demonstration-file';
      const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${file.filename}"\r\ncontent-type: ${file.contentType}\r\n\r\n`;
      const payload = Buffer.concat([Buffer.from(head), file.bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
      const headers = {
        ...(await headersOf(tenant, email)),
        'content-type': `multipart/form-data; boundary=${boundary}`,
      };
      const response = await send(app, { method: 'POST', url, headers, payload });
      if (response.statusCode >= 400) throw new Error(`upload of ${file.filename}: ${response.body}`);
      return response.json<{ id: string }>().id;
    },
    today: () => dayIn('Africa/Algiers', clock),
    writeMail: (tenant, letter) => answerByMail(application, runtime, tenant, letter),
    settle: async () => {
      for (let round = 0; round < 20; round += 1) {
        const handed = await drain(runtime);
        await runDueJobs(runtime, application.jobs);
        if (handed === 0 && (await drain(runtime)) === 0) return;
      }
    },
    close: async () => {
      // The keys of the demonstration open nothing afterwards.
      await application.owner.query('update identity.api_tokens set revoked_at = now() where name = $1', [TOKEN_NAME]);
      await app.close();
      await mailer.close();
    },
  };
}

function send(
  app: FastifyInstance,
  request: {
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
    url: string;
    headers: Record<string, string>;
    payload?: unknown;
  },
) {
  const { payload, ...rest } = request;
  return app.inject({ ...rest, ...(payload === undefined ? {} : { payload: payload as object }) });
}

async function makeToken(runtime: Runtime, tenant: Tenant, email: string): Promise<string> {
  const ctx = runtime.systemContext(tenant, 'demonstration');
  const token = await createTokenFor(ctx, { email, name: TOKEN_NAME, scopes: ['*'] });
  return token.secret;
}
