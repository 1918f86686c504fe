import { aCustomer } from '@cm/customers/testing';
import { customers } from '@cm/customers/module';
import { files } from '@cm/files/module';
import {
  createClamdScanner,
  createMemoryFileStore,
  eicar,
  type ScriptedClamd,
  startScriptedClamd,
} from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, testGatekeeper } from '@cm/identity/testing';
import { uuidv7 } from '@cm/kit/ids';
import { type Harness, startHarness } from '@cm/kit/testing';
import { createMailParser } from '@cm/mail/parse';
import { startAuthenticator } from '@cm/mail/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepAttachments } from '../mail-attachments.ts';
import { tickets } from '../module.ts';
import { aMailbox, rawMail, receiveMail } from '../testing.ts';

const parser = createMailParser();
const mailAuthenticator = await startAuthenticator();
let h: Harness;
let clamd: ScriptedClamd;
beforeAll(async () => {
  clamd = await startScriptedClamd((bytes) => bytes.includes(eicar()));
  h = await startHarness({
    modules: [identity, files, customers, tickets],
    gatekeeper: testGatekeeper,
    ports: {
      files: createMemoryFileStore(),
      fileScanner: createClamdScanner({ at: clamd.at, seconds: 5 }),
      mailParser: parser,
      mailAuthenticator,
    },
  });
});
afterAll(async () => {
  await h.close();
  await clamd.close();
  await parser.close();
  await mailAuthenticator.close();
});

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const part = (name: string, bytes: Buffer): string =>
  `--r\r\nContent-Type: image/png; name="${name}.png"\r\nContent-Disposition: attachment; filename="${name}.png"\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <${name}@x>\r\n\r\n${bytes.toString('base64')}\r\n`;
const MIME = `Content-Type: multipart/related; boundary=r\r\n\r\n--r\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Voici</p><img src="cid:bon@x"><img src="cid:virus@x">\r\n${part('bon', PNG)}${part('virus', Buffer.concat([PNG, eicar()]))}--r--\r\n`;

interface Detail {
  messages: { id: string; attachments: { id: string; filename: string; scan: string }[] }[];
}

test('a virus in a mail stands in the thread as refused, is downloaded by nobody, and its picture is not shown', async () => {
  const app = await h.app();
  const tenant = await aTenant(h);
  const { address } = await aMailbox(h, tenant);
  const agent = await aStaffMember(h, tenant, ['tickets.read']);
  await receiveMail(h, tenant, rawMail({ from: 'client@exemple.dz', to: address, mime: MIME }), address);
  await h.settle();
  const get = (url: string) => app.inject({ method: 'GET', url, headers: agent.headers });
  const [ticket] = (await get('/api/corporate/tickets')).json<{ items: { id: string }[] }>().items;
  const path = `/api/corporate/tickets/${ticket?.id ?? ''}`;
  const [message] = (await get(path)).json<Detail>().messages;
  const scans = Object.fromEntries((message?.attachments ?? []).map(({ filename, scan }) => [filename, scan]));
  expect(scans).toEqual({ 'bon.png': 'clean', 'virus.png': 'infected' });
  for (const { id, scan } of message?.attachments ?? []) {
    const answer = await get(`${path}/attachments/${id}`);
    expect([scan, answer.statusCode]).toEqual([scan, scan === 'clean' ? 200 : 409]);
    if (scan === 'infected') expect(answer.json()).toMatchObject({ code: 'files.infected' });
  }
  const html = await get(`${path}/messages/${message?.id ?? ''}/html`);
  expect(html.statusCode).toBe(200);
  expect(html.body.match(/data:image\/png/g)).toHaveLength(1);
  expect(html.body).not.toContain(Buffer.concat([PNG, eicar()]).toString('base64').slice(-40));
  // Nobody with an account sent it: there is nobody to tell, and the ticket says it.
  expect(await h.events(tenant.id, 'file.infected')).toMatchObject([
    { payload: { userId: null, owner: { type: 'ticket', id: ticket?.id } } },
  ]);
});

test('a mail that is tried again leaves out what was refused meanwhile', async () => {
  const tenant = await aTenant(h);
  const system = h.runtime.systemContext(tenant, 'test');
  const mail = await parser.parse(rawMail({ from: 'client@exemple.dz', to: 'support@atlas.dz', mime: MIME }));
  const inboundId = uuidv7(h.clock.now());
  expect((await keepAttachments(system, inboundId, mail)).withheld).toEqual([]);
  await h.settle();
  const again = await keepAttachments(system, inboundId, mail);
  expect([again.files.length, again.withheld]).toEqual([1, ['virus.png']]);
});

test('a customer attaches nothing that was refused', async () => {
  const tenant = await aTenant(h);
  const app = await h.app();
  const customer = await aCustomer(h, tenant);
  const upload = async (bytes: Buffer): Promise<string> => {
    const boundary = 'scan-test';
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\ncontent-type: image/png\r\n\r\n`;
    const answer = await app.inject({
      method: 'POST',
      url: '/api/portal/files',
      headers: { ...customer.headers, 'content-type': `multipart/form-data; boundary=${boundary}` },
      payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    });
    return answer.json<{ id: string }>().id;
  };
  const fileId = await upload(Buffer.concat([PNG, eicar()]));
  await h.settle();
  const answer = await app.inject({
    method: 'POST',
    url: '/api/portal/tickets',
    headers: customer.headers,
    payload: { subject: 'Panne', text: 'Voir la capture.', attachmentIds: [fileId] },
  });
  expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([409, 'files.infected']);
});
