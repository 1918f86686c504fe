import { aCustomerUser, aStaffMember, aTenant, signedIn, testGatekeeper } from '@cm/identity/testing';
import { identity } from '@cm/identity/module';
import { uuidv7 } from '@cm/kit/ids';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { files } from '../module.ts';
import { readFile } from '../read-file.ts';
import { filePorts, multipart, pdfBytes } from '../testing.ts';

let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files],
    gatekeeper: testGatekeeper,
    ports: filePorts(),
  });
});
afterAll(() => h.close());

const upload = multipart({ filename: 'contrat.pdf', contentType: 'application/pdf', bytes: pdfBytes('contrat') });

test.each(['portal', 'corporate'] as const)('%s: nobody uploads without signing in', async (zone) => {
  const app = await h.app();
  const tenant = await aTenant(h);
  const answer = await app.inject({
    method: 'POST',
    url: `/api/${zone}/files`,
    payload: upload.payload,
    headers: { ...upload.headers, host: `${tenant.slug}.localhost:3000`, 'sec-fetch-site': 'same-origin' },
  });
  expect(answer.statusCode).toBe(401);
});

test.each(['portal', 'corporate'] as const)('%s: a signed-in person uploads a file', async (zone) => {
  const app = await h.app();
  const tenant = await aTenant(h);
  const { userId } = await aCustomerUser(h, tenant);
  const person =
    zone === 'portal' ? await signedIn(h, tenant, userId, 'customer', [], {}) : await aStaffMember(h, tenant, []);
  const id = uuidv7(h.clock.now());
  const answer = await app.inject({
    method: 'POST',
    url: `/api/${zone}/files?purpose=kyc&id=${id}`,
    payload: upload.payload,
    headers: { ...person.headers, ...upload.headers },
  });
  expect(answer.statusCode).toBe(201);
  expect(answer.json()).toMatchObject({ id, filename: 'contrat.pdf', contentType: 'application/pdf' });
  const read = await readFile(person.ctx, id);
  expect(Buffer.from(read.bytes).equals(pdfBytes('contrat'))).toBe(true);
});

test('what may not be kept is refused with a clear problem', async () => {
  const app = await h.app();
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, []);
  const send = async (file: { filename: string; contentType: string; bytes: Uint8Array }, query = '') => {
    const body = multipart(file);
    const answer = await app.inject({
      method: 'POST',
      url: `/api/corporate/files${query}`,
      payload: body.payload,
      headers: { ...agent.headers, ...body.headers },
    });
    return { status: answer.statusCode, code: answer.json<{ code: string }>().code };
  };
  const page = { filename: 'page.html', contentType: 'text/html', bytes: Buffer.from('<html>') };
  expect(await send(page)).toEqual({ status: 415, code: 'files.type_refused' });
  expect(await send({ ...page, filename: 'page.txt' })).toEqual({ status: 415, code: 'files.type_mismatch' });
  const pdf = { filename: 'a.pdf', contentType: 'application/pdf' };
  expect(await send({ ...pdf, bytes: new Uint8Array() })).toEqual({ status: 400, code: 'files.empty' });
  const large = Buffer.concat([pdfBytes(), Buffer.alloc(11 * 1024 * 1024, 32)]);
  expect(await send({ ...pdf, bytes: large }, '?purpose=kyc')).toEqual({ status: 413, code: 'files.too_large' });
  const huge = Buffer.alloc(26 * 1024 * 1024, 32);
  expect(await send({ ...pdf, bytes: huge })).toEqual({ status: 413, code: 'common.too_large' });
  expect(await send({ ...pdf, bytes: pdfBytes() }, '?purpose=mail')).toEqual({ status: 400, code: 'common.invalid' });
  expect(await send({ ...pdf, bytes: pdfBytes() }, '?owner=x')).toEqual({ status: 400, code: 'common.invalid' });
  expect(await h.events(tenant.id, 'file.stored')).toHaveLength(0);
});

test('uploads per hour are limited', async () => {
  const app = await h.app();
  const tenant = await aTenant(h);
  const { userId } = await aCustomerUser(h, tenant);
  const person = await signedIn(h, tenant, userId, 'customer', [], {});
  const send = (remoteAddress = '127.0.0.1') =>
    app.inject({
      method: 'POST',
      remoteAddress,
      url: '/api/portal/files',
      payload: upload.payload,
      headers: { ...person.headers, ...upload.headers },
    });
  for (let sent = 0; sent < 120; sent += 1) expect((await send()).statusCode).toBe(201);
  const refused = await send();
  expect(refused.statusCode).toBe(429);
  expect(refused.json()).toMatchObject({ code: 'common.rate_limited' });
  // Of that client alone: another one goes on.
  expect((await send('127.0.0.9')).statusCode).toBe(201);
});
