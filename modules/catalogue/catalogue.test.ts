import { aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import { identity } from '@cm/identity/module';
import { uuidv7 } from '@cm/kit/ids';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addTaxRate } from './add-tax-rate.ts';
import { planById, plansByIds } from './find-plans.ts';
import { catalogue } from './module.ts';
import { planListQuery } from './plan-editing.queries.ts';
import { productListQuery } from './product.queries.ts';
import { releaseStock, reserveStock } from './reserve-stock.ts';
import { seedTaxRates } from './seed-tax-rates.ts';
import { taxRateOn } from './tax-rate-on.ts';
import { aPlan } from './testing.ts';

let h: Harness;
let staff: Person;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, catalogue],
    gatekeeper: testGatekeeper,
  });
  staff = await aStaffMember(h, await aTenant(h), []);
});
afterAll(() => h.close());

describe('tax rates', () => {
  test.each([
    ['standard', '2026-03-02', 1900, null],
    ['reduced', '2026-03-02', 900, null],
    ['hosting', '2025-12-31', 0, 'Exonéré de TVA — art. 32 LFC 2010 modifié'],
    ['hosting', '2026-01-01', 1900, null],
  ])('%s on %s is %i', async (category, day, rateBp, exemption) => {
    await seedTaxRates(staff.ctx);
    const rate = await taxRateOn(staff.ctx, category, day);
    expect([rate.rateBp, rate.exemptionReason?.fr ?? null]).toEqual([rateBp, exemption]);
  });

  test('a day or a category without a rate is refused, never guessed', async () => {
    await seedTaxRates(staff.ctx);
    await expect(taxRateOn(staff.ctx, 'standard', '2016-12-31')).rejects.toMatchObject({
      code: 'catalogue.tax_rate_missing',
      status: 409,
    });
    await expect(taxRateOn(staff.ctx, 'nothing', '2026-01-01')).rejects.toMatchObject({ status: 409 });
  });

  test('seeding twice changes nothing', async () => {
    const { ctx } = await aStaffMember(h, await aTenant(h), []);
    expect([await seedTaxRates(ctx), await seedTaxRates(ctx)]).toEqual([4, 0]);
  });

  test('twenty writers of overlapping rates: one wins, the database refuses the others', async () => {
    const { ctx } = await aStaffMember(h, await aTenant(h), []);
    const writes = Array.from({ length: 20 }, (_, n) =>
      addTaxRate(ctx, {
        category: 'luxury',
        rateBp: 3000,
        validFrom: `2026-01-${String(n + 1).padStart(2, '0')}`,
        validTo: '2026-06-30',
        label: { fr: 'TVA' },
        exemptionReason: null,
        legalRef: null,
      }),
    );
    const outcomes = await Promise.allSettled(writes);
    expect(outcomes.filter((o) => o.status === 'fulfilled')).toHaveLength(1);
    const reasons: unknown[] = outcomes.flatMap((o) => (o.status === 'rejected' ? [o.reason] : []));
    for (const reason of reasons) expect(reason).toMatchObject({ code: 'catalogue.tax_rate_overlap' });
  });

  test('the application may not rewrite a rate', async () => {
    await seedTaxRates(staff.ctx);
    const rewrite = h.database.pool.query(
      `begin; select set_config('app.tenant', '${staff.tenant.id}', true); update catalogue.tax_rates set rate_bp = 0; commit`,
    );
    await expect(rewrite).rejects.toMatchObject({ code: '42501' });
  });
});

describe('plans', () => {
  test('are found with their product, whatever their state, in their own tenant only', async () => {
    const { planId, productId } = await aPlan(staff.ctx, { active: false, setupFee: 9 });
    expect(await planById(staff.ctx, planId)).toMatchObject({
      id: planId,
      productId,
      cycle: 'monthly',
      price: 150_000,
      setupFee: 9,
      currency: 'DZD',
      taxCategory: 'standard',
      provisioningMode: 'manual',
      active: false,
    });
    const stranger = await aStaffMember(h, await aTenant(h), []);
    expect(await planById(stranger.ctx, planId)).toBeNull();
    expect((await plansByIds(staff.ctx, [planId, planId, uuidv7(h.clock.now())])).size).toBe(1);
  });
});

