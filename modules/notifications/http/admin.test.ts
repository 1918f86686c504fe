import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, testGatekeeper } from '@cm/identity/testing';
import { type Harness, startHarness } from '@cm/kit/testing';
import { createMemoryMailer } from '@cm/mail/send-memory';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { notifications } from '../module.ts';
import { deliveriesOf, post, tellOfParcel } from '../testing.ts';

const mailer = createMemoryMailer();
const RIGHTS = ['deliveries.read', 'templates.manage', 'jobs.read'];
let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, post, notifications],
    gatekeeper: testGatekeeper,
    ports: { mailer },
  });
});
afterAll(() => h.close());

const NOBODY = '0190a000-0000-7000-8000-000000000000';
const WORDS = { subject: 'Prêt : {{ number }}', body: 'Salut {{ name }} !\n\n[action]', version: 0 };

test.each([
  ['GET', '/deliveries', undefined],
  ['GET', '/delivery-filters', undefined],
  ['POST', `/deliveries/${NOBODY}/retries`, undefined],
  ['GET', '/jobs', undefined],
  ['GET', '/templates', undefined],
  ['GET', '/templates/parcel.sent', undefined],
  ['PUT', '/templates/parcel.sent/wordings/fr', WORDS],
  ['DELETE', '/templates/parcel.sent/wordings/fr', undefined],
  ['POST', '/templates/parcel.sent/previews', { locale: 'fr' }],
] as const)('%s %s: nobody, then somebody without the right', async (method, path, payload) => {
  const tenant = await aTenant(h);
  const app = await h.app();
  const person = await aStaffMember(h, tenant, ['tickets.read']);
  const call = (headers: Readonly<Record<string, string>>) =>
    app.inject({ method, url: `/api/admin${path}`, headers, ...(payload ? { payload } : {}) });
  const { cookie: _none, ...anonymous } = person.headers;
  expect((await call(anonymous)).statusCode).toBe(401);
  expect((await call(person.headers)).statusCode).toBe(403);
  expect(await h.events(tenant.id)).toEqual([]);
});

test('deliveries are listed by state, template and recipient, and a failed one is retried; another operator’s is not there', async () => {
  const [tenant, other] = [await aTenant(h), await aTenant(h)];
  const admin = await aStaffMember(h, tenant, RIGHTS);
  const stranger = await aStaffMember(h, other, RIGHTS);
  mailer.failNext({ permanent: true, code: '550' });
  await tellOfParcel(h, tenant, { email: 'gone@exemple.dz' });
  await h.settle();
  await tellOfParcel(h, tenant, { email: 'here@exemple.dz' });
  await h.settle();
  const app = await h.app();
  const list = async (query: string, headers = admin.headers) =>
    (await app.inject({ url: `/api/admin/deliveries?${query}`, headers })).json().items;
  expect(await list('')).toHaveLength(2);
  const [failed] = await list('state=failed');
  expect(failed).toMatchObject({
    recipient: 'gone@exemple.dz',
    state: 'failed',
    attempts: 1,
    lastError: '550 refused as asked',
  });
  expect(failed).not.toHaveProperty('data');
  expect(await list('template=parcel.sent&recipient=HERE@exemple.dz')).toMatchObject([{ state: 'sent' }]);
  expect(await list('', stranger.headers)).toEqual([]);
  const retry = (headers: Readonly<Record<string, string>>) =>
    app.inject({ method: 'POST', url: `/api/admin/deliveries/${failed.id}/retries`, headers });
  expect((await retry(stranger.headers)).json()).toMatchObject({
    status: 404,
    code: 'notifications.delivery_not_found',
  });
  expect((await retry(admin.headers)).statusCode).toBe(202);
  await h.settle();
  expect((await retry(admin.headers)).json()).toMatchObject({ status: 409, code: 'notifications.delivery_not_failed' });
  expect(await h.events(tenant.id, 'delivery.retried')).toHaveLength(1);
});

