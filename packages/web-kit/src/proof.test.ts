import { afterEach, expect, test, vi } from 'vitest';
import { request } from './api.ts';
import { askForProof, whenProofIsRequired } from './proof.ts';

const answer = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });
const required = () => answer(403, { code: 'common.proof_required' });
/** What the server was sent, one line for each call, and what it answers in turn. */
function server(...answers: readonly (() => Response)[]): string[] {
  const calls: string[] = [];
  const waiting = [...answers];
  vi.stubGlobal('fetch', async (path: string, { headers }: { headers: Headers }) => {
    calls.push(`${path} ${headers.get('idempotency-key')}`);
    return waiting.shift()?.() ?? answer(200, { done: true });
  });
  return calls;
}

afterEach(() => vi.unstubAllGlobals());

test('what wants a proof is sent again with its key once it is given', async () => {
  const calls = server(required);
  let asked = 0;
  const stop = whenProofIsRequired(() => Promise.resolve((asked += 1) > 0));
  await expect(request('POST', '/api/admin/roles', { idempotencyKey: 'key-1234', locale: 'fr' })).resolves.toEqual({
    done: true,
  });
  stop();
  expect([calls, asked]).toEqual([['/api/admin/roles key-1234', '/api/admin/roles key-1234'], 1]);
});

test('a proof that is turned down, or that nobody asks for, leaves the refusal as it is', async () => {
  const calls = server(required, required);
  const stop = whenProofIsRequired(() => Promise.resolve(false));
  await expect(request('DELETE', '/api/admin/roles/1', { locale: 'fr' })).rejects.toMatchObject({
    code: 'common.proof_required',
  });
  stop();
  await expect(request('DELETE', '/api/admin/roles/1', { locale: 'fr' })).rejects.toMatchObject({
    code: 'common.proof_required',
  });
  expect(calls).toHaveLength(2);
});

test('it is asked for once for however many calls wait, and anew for the next', async () => {
  let asked = 0;
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const stop = whenProofIsRequired(() => {
    asked += 1;
    return promise;
  });
  const both = Promise.all([askForProof(), askForProof()]);
  expect(asked).toBe(1);
  resolve(true);
  expect(await both).toEqual([true, true]);
  await askForProof();
  stop();
  expect(asked).toBe(2);
});

test('what is refused again although it was given is not asked about a second time', async () => {
  const calls = server(required, required);
  let asked = 0;
  const stop = whenProofIsRequired(() => Promise.resolve((asked += 1) > 0));
  await expect(request('POST', '/api/a', { locale: 'fr' })).rejects.toMatchObject({ code: 'common.proof_required' });
  stop();
  expect([asked, calls.length]).toEqual([1, 2]);
});

test('another refusal asks for nothing', async () => {
  server(() => answer(403, { code: 'common.forbidden' }));
  const stop = whenProofIsRequired(() => Promise.reject(new Error('asked')));
  await expect(request('POST', '/api/a', { locale: 'fr' })).rejects.toMatchObject({ code: 'common.forbidden' });
  stop();
});
