import { aStaffMember, aTenant, testGatekeeper } from '@cm/identity/testing';
import { identity } from '@cm/identity/module';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogue } from '../module.ts';
import { aPlan } from '../testing.ts';

let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, catalogue],
    gatekeeper: testGatekeeper,
  });
});
afterAll(() => h.close());

test('anyone reads the prices before and after tax, in their language, and only what is on sale', async () => {
  const app = await h.app();
  const tenant = await aTenant(h);
  const { ctx } = await aStaffMember(h, tenant, []);
  await aPlan(ctx, { slug: 'web', setupFee: 50_000, addOns: [{ name: { fr: 'IPv4' }, price: 33 }] });
  h.clock.advance(1);
  await aPlan(ctx, { slug: 'hidden-plan', active: false });
  await aPlan(ctx, { slug: 'sold-out', stock: 0, taxCategory: 'reduced' });
  const headers = { host: `${tenant.slug}.localhost:3000` };
  const french = await app.inject({ url: '/api/public/catalogue', headers });
  expect(french.statusCode).toBe(200);
  expect(french.json<{ products: { slug: string }[] }>().products.map((p) => p.slug)).toEqual(['web', 'sold-out']);
  expect(french.json()).toMatchObject({
    products: [
      {
        name: 'Hébergement web',
        tax: { rateBp: 1900, exemptionReason: null },
        plans: [
          {
            name: 'Pro',
            cycle: 'monthly',
            currency: 'DZD',
            price: { ht: 150_000, ttc: 178_500 },
            setupFee: { ht: 50_000, ttc: 59_500 },
            available: true,
            addOns: [{ name: 'IPv4', price: { ht: 33, ttc: 39 } }],
          },
        ],
      },
      { plans: [{ price: { ht: 150_000, ttc: 163_500 }, available: false }] },
    ],
  });
  const arabic = await app.inject({
    url: '/api/public/catalogue/web',
    headers: { ...headers, 'accept-language': 'ar' },
  });
  expect(arabic.json()).toMatchObject({ slug: 'web', name: 'استضافة الويب' });
  const none = await app.inject({ url: '/api/public/catalogue/hidden-plan', headers });
  expect(none.json()).toMatchObject({ status: 404, code: 'catalogue.not_found' });
  const other = await aTenant(h);
  const elsewhere = { host: `${other.slug}.localhost:3000` };
  expect((await app.inject({ url: '/api/public/catalogue/web', headers: elsewhere })).statusCode).toBe(404);
});
