import { addressOf } from '@cm/kit/http/client-address';
import { openApiDocument } from '@cm/kit/http/openapi';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Registry } from 'prom-client';
import { apiPage } from './api-page.ts';
import type { Application } from './application.ts';

export const API_INFO = { title: 'CloudManager', version: '1' } as const;

/** `/healthz` (the process lives), `/readyz` (it can work, and with which modules), `/metrics` (inside the VPN), and the API's own document. */
export function serveHealth(app: FastifyInstance, application: Application, metrics: Registry): void {
  const { config, runtime } = application;
  const isStaffNetwork = (request: FastifyRequest): boolean =>
    config.STAFF_NETWORKS.includes(addressOf(request, config.TRUSTED_PROXIES));
  const served = runtime.modules.map(({ name }) => name).join(', ');
  // Made when somebody asks for it: it is a tenth of a start.
  let made: ReturnType<typeof openApiDocument> | undefined;
  const document = (): NonNullable<typeof made> => (made ??= openApiDocument(runtime.modules, API_INFO));

  app.get('/healthz', async (_request, reply) => reply.type('text/plain').send('ok\n'));
  app.get('/readyz', async (_request, reply) => {
    const ready = await runtime.database.pool.query('select 1').then(
      () => true,
      () => false,
    );
    return reply
      .code(ready ? 200 : 503)
      .type('text/plain')
      .send(ready ? `ready\nserves ${served}\n` : 'the database does not answer\n');
  });
  app.get('/metrics', async (request, reply) => {
    if (!isStaffNetwork(request)) return reply.callNotFound();
    return reply.type(metrics.contentType).send(await metrics.metrics());
  });
  app.get('/api/openapi.json', async (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(JSON.stringify(document())),
  );
  app.get('/api/docs', async (_request, reply) =>
    reply
      .header(
        'content-security-policy',
        "default-src 'none'; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
      )
      .type('text/html; charset=utf-8')
      .send(apiPage(document())),
  );
}
