import type { FastifyReply, FastifyRequest } from 'fastify';
import { common, invalidField, ProblemError } from '../problems.ts';
import type { Attempts } from './throttle.ts';
import type { Exchange, UploadedFile, ServedRoute } from '../route.ts';

/** Cookies always carry `__Host-`, Secure, HttpOnly and SameSite (quality catalogue B12). */
const COOKIE = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const;

export function createExchange(
  request: FastifyRequest,
  reply: FastifyReply,
  {
    route,
    cookies,
    attempts,
  }: { readonly route: ServedRoute; readonly cookies: Exchange['cookies']; readonly attempts: Attempts },
): Exchange {
  return {
    cookies,
    setCookie: (name, value, maxAgeSeconds) =>
      void reply.setCookie(`__Host-${name}`, value, { ...COOKIE, maxAge: maxAgeSeconds }),
    clearCookie: (name) => void reply.setCookie(`__Host-${name}`, '', { ...COOKIE, maxAge: 0 }),
    clearSiteData: () => void reply.header('clear-site-data', '"cache", "storage"'),
    attempts: (name) => attempts.get(name) ?? 0,
    file: () => readFile(request, route.upload?.maxBytes ?? 0).catch(toRefusal),
  };
}

async function readFile(request: FastifyRequest, fileSize: number): Promise<UploadedFile> {
  const file = await request.file({ limits: { fileSize } });
  if (!file) throw invalidField('/file', 'required');
  return { filename: file.filename, contentType: file.mimetype, bytes: await file.toBuffer() };
}

/** The multipart parser tells what is wrong with the input in errors without a code; its limits have one. */
function toRefusal(error: unknown): never {
  if (error instanceof Error && !(error instanceof ProblemError) && !('code' in error))
    throw common.bad_request({ reason: 'multipart' });
  throw error;
}