describe('stock', () => {
  test('fifty buyers of the last three: three get one, and what is given back can be sold again, once', async () => {
    const { planId } = await aPlan(staff.ctx, { stock: 3 });
    const holders = Array.from({ length: 50 }, () => uuidv7(h.clock.now()));
    const outcomes = await Promise.allSettled(
      holders.map((holder) => reserveStock(staff.ctx, holder, [{ planId, quantity: 1 }])),
    );
    const winners = holders.filter((_, n) => outcomes[n]?.status === 'fulfilled');
    expect(winners).toHaveLength(3);
    const reasons: unknown[] = outcomes.flatMap((o) => (o.status === 'rejected' ? [o.reason] : []));
    for (const reason of reasons) expect(reason).toMatchObject({ code: 'catalogue.out_of_stock' });
    expect((await planById(staff.ctx, planId))?.stock).toBe(0);
    const first = winners[0] ?? '';
    await Promise.all([releaseStock(staff.ctx, first, 'cancelled'), releaseStock(staff.ctx, first, 'cancelled')]);
    expect((await planById(staff.ctx, planId))?.stock).toBe(1);
  });

  test('all or nothing, and a plan without a limit has nothing to hold', async () => {
    const limited = await aPlan(staff.ctx, { stock: 1 });
    const free = await aPlan(staff.ctx);
    const holder = uuidv7(h.clock.now());
    const refused = reserveStock(staff.ctx, holder, [
      { planId: free.planId, quantity: 1 },
      { planId: limited.planId, quantity: 1 },
      { planId: limited.planId, quantity: 1 },
    ]);
    await expect(refused).rejects.toMatchObject({ code: 'catalogue.out_of_stock' });
    expect((await planById(staff.ctx, limited.planId))?.stock).toBe(1);
    await reserveStock(staff.ctx, holder, [{ planId: free.planId, quantity: 5 }]);
    expect((await planById(staff.ctx, free.planId))?.stock).toBeNull();
  });
});

describe('the lists are walked on an index, sorted already', () => {
  const cursor = { value: '2026-01-01T00:00:00.000Z', id: '01890000-0000-7000-8000-000000000000' };
  const id = cursor.id;
  test.each([
    ['products', { sort: '-createdAt' as const, cursor, archived: false }],
    ['products', { sort: 'createdAt' as const, cursor: null, archived: false }],
    ['products', { sort: 'slug' as const, cursor: { value: 'm', id }, archived: false }],
    ['products', { sort: '-createdAt' as const, cursor, archived: false, categoryId: id }],
  ])('%s %o', async (_, wanted) => {
    const plan = await planOf((db) => productListQuery(db, { ...wanted, limit: 50 }).compile());
    expect(plan).toContain('Index Scan');
    expect(plan).not.toContain('Sort');
  });
  test.each([
    [{ sort: '-createdAt' as const, cursor, archived: false }],
    [{ sort: 'createdAt' as const, cursor, archived: false, productId: id }],
  ])('plans %o', async (wanted) => {
    const plan = await planOf((db) => planListQuery(db, { ...wanted, limit: 50 }).compile());
    expect(plan).toContain('Index Scan');
    expect(plan).not.toContain('Sort');
  });

  /** PostgreSQL's plan, as the application and behind row-level security, when tables are too large to be read whole. */
  async function planOf(
    compile: (db: Parameters<typeof productListQuery>[0]) => { sql: string; parameters: readonly unknown[] },
  ): Promise<string> {
    const statement = await staff.ctx.transaction(async (ctx) => compile(ctx.db));
    const client = await h.database.pool.connect();
    try {
      await client.query('begin');
      await client.query("select set_config('app.tenant', $1, true)", [staff.tenant.id]);
      await client.query('set local enable_seqscan = off');
      await client.query('set local enable_bitmapscan = off');
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${statement.sql}`, [
        ...statement.parameters,
      ]);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    } finally {
      await client.query('rollback');
      client.release();
    }
  }
});
