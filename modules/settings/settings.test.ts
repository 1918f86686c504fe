import { identity } from '@cm/identity/module';
import { legalIdentitySetting } from '@cm/identity';
import { aStaffMember, aTenant, testGatekeeper } from '@cm/identity/testing';
import { defineModule } from '@cm/kit/module';
import { defineSetting, readSetting, writeSetting } from '@cm/kit/settings';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { settings } from './module.ts';

/** A setting with a rule that its schema cannot know. */
const guarded = defineSetting({
  key: 'probe.owner',
  words: { '': { label: { fr: 'x', ar: 'x', en: 'x' } } },
  schema: z.strictObject({ name: z.string() }),
  fallback: { name: '' },
  check: async (ctx, { name }) => (name === ctx.tenant.name ? null : { path: 'name', code: 'taken' }),
});
const probe = defineModule({ name: 'probe', label: { fr: 'x', ar: 'x', en: 'x' }, settings: [guarded] });

let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, settings, probe],
    gatekeeper: testGatekeeper,
  });
});
afterAll(() => h.close());

test('a setting changes for its tenant only, with an event that says from what to what', async () => {
  const app = await h.app();
  const [tenant, other] = [await aTenant(h), await aTenant(h)];
  const admin = await aStaffMember(h, tenant, ['settings.read', 'settings.manage']);
  const value = { ...legalIdentitySetting.fallback, name: 'Atlas Cloud SARL', nif: '001216099012345' };
  const changed = await app.inject({
    method: 'PUT',
    url: '/api/admin/settings/identity.legal_identity',
    headers: admin.headers,
    payload: { value },
  });
  expect(changed.statusCode).toBe(204);
  const listed = await app.inject({ url: '/api/admin/settings', headers: admin.headers });
  // Every declared one, in the order of the keys: the others are as they are declared.
  const declared = [...(identity.settings ?? []), guarded].toSorted((one, two) => (one.key < two.key ? -1 : 1));
  expect(listed.json().items).toMatchObject(
    declared.map(({ key, fallback }) =>
      key === legalIdentitySetting.key
        ? { key, isDefault: false, value: { name: 'Atlas Cloud SARL' } }
        : { key, isDefault: true, value: fallback },
    ),
  );
  const elsewhere = await h.runtime
    .systemContext(other, 'test')
    .transaction((tx) => readSetting(tx, legalIdentitySetting));
  expect(elsewhere.name).toBe('');
  expect((await h.events(tenant.id, 'setting.changed'))[0]?.payload).toMatchObject({
    key: 'identity.legal_identity',
    from: { name: '' },
    to: { name: 'Atlas Cloud SARL' },
  });
});

test('unknown settings, wrong values and readers without the right are refused', async () => {
  const app = await h.app();
  const tenant = await aTenant(h);
  const admin = await aStaffMember(h, tenant, ['settings.manage']);
  const put = (key: string, value: unknown, headers = admin.headers) =>
    app.inject({ method: 'PUT', url: `/api/admin/settings/${key}`, headers, payload: { value } });
  expect((await put('tickets.nothing', 1)).json()).toMatchObject({ status: 404, code: 'settings.unknown' });
  const wrong = await put('identity.legal_identity', { name: 7 });
  expect(wrong.json()).toMatchObject({ status: 400, code: 'common.invalid' });
  expect(wrong.json().errors[0].pointer).toBe('/body/value/name');
  const reader = await aStaffMember(h, tenant, ['settings.read']);
  expect((await put('identity.legal_identity', legalIdentitySetting.fallback, reader.headers)).statusCode).toBe(403);
  expect(await h.events(tenant.id, 'setting.changed')).toEqual([]);
});

test('a rule that needs the database refuses with the part of the value, and stores nothing', async () => {
  const app = await h.app();
  const tenant = await aTenant(h);
  const admin = await aStaffMember(h, tenant, ['settings.manage']);
  const put = (name: string) =>
    app.inject({
      method: 'PUT',
      url: '/api/admin/settings/probe.owner',
      headers: admin.headers,
      payload: { value: { name } },
    });
  expect((await put('Quelqu’un')).json()).toMatchObject({
    code: 'common.invalid',
    errors: [{ pointer: '/body/value/name', code: 'taken' }],
  });
  expect(await h.events(tenant.id, 'setting.changed')).toEqual([]);
  expect((await put(tenant.name)).statusCode).toBe(204);
});

test('the legal identity is entered in its legal form, and what was stored before the rule still reads', async () => {
  const app = await h.app();
  const tenant = await aTenant(h);
  const admin = await aStaffMember(h, tenant, ['settings.read', 'settings.manage']);
  const put = (value: object) =>
    app.inject({
      method: 'PUT',
      url: '/api/admin/settings/identity.legal_identity',
      headers: admin.headers,
      payload: { value: { ...legalIdentitySetting.fallback, name: 'Atlas', ...value } },
    });
  const stored = () => admin.ctx.transaction((tx) => readSetting(tx, legalIdentitySetting));

  const wrong = await put({
    phone: '12',
    email: 'nous',
    rc: '16',
    nif: '123',
    nis: 'x',
    ai: '!',
    rib: '00300060000201390048',
  });
  expect(wrong.statusCode).toBe(400);
  expect(
    wrong.json<{ errors: { pointer: string; code: string }[] }>().errors.map(({ pointer, code }) => [pointer, code]),
  ).toEqual(['phone', 'email', 'rc', 'nif', 'nis', 'ai', 'rib'].map((field) => [`/body/value/${field}`, field]));
  expect((await stored()).name).toBe('');

  const right = await put({
    phone: '021 63 45 67',
    email: 'contact@atlas.example',
    rc: '16/00-1234567 B 20',
    nif: '0020 1612 3456 789',
    nis: '002016010123456',
    ai: '16012345678',
    rib: '003 00060 0002019300 48',
  });
  expect(right.statusCode).toBe(204);
  expect(await stored()).toMatchObject({ phone: '021 63 45 67', nif: '002016123456789', rib: '00300060000201930048' });

  await admin.ctx.transaction((tx) =>
    writeSetting(tx, legalIdentitySetting, { ...legalIdentitySetting.fallback, name: 'Hier', nif: '123' }),
  );
  expect(await stored()).toMatchObject({ name: 'Hier', nif: '123' });
  expect((await put({ nif: '', rib: '' })).statusCode).toBe(204);
});
