import { aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import { identity } from '@cm/identity/module';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '../module.ts';
import { aPlan } from '../testing.ts';

let h: Harness;
let manager: Person;
let reader: Person;
let nobody: Person;
let stranger: Person;
const host = (person: Person) => person.headers;

beforeAll(async () => {
  h = await startHarness({
    modules: [identity, catalogue],
    gatekeeper: testGatekeeper,
  });
  const tenant = await aTenant(h);
  manager = await aStaffMember(h, tenant, ['catalogue.read', 'catalogue.manage']);
  reader = await aStaffMember(h, tenant, ['catalogue.read']);
  nobody = await aStaffMember(h, tenant, []);
  stranger = await aStaffMember(h, await aTenant(h), ['catalogue.read', 'catalogue.manage']);
});
afterAll(() => h.close());

const newProduct = (categoryId: string, slug: string) => ({
  slug,
  name: { fr: 'VPS' },
  description: { fr: '' },
  features: [{ fr: 'SSD' }],
  categoryId,
  position: 1,
  taxCategory: 'standard',
  active: true,
});

describe('who may', () => {
  test('anonymous 401, without the permission 403, reader may not write, another tenant 404', async () => {
    const app = await h.app();
    const { planId, productId, categoryId } = await aPlan(manager.ctx);
    const { cookie: _cookie, ...anonymous } = host(manager);
    for (const url of ['products', 'plans', 'categories', 'tax-rates', `products/${productId}`, `plans/${planId}`]) {
      const path = `/api/corporate/${url}`;
      expect((await app.inject({ url: path, headers: anonymous })).statusCode).toBe(401);
      expect((await app.inject({ url: path, headers: host(nobody) })).statusCode).toBe(403);
      expect((await app.inject({ url: path, headers: host(reader) })).statusCode).toBe(200);
    }
    for (const url of [`products/${productId}`, `plans/${planId}`]) {
      const got = await app.inject({ url: `/api/corporate/${url}`, headers: host(stranger) });
      expect(got.statusCode).toBe(404);
      expect(got.json()).toMatchObject({ code: 'catalogue.not_found' });
      const archived = await app.inject({
        method: 'POST',
        url: `/api/corporate/${url}/archival`,
        headers: host(stranger),
        payload: { version: 1 },
      });
      expect(archived.json()).toMatchObject({ status: 404, code: 'catalogue.not_found' });
    }
    const listed = await app.inject({ url: '/api/corporate/products', headers: host(stranger) });
    expect(listed.json()).toEqual({ items: [], nextCursor: null });
    const written = await app.inject({
      method: 'POST',
      url: '/api/corporate/products',
      headers: host(reader),
      payload: newProduct(categoryId, 'refused'),
    });
    expect(written.statusCode).toBe(403);
    const rate = await app.inject({ method: 'POST', url: '/api/admin/tax-rates', headers: host(reader), payload: {} });
    expect(rate.statusCode).toBe(403);
  });

  test('a parent of another tenant is as unknown as an id that nobody has (A10)', async () => {
    const app = await h.app();
    const { categoryId, productId } = await aPlan(manager.ctx);
    await aPlan(stranger.ctx);
    const post = async (url: string, payload: object) =>
      (await app.inject({ method: 'POST', url: `/api/corporate/${url}`, headers: host(stranger), payload })).json();
    const nowhere = '01890000-0000-7000-8000-000000000000';
    const plan = {
      name: { fr: 'X' },
      cycle: 'monthly',
      price: 1,
      setupFee: 0,
      currency: 'DZD',
      position: 0,
      stock: null,
      active: true,
      addOns: [],
    };
    const foreign = await post('products', newProduct(categoryId, 'a10'));
    const unknown = await post('products', newProduct(nowhere, 'a10'));
    expect(foreign).toMatchObject({ status: 400, errors: [{ pointer: '/body/categoryId', code: 'unknown' }] });
    expect({ ...foreign, requestId: '' }).toEqual({ ...unknown, requestId: '' });
    const foreignPlan = await post('plans', { ...plan, productId });
    const unknownPlan = await post('plans', { ...plan, productId: nowhere });
    expect(foreignPlan).toMatchObject({ status: 400, errors: [{ pointer: '/body/productId', code: 'unknown' }] });
    expect({ ...foreignPlan, requestId: '' }).toEqual({ ...unknownPlan, requestId: '' });
  });
});

describe('products and plans', () => {
  test('created, changed, archived: the rows, the events, and the version that two editors share', async () => {
    const app = await h.app();
    const { categoryId } = await aPlan(manager.ctx);
    const send = (method: 'POST' | 'PUT', url: string, payload: object) =>
      app.inject({ method, url: `/api/corporate/${url}`, headers: host(manager), payload });
    const created = await send('POST', 'products', newProduct(categoryId, 'vps-s'));
    expect(created.statusCode).toBe(201);
    const { id } = created.json<{ id: string }>();
    expect((await send('POST', 'products', newProduct(categoryId, 'vps-s'))).json()).toMatchObject({
      status: 409,
      code: 'catalogue.slug_taken',
    });
    const badTax = await send('POST', 'products', { ...newProduct(categoryId, 'vps-t'), taxCategory: 'unheard_of' });
    expect(badTax.json()).toMatchObject({ status: 400, errors: [{ pointer: '/body/taxCategory' }] });
    const change = { ...newProduct(categoryId, 'vps-s'), name: { fr: 'VPS S' }, version: 1 };
    expect((await send('PUT', `products/${id}`, change)).statusCode).toBe(204);
    expect((await send('PUT', `products/${id}`, change)).json()).toMatchObject({ status: 409, code: 'common.stale' });
    const got = await app.inject({ url: `/api/corporate/products/${id}`, headers: host(manager) });
    expect(got.json()).toMatchObject({ name: { fr: 'VPS S' }, version: 2, archivedAt: null });
    expect((await send('POST', `products/${id}/archival`, { version: 2 })).statusCode).toBe(204);
    expect((await send('POST', `products/${id}/archival`, { version: 3 })).json()).toMatchObject({
      code: 'catalogue.archived',
    });
    const events = (await h.events(manager.tenant.id)).filter((event) => event.subject.id === id);
    expect(events.map((event) => event.name)).toEqual(['product.created', 'product.changed', 'product.archived']);
    expect(events[1]?.payload).toMatchObject({ changes: { name: { from: { fr: 'VPS' }, to: { fr: 'VPS S' } } } });
  });

  test('a plan keeps its add-ons in step, and never takes those of another plan', async () => {
    const app = await h.app();
    const one = await aPlan(manager.ctx, { addOns: [{ name: { fr: 'IPv4' }, price: 5000 }] });
    const two = await aPlan(manager.ctx);
    const read = async (id: string) =>
      (await app.inject({ url: `/api/corporate/plans/${id}`, headers: host(manager) })).json<{
        addOns: { id: string; price: number }[];
        version: number;
      }>();
    const own = (await read(one.planId)).addOns;
    expect(own).toMatchObject([{ price: 5000 }]);
    const body = {
      name: { fr: 'Pro' },
      cycle: 'yearly',
      price: 1,
      setupFee: 0,
      currency: 'DZD',
      position: 0,
      stock: 3,
      active: true,
      version: 1,
    };
    const stolen = { ...body, addOns: [{ id: own[0]?.id, name: { fr: 'Volé' }, price: 1 }] };
    await app.inject({
      method: 'PUT',
      url: `/api/corporate/plans/${two.planId}`,
      headers: host(manager),
      payload: stolen,
    });
    expect((await read(one.planId)).addOns).toMatchObject([{ price: 5000 }]);
    expect((await read(two.planId)).addOns).toEqual([]);
    const emptied = { ...body, addOns: [] };
    await app.inject({
      method: 'PUT',
      url: `/api/corporate/plans/${one.planId}`,
      headers: host(manager),
      payload: emptied,
    });
    expect(await read(one.planId)).toMatchObject({ addOns: [], version: 2 });
  });

  test('the lists go page by page in every sort, without a row lost or twice', async () => {
    const tenant = await aTenant(h);
    const staff = await aStaffMember(h, tenant, ['catalogue.read']);
    for (let n = 0; n < 7; n += 1) {
      await aPlan(staff.ctx, { slug: `list-${n}` });
      if (n % 2 === 0) h.clock.advance(1);
    }
    const app = await h.app();
    for (const sort of ['-createdAt', 'createdAt', 'slug']) {
      const seen: string[] = [];
      let cursor: string | null = null;
      for (let page = 0; page < 5; page += 1) {
        const url = `/api/corporate/products?limit=3&sort=${sort}${cursor ? `&cursor=${cursor}` : ''}`;
        const got = await app.inject({ url, headers: host(staff) });
        const body: { items: { id: string }[]; nextCursor: string | null } = got.json();
        seen.push(...body.items.map((item) => item.id));
        cursor = body.nextCursor;
        if (!cursor) break;
      }
      expect(seen).toHaveLength(7);
      expect(new Set(seen).size).toBe(7);
    }
  });
});

describe('tax rates', () => {
  test('a new rate ends the open one on the day before, an overlap is refused, the past stays', async () => {
    const app = await h.app();
    const staff = await aStaffMember(h, await aTenant(h), ['catalogue.read', 'catalogue.manage']);
    await aPlan(staff.ctx);
    const add = (payload: object) =>
      app.inject({ method: 'POST', url: '/api/admin/tax-rates', headers: host(staff), payload });
    const rate = {
      category: 'standard',
      rateBp: 2100,
      validFrom: '2027-01-01',
      validTo: null,
      label: { fr: 'TVA 21 %' },
      exemptionReason: null,
      legalRef: 'LF 2027',
    };
    expect((await add(rate)).statusCode).toBe(201);
    expect((await add({ ...rate, validFrom: '2026-06-01' })).json()).toMatchObject({
      status: 409,
      code: 'catalogue.tax_rate_overlap',
    });
    expect((await add({ ...rate, exemptionReason: { fr: 'Non' } })).json()).toMatchObject({
      status: 400,
      errors: [{ pointer: '/body/exemptionReason', code: 'rate_not_zero' }],
    });
    const listed = await app.inject({ url: '/api/corporate/tax-rates?category=standard', headers: host(staff) });
    expect(listed.json()).toMatchObject({
      items: [
        { rateBp: 2100, validFrom: '2027-01-01', validTo: null },
        { rateBp: 1900, validFrom: '2017-01-01', validTo: '2026-12-31' },
      ],
    });
  });
});
