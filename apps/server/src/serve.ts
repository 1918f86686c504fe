import { createHttpApp } from '@cm/kit/http';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { serveDevelopmentPages } from './dev/pages.ts';
import { serveHealth } from './health.ts';
import type { Application } from './application.ts';
import { createSentence } from './sentences.ts';
import { builtWeb, serveWeb } from './web.ts';

/** Opens the HTTP side: API, pages, health. `port` 0 takes a free one. */
export async function serveHttp(application: Application): Promise<{ app: FastifyInstance; port: number }> {
  const { config } = application;
  const app = await createHttp(application);
  await app.listen({ host: config.HOST, port: config.PORT });
  const address = app.server.address();
  return { app, port: typeof address === 'object' && address !== null ? address.port : config.PORT };
}

/** The HTTP side as it is served, listening to nobody yet. `web` is the folder of the built pages. */
export async function createHttp(application: Application, web: string = builtWeb): Promise<FastifyInstance> {
  const { config, runtime } = application;
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  const app = await createHttpApp(runtime, {
    staffNetworks: config.STAFF_NETWORKS,
    trustedProxies: config.TRUSTED_PROXIES,
    requestsPerMinute: config.REQUESTS_PER_MINUTE,
    sentence: createSentence([...runtime.modules, ...application.absent]),
    metrics,
    absent: application.absent,
  });
  serveHealth(app, application, metrics);
  if (config.NODE_ENV === 'development') serveDevelopmentPages(app, application);
  await serveWeb(app, application, web);
  return app;
}