test('an operator’s own words replace the built-in ones, in one language, until they are taken back', async () => {
  const [tenant, other] = [await aTenant(h), await aTenant(h)];
  const admin = await aStaffMember(h, tenant, RIGHTS);
  const app = await h.app();
  const call = (method: 'GET' | 'PUT' | 'DELETE' | 'POST', path: string, payload?: Record<string, unknown>) =>
    app.inject({ method, url: `/api/admin/templates${path}`, headers: admin.headers, ...(payload ? { payload } : {}) });
  const put = (payload: Record<string, unknown>) => call('PUT', '/parcel.sent/wordings/fr', payload);

  expect((await put(WORDS)).json()).toEqual({ version: 1 });
  expect((await put(WORDS)).json()).toMatchObject({ status: 409, code: 'common.stale' });
  expect((await put({ ...WORDS, version: 1 })).json()).toEqual({ version: 2 });
  const { wordings } = (await call('GET', '/parcel.sent')).json();
  expect(wordings.map((one: { own: boolean; version: number }) => [one.own, one.version])).toEqual([
    [true, 2],
    [false, 0],
    [false, 0],
  ]);
  const { items } = (await call('GET', '')).json();
  expect(items.find((one: { key: string }) => one.key === 'parcel.sent').ownLocales).toEqual(['fr']);

  await tellOfParcel(h, tenant, { email: 'own@exemple.dz', name: 'Karim' });
  await tellOfParcel(h, tenant, { email: 'own-en@exemple.dz', locale: 'en' });
  await tellOfParcel(h, other, { email: 'other@exemple.dz' });
  await h.settle();
  const subjects = new Map(mailer.kept.map(({ mail }) => [mail.to[0]?.address, mail.subject]));
  expect(subjects.get('own@exemple.dz')).toBe('Prêt : CMD-1');
  expect(subjects.get('own-en@exemple.dz')).toBe('Parcel CMD-1 sent');
  expect(subjects.get('other@exemple.dz')).toBe('Colis CMD-1 envoyé');

  expect((await call('DELETE', '/parcel.sent/wordings/fr')).statusCode).toBe(204);
  expect((await call('DELETE', '/parcel.sent/wordings/fr')).statusCode).toBe(204);
  const changes = await h.events(tenant.id, 'template.changed');
  expect(changes.map((event) => event.payload)).toMatchObject([
    { before: null, after: { subject: WORDS.subject } },
    { before: { subject: WORDS.subject } },
    { after: null },
  ]);
});

test('words that would not render are refused and nothing is kept; a preview needs no saving', async () => {
  const tenant = await aTenant(h);
  const admin = await aStaffMember(h, tenant, RIGHTS);
  const app = await h.app();
  const put = await app.inject({
    method: 'PUT',
    url: '/api/admin/templates/parcel.sent/wordings/fr',
    headers: admin.headers,
    payload: { ...WORDS, body: '{{ password }}' },
  });
  expect(put.json()).toMatchObject({ status: 422, code: 'notifications.template_invalid' });
  const preview = (key: string, payload: Record<string, unknown>) =>
    app.inject({ method: 'POST', url: `/api/admin/templates/${key}/previews`, headers: admin.headers, payload });
  expect((await preview('parcel.sent', { locale: 'fr', body: '{% include "x" %}' })).statusCode).toBe(422);
  expect((await preview('no.such', { locale: 'fr' })).json()).toMatchObject({
    code: 'notifications.template_not_found',
  });
  const shown = (await preview('parcel.sent', { locale: 'ar', subject: 'الطرد {{ number }}' })).json();
  expect(shown.subject).toBe('الطرد CMD-2026-000031');
  expect(shown.html).toContain('dir="rtl"');
  expect((await deliveriesOf(h, tenant)).length + (await h.events(tenant.id)).length).toBe(0);
});

test('own words that no longer render do not hold a mail back', async () => {
  const tenant = await aTenant(h);
  await h.admin.query(
    `insert into notifications.template_overrides values ($1, 'parcel.sent', 'fr', '{{ gone }}', 'x', 1, now(), null)`,
    [tenant.id],
  );
  await tellOfParcel(h, tenant, { email: 'broken@exemple.dz' });
  await h.settle();
  const mail = mailer.kept.find(({ mail: one }) => one.to[0]?.address === 'broken@exemple.dz')?.mail;
  expect(mail?.subject).toBe('Colis CMD-1 envoyé');
});

test('the jobs of an operator are counted by task, failing ones shown without their payload, and no one else’s', async () => {
  const [tenant, other] = [await aTenant(h), await aTenant(h)];
  const admin = await aStaffMember(h, tenant, RIGHTS);
  mailer.failNext({ permanent: false, code: '451' });
  await tellOfParcel(h, tenant, { email: 'jobs@exemple.dz' });
  await h.settle();
  await tellOfParcel(h, other, { email: 'canari-jobs@exemple.dz' });
  await tellOfParcel(h, tenant, { email: 'later@exemple.dz' });
  const app = await h.app();
  const answer = await app.inject({ url: '/api/admin/jobs', headers: admin.headers });
  const { tasks, failing } = answer.json();
  expect(tasks).toEqual([{ task: 'notifications.deliver', due: 1, scheduled: 0, running: 0, failing: 1, givenUp: 0 }]);
  expect(failing).toMatchObject([{ task: 'notifications.deliver', attempts: 1, maxAttempts: 13 }]);
  expect(failing[0].lastError).toMatch(/waits for its next try: 451/);
  expect(answer.body).not.toContain('payload');
});
