import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { common } from '@cm/kit/problems';
import type { FastifyInstance } from 'fastify';
import type { Application } from './application.ts';

/** Where the build leaves the pages. */
export const builtWeb = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** Nonce and strict-dynamic: an allow-list of hosts is bypassable, a nonce is not; sinks need a Trusted Type. */
const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** The three areas: one page, whose code the browser fetches area by area. Staff pages exist inside the VPN only. */
export async function serveWeb(app: FastifyInstance, application: Application, folder: string): Promise<void> {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) throw new Error('The web is not built: run "npm start", or "npm run build" in apps/web.');
  const template = await readFile(page, 'utf8');

  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    index: false,
    immutable: true,
    maxAge: '365d',
  });
  app.get('/*', async (request, reply) => {
    const path = plainPath(request.url);
    const staffPage = path === null || /^\/(corporate|admin)(\/|$)/.test(path);
    const tenant = /^\/(api|assets)\//.test(path ?? '') ? null : await app.tenantOf(request);
    if (!tenant || (staffPage && !(await app.isStaffPlace(request, tenant)))) throw common.not_found();
    const nonce = randomBytes(16).toString('base64');
    return reply
      .header('content-security-policy', policy(nonce))
      .type('text/html; charset=utf-8')
      .send(template.replaceAll('__CSP_NONCE__', nonce));
  });
}

/** A path however it was spelt: decoded, in lower case, with single slashes. Null when it cannot be decoded. */
function plainPath(url: string): string | null {
  try {
    return decodeURIComponent(url.split('?')[0] ?? '/')
      .replace(/[/\\]+/g, '/')
      .toLowerCase();
  } catch {
    return null;
  }
}
