import type { FastifyReply, FastifyRequest } from 'fastify';
import { invalidField } from '../problems.ts';
import type { AnyRoute, Exchange } from './route.ts';

/** Cookies always carry `__Host-`, Secure, HttpOnly and SameSite (quality catalogue B12). */
const COOKIE = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const;

export function createExchange(request: FastifyRequest, reply: FastifyReply, route: AnyRoute): Exchange {
  return {
    cookies: request.cookies,
    setCookie: (name, value, maxAgeSeconds) =>
      void reply.setCookie(`__Host-${name}`, value, { ...COOKIE, maxAge: maxAgeSeconds }),
    clearCookie: (name) => void reply.setCookie(`__Host-${name}`, '', { ...COOKIE, maxAge: 0 }),
    clearSiteData: () => void reply.header('clear-site-data', '"cache", "storage"'),
    file: async () => {
      const file = await request.file({ limits: { fileSize: route.upload?.maxBytes ?? 0 } });
      if (!file) throw invalidField('/file', 'required');
      return { filename: file.filename, contentType: file.mimetype, bytes: await file.toBuffer() };
    },
  };
}
