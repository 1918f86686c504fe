import { planById, seedTaxRates } from '@cm/catalogue';
import { catalogue } from '@cm/catalogue/module';
import { aPlan } from '@cm/catalogue/testing';
import { customers } from '@cm/customers/module';
import { readFile } from '@cm/files';
import { anAddress } from '@cm/customers/testing';
import { files } from '@cm/files/module';
import { identity } from '@cm/identity/module';
import { aStaffMember, type Person, testGatekeeper } from '@cm/identity/testing';
import type { Ctx, Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { writeSetting } from '@cm/kit/settings';
import { formatAmount } from '@cm/pdf/documents';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deliverOrder, startOrder, validateOrder } from './advance-order.ts';
import { approveDiscount } from './approve-discount.ts';
import { cancelOrder } from './cancel-order.ts';
import { putCart, readCart } from './cart.ts';
import { requestQuote } from './create-quote.ts';
import { acceptQuote, declineQuote } from './decide-quote.ts';
import { ensureQuotePdf } from './ensure-quote-pdf.ts';
import { expireQuotes } from './expire-quotes.ts';
import { orderById, quoteById, quoteDocument } from './find-sales.ts';
import { sales } from './module.ts';
import { orderListQuery, selectHistory, selectOrderSteps } from './order.queries.ts';
import { orderCart } from './order-cart.ts';
import { priceQuote } from './price-quote.ts';
import { quoteListQuery } from './quote.queries.ts';
import { reviseQuote, withdrawQuote } from './revise-quote.ts';
import { sendQuote } from './send-quote.ts';
import { setOrderStep } from './set-order-step.ts';
import { discountApprovalSetting } from './settings.ts';
import {
  aBuyer,
  aDeliveredOrder,
  aDraftQuote,
  anOrder,
  aSeller,
  aSentQuote,
  finishSteps,
  freeLine,
  quoteRow,
  salesPorts,
} from './testing.ts';

const parts = salesPorts();
let h: Harness;
let tenant: Tenant;
let staff: Person;
let colleague: Person;
let buyer: Awaited<ReturnType<typeof aBuyer>>;
const consent = { termsShown: true, detailsChecked: true, confirmed: true } as const;
const accept = (ctx: Ctx, quote: { id: string; pdfSha256: string }) =>
  acceptQuote(ctx, { id: quote.id, pdfSha256: quote.pdfSha256, consent, reason: null });
const eventsAbout = async (id: string) =>
  (await h.events(tenant.id)).filter((event) => event.subject.id === id).map((event) => event.name);
const outcomesOf = (settled: readonly PromiseSettledResult<unknown>[]) => ({
  won: settled.filter((one) => one.status === 'fulfilled').length,
  refusals: settled.flatMap((one): unknown[] => (one.status === 'rejected' ? [one.reason] : [])),
});

beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers, catalogue, sales],
    gatekeeper: testGatekeeper,
    ports: parts.ports,
    poolSize: 20,
  });
  tenant = await aSeller(h);
  staff = await aStaffMember(h, tenant, ['quotes.read', 'quotes.manage', 'orders.read', 'orders.manage']);
  colleague = await aStaffMember(h, tenant, ['quotes.manage']);
  await seedTaxRates(staff.ctx);
  buyer = await aBuyer(h, tenant);
});
afterAll(async () => {
  await h.close();
  await parts.close();
});

async function pdfText(fileId: string): Promise<string> {
  const { bytes } = await readFile(staff.ctx, fileId);
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  let text = '';
  for (let page = 1; page <= document.numPages; page += 1) {
    const content = await (await document.getPage(page)).getTextContent();
    text += content.items.map((item) => ('str' in item ? item.str : '')).join(' ');
  }
  await task.destroy();
  return text.replaceAll(/\s+/g, ' ');
}

describe('quotes', () => {
  test('a quote prints where it is sent, in French and in Arabic; one that was sent before does not', async () => {
    const { customerId } = await aBuyer(h, tenant);
    const printed = async (locale: 'fr' | 'ar') => {
      await h.admin.query('update customers.customers set locale = $1 where id = $2', [locale, customerId]);
      const id = await aDraftQuote(staff.ctx, customerId);
      await sendQuote(staff.ctx, { id, version: 2 });
      await h.settle();
      const { pdfFileId, document } = (await quoteRow(staff.ctx, id)) ?? {};
      return { text: await pdfText(pdfFileId ?? ''), document };
    };
    const before = await printed('fr');
    await anAddress(staff.ctx, customerId);
    const [french, arabic] = [await printed('fr'), await printed('ar')];
    expect(before.document).not.toHaveProperty('mailing');
    expect(before.text).not.toMatch(/envoi|Larbi/);
    for (const { text } of [before, french, arabic]) expect(text).toContain('rue des Oliviers');
    expect(french.text).toContain('Adresse d’envoi');
    for (const { text } of [french, arabic])
      for (const line of ['Service comptabilité', '14, rue Larbi Ben M’Hidi', '16000 Alger Centre'])
        expect(text).toContain(line);
    expect(arabic.document).toMatchObject({
      mailing: { address: '14, rue Larbi Ben M’Hidi\n16000 Alger Centre، الجزائر' },
    });
    expect(arabic.text).toContain('عنوان');
  });

  test('priced, sent, printed, accepted: the amounts, the number, the PDF, the events', async () => {
    const { planId } = await aPlan(staff.ctx, { price: 250_000 });
    const id = await aDraftQuote(staff.ctx, buyer.customerId, [
      freeLine({ planId, designation: 'Hébergement Pro', quantity: 12, unitPrice: 250_000, discountBp: 1000 }),
      freeLine({ designation: 'Formation', unitPrice: 333_333, taxCategory: 'reduced' }),
    ]);
    const { number } = await sendQuote(staff.ctx, { id, version: 2 });
    expect(number).toMatch(/^DEV-2026-\d{6}$/);
    await h.settle();
    const quote = await quoteById(staff.ctx, id);
    expect(quote).toMatchObject({ state: 'sent', number, ht: 3_033_333, ttc: 3_033_333 + 513_000 + 30_000 });
    expect(quote?.validUntil).toBe('2026-04-01');
    const row = await quoteRow(staff.ctx, id);
    const text = await pdfText(quote?.pdfFileId ?? '');
    for (const shown of [number, 'Hébergement Pro', 'Formation', 'Karim Haddad', 'Atlas Hébergement'])
      expect(text).toContain(shown);
    for (const amount of [row?.ht ?? 0, row?.ttc ?? 0])
      expect(text).toContain(formatAmount(amount, 'DZD', 'fr').replaceAll(/\s+/g, ' ').replace(' DA', ''));
    const pdfSha256 = row?.pdfSha256 ?? '';
    const order = await accept(buyer.person.ctx, { id, pdfSha256 });
    expect(await quoteRow(staff.ctx, id)).toMatchObject({
      state: 'accepted',
      decidedBy: buyer.person.userId,
      decidedByKind: 'customer',
      decidedIp: '127.0.0.1',
      acceptedPdfSha256: pdfSha256,
    });
    const placed = await orderById(staff.ctx, order.orderId);
    expect(placed).toMatchObject({ quoteId: id, state: 'requested', ht: quote?.ht, ttc: quote?.ttc });
    expect(placed?.lines).toMatchObject([
      { planId, quantity: 12, cycle: 'monthly', unitPrice: 250_000, discount: 300_000, taxRateBp: 1900 },
      { planId: null, cycle: 'once', ht: 333_333, taxRateBp: 900 },
    ]);
    expect(await eventsAbout(id)).toEqual([
      'quote.drafted',
      'quote.priced',
      'quote.sent',
      'quote.pdf_ready',
      'quote.accepted',
    ]);
    expect(await eventsAbout(order.orderId)).toEqual(['order.requested']);
  });

  test('a sent quote is immutable: the use cases and the database both refuse', async () => {
    const quote = await aSentQuote(staff.ctx, buyer.customerId);
    const edit = priceQuote(staff.ctx, { id: quote.id, version: 3, lines: [], notes: null });
    await expect(edit).rejects.toMatchObject({ code: 'sales.wrong_state' });
    for (const statement of [
      `update sales.quotes set ttc = ttc + 1, tax = tax + 1 where id = '${quote.id}'`,
      `update sales.quotes set valid_until = valid_until + 1 where id = '${quote.id}'`,
      `update sales.quotes set pdf_sha256 = repeat('0', 64) where id = '${quote.id}'`,
      `update sales.quote_lines set designation = 'x' where quote_id = '${quote.id}'`,
      `delete from sales.quote_lines where quote_id = '${quote.id}'`,
    ])
      await expect(h.admin.query(statement)).rejects.toMatchObject({ constraint: 'sent_quote_immutable' });
  });

  test('a change is a new version: the old one cannot be accepted, the number stays, one version is open', async () => {
    const first = await aSentQuote(staff.ctx, buyer.customerId);
    const second = await reviseQuote(staff.ctx, { id: first.id, reason: 'Prix revu' });
    await expect(accept(buyer.person.ctx, first)).rejects.toMatchObject({ code: 'sales.wrong_state' });
    await expect(reviseQuote(staff.ctx, { id: first.id, reason: 'Encore' })).rejects.toMatchObject({ status: 409 });
    await priceQuote(staff.ctx, { id: second, version: 1, lines: [freeLine({ unitPrice: 900_000 })], notes: null });
    expect(await sendQuote(staff.ctx, { id: second, version: 2 })).toEqual({ number: `${first.number}-V2` });
    expect(await quoteById(staff.ctx, first.id)).toMatchObject({ state: 'superseded', ht: 1_000_000 });
    expect(await eventsAbout(first.id)).toContain('quote.superseded');
    const printed = await quoteDocument(staff.ctx, second);
    expect(printed).toMatchObject({ number: `${first.number}-V2`, totals: { excludingTax: 900_000 } });
    await declineQuote(buyer.person.ctx, { id: second, reason: 'Non merci' });
    const race = await Promise.allSettled(
      [1, 2, 3].map(() => reviseQuote(staff.ctx, { id: second, reason: 'Relance' })),
    );
    expect(outcomesOf(race).won).toBe(1);
  });

  test('fifty acceptances at once make one order', async () => {
    const quote = await aSentQuote(staff.ctx, buyer.customerId);
    const settled = await Promise.allSettled(Array.from({ length: 50 }, () => accept(buyer.person.ctx, quote)));
    const { won, refusals } = outcomesOf(settled);
    expect(won).toBe(1);
    for (const refusal of refusals) expect(refusal).toMatchObject({ code: 'sales.wrong_state', status: 409 });
    const { rows } = await h.admin.query('select 1 from sales.orders where quote_id = $1', [quote.id]);
    expect(rows).toHaveLength(1);
  });

  test('without its PDF, or with another hash, nothing is accepted', async () => {
    const id = await aDraftQuote(staff.ctx, buyer.customerId);
    await sendQuote(staff.ctx, { id, version: 2 });
    const blind = { id, pdfSha256: '0'.repeat(64) };
    await expect(accept(buyer.person.ctx, blind)).rejects.toMatchObject({ code: 'sales.pdf_not_ready' });
    const made = await Promise.all([ensureQuotePdf(staff.ctx, id), ensureQuotePdf(buyer.person.ctx, id)]);
    expect(made[0]).toEqual(made[1]);
    await expect(accept(buyer.person.ctx, blind)).rejects.toMatchObject({ code: 'sales.pdf_changed' });
    await accept(buyer.person.ctx, { id, pdfSha256: made[0].sha256 });
  });

  test('acceptance, refusal and expiry race: one of them happens, and the expiry says why', async () => {
    const quotes = await Promise.all(Array.from({ length: 6 }, () => aSentQuote(staff.ctx, buyer.customerId)));
    h.clock.set('2026-04-01T22:30:00.000Z'); // 23:30 in Algiers: still the last day
    expect(await expireQuotes(staff.ctx)).toBe(0);
    const system = h.runtime.systemContext(tenant, 'sales.expire_quotes');
    const settled = await Promise.all(
      quotes.map((quote, n) => {
        if (n === 3) h.clock.set('2026-04-01T23:30:00.000Z'); // past midnight there
        return Promise.allSettled([
          accept(buyer.person.ctx, quote),
          declineQuote(buyer.person.ctx, { id: quote.id, reason: null }),
          expireQuotes(system),
        ]);
      }),
    );
    expect(settled).toHaveLength(6);
    await expireQuotes(system);
    for (const quote of quotes) {
      const names = (await eventsAbout(quote.id)).filter((name) => /accepted|declined|expired/.test(name));
      expect(names).toHaveLength(1);
      const { rows } = await h.admin.query('select 1 from sales.orders where quote_id = $1', [quote.id]);
      expect(rows).toHaveLength(names[0] === 'quote.accepted' ? 1 : 0);
    }
    h.clock.set('2026-03-02T09:00:00.000Z');
    const late = await aSentQuote(staff.ctx, buyer.customerId);
    h.clock.set('2026-04-02T09:00:00.000Z');
    await expect(accept(buyer.person.ctx, late)).rejects.toMatchObject({
      code: 'sales.quote_expired',
      params: { validUntil: '2026-04-01' },
    });
    await expireQuotes(system);
    expect(await quoteRow(staff.ctx, late.id)).toMatchObject({
      state: 'expired',
      stateReason: 'validity ended on 2026-04-01',
    });
    h.clock.set('2026-03-02T09:00:00.000Z');
  });

  test('a large discount needs a second person: no way to approve one’s own (C14)', async () => {
    const { planId } = await aPlan(staff.ctx, { price: 100_000 });
    const lines = [freeLine({ planId, unitPrice: 80_000 })];
    const id = await aDraftQuote(staff.ctx, buyer.customerId, lines);
    const send = (version: number) => sendQuote(staff.ctx, { id, version });
    await expect(send(2)).rejects.toMatchObject({ code: 'sales.approval_required', params: { discountBp: 2000 } });
    await expect(approveDiscount(staff.ctx, { id, version: 2 })).rejects.toMatchObject({ code: 'sales.self_approval' });
    await approveDiscount(colleague.ctx, { id, version: 2 });
    await priceQuote(colleague.ctx, { id, version: 2, lines, notes: null });
    await expect(send(3)).rejects.toMatchObject({ code: 'sales.approval_required' });
    for (const one of [staff, colleague])
      await expect(approveDiscount(one.ctx, { id, version: 3 })).rejects.toMatchObject({ code: 'sales.self_approval' });
    const forced = h.admin.query('update sales.quotes set approved_by = $1 where id = $2', [staff.userId, id]);
    await expect(forced).rejects.toMatchObject({ code: '23514' });
    const third = await aStaffMember(h, tenant, ['quotes.manage']);
    await approveDiscount(third.ctx, { id, version: 3 });
    await send(3);
    const small = await aDraftQuote(staff.ctx, buyer.customerId, [freeLine({ discountBp: 1500 })]);
    await expect(approveDiscount(third.ctx, { id: small, version: 2 })).rejects.toMatchObject({
      code: 'sales.nothing_to_approve',
    });
    await third.ctx.transaction((ctx) => writeSetting(ctx, discountApprovalSetting, 1499));
    await expect(sendQuote(staff.ctx, { id: small, version: 2 })).rejects.toMatchObject({
      code: 'sales.approval_required',
    });
    await third.ctx.transaction((ctx) => writeSetting(ctx, discountApprovalSetting, 1500));
  });

  test('numbers have no gap, although sends fail in between', async () => {
    const ids = await Promise.all(
      Array.from({ length: 12 }, (_, n) => aDraftQuote(staff.ctx, buyer.customerId, n % 3 === 0 ? [] : undefined)),
    );
    const settled = await Promise.allSettled(ids.map((id) => sendQuote(staff.ctx, { id, version: 2 })));
    const { won, refusals } = outcomesOf(settled);
    expect([won, refusals.length]).toEqual([8, 4]);
    const { rows } = await h.admin.query<{ n: number }>(
      'select right(number, 6)::int as n from sales.quotes where tenant_id = $1 and version = 1 and number is not null order by 1',
      [tenant.id],
    );
    expect(rows.map((row) => row.n)).toEqual(rows.map((_, index) => index + 1));
  });

  test('a withdrawn offer and an empty one go nowhere', async () => {
    const quote = await aSentQuote(staff.ctx, buyer.customerId);
    await withdrawQuote(staff.ctx, { id: quote.id, reason: 'Erreur' });
    await expect(accept(buyer.person.ctx, quote)).rejects.toMatchObject({ code: 'sales.wrong_state' });
    const empty = await aDraftQuote(staff.ctx, buyer.customerId, []);
    await expect(sendQuote(staff.ctx, { id: empty, version: 2 })).rejects.toMatchObject({ code: 'sales.quote_empty' });
  });
});

describe('cart', () => {
  test('is priced by the catalogue, drops what left the sale, and becomes a request or an order', async () => {
    const { person } = await aBuyer(h, tenant);
    const { planId } = await aPlan(staff.ctx, {
      price: 100_000,
      setupFee: 20_000,
      addOns: [{ name: { fr: 'IPv4' }, price: 5000 }],
    });
    const addOnId = (await planById(staff.ctx, planId))?.addOns[0]?.id ?? '';
    const cart = await putCart(person.ctx, [{ planId, quantity: 2, addOnIds: [addOnId] }]);
    expect(cart.priced.totals).toMatchObject({ ht: 250_000, tax: 47_500, ttc: 297_500 });
    const id = await requestQuote(person.ctx, { text: 'Une remise ?', lines: [], fromCart: true });
    expect(await quoteById(staff.ctx, id)).toMatchObject({ state: 'draft', ht: 250_000, number: null });
    expect((await readCart(person.ctx)).choices).toEqual([]);
    expect(await eventsAbout(id)).toEqual(['quote.requested']);
    await putCart(person.ctx, [{ planId, quantity: 1, addOnIds: [] }]);
    const order = await orderCart(person.ctx, { consent });
    expect(await orderById(staff.ctx, order.orderId)).toMatchObject({ ht: 120_000, state: 'requested', quoteId: null });
    await expect(orderCart(person.ctx, { consent })).rejects.toMatchObject({ code: 'sales.cart_empty' });
    const gone = await aPlan(staff.ctx, { active: false });
    await expect(putCart(person.ctx, [{ planId: gone.planId, quantity: 1, addOnIds: [] }])).rejects.toMatchObject({
      code: 'sales.plan_unavailable',
    });
  });
});

describe('orders', () => {
  test('go through their steps to delivery, and tell it with their lines', async () => {
    const { planId } = await aPlan(staff.ctx, {
      orderSteps: [
        { key: 'rack', kind: 'technical', mode: 'manual', name: { fr: 'Mise en baie' } },
        { key: 'credit', kind: 'commercial', mode: 'manual', name: { fr: 'Encours' } },
        { key: 'install', kind: 'technical', mode: 'manual', name: { fr: 'Installation' } },
      ],
    });
    const id = await anOrder(staff.ctx, buyer.customerId, [freeLine({ planId, unitPrice: 150_000, discountBp: 500 })]);
    await expect(validateOrder(staff.ctx, id)).rejects.toMatchObject({ code: 'sales.steps_pending' });
    await finishSteps(staff.ctx, id, 'commercial');
    expect(await validateOrder(staff.ctx, id)).toEqual({ state: 'validated' });
    await expect(deliverOrder(staff.ctx, id)).rejects.toMatchObject({ code: 'sales.wrong_state' });
    await startOrder(staff.ctx, id);
    const set = (step: string, to: 'done' | 'failed' | 'pending' | 'skipped', reason: string | null = null) =>
      setOrderStep(staff.ctx, { orderId: id, step, to, reason });
    await expect(set('install', 'done')).rejects.toMatchObject({ code: 'sales.step_out_of_turn' });
    await set('rack', 'failed', 'Baie pleine');
    await expect(deliverOrder(staff.ctx, id)).rejects.toMatchObject({ params: { step: 'rack', state: 'failed' } });
    await set('rack', 'pending');
    await set('rack', 'done');
    await set('install', 'skipped', 'Déjà fait');
    await deliverOrder(staff.ctx, id);
    const steps = await staff.ctx.transaction((ctx) => selectOrderSteps(ctx.db, id));
    expect(steps.map((step) => [step.key, step.state, step.attempts])).toEqual([
      ['credit', 'done', 1],
      ['rack', 'done', 2],
      ['install', 'skipped', 0],
    ]);
    const delivered = (await h.events(tenant.id, 'order.delivered')).find((event) => event.subject.id === id);
    expect(delivered).toMatchObject({ customerId: buyer.customerId, visibleToCustomer: true });
    expect(delivered?.payload).toMatchObject({
      orderId: id,
      currency: 'DZD',
      lines: [
        {
          planId,
          designation: 'Migration du site',
          quantity: 1,
          cycle: 'monthly',
          unitPriceHt: 150_000,
          discount: 7500,
          taxCategory: 'standard',
          taxRateBp: 1900,
        },
      ],
    });
    const history = await staff.ctx.transaction((ctx) => selectHistory(ctx.db, id));
    expect(history.filter((move) => move.stepKey === null).map((move) => move.toState)).toEqual([
      'requested',
      'validated',
      'in_progress',
      'delivered',
    ]);
    expect(history.every((move) => move.actor === `staff:${staff.userId}`)).toBe(true);
    expect(history.find((move) => move.toState === 'failed')).toMatchObject({
      stepKey: 'rack',
      reason: 'Baie pleine',
    });
  });

  test('cancel and deliver race: one of them happens', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await anOrder(staff.ctx, buyer.customerId);
      await validateOrder(staff.ctx, id);
      await startOrder(staff.ctx, id);
      await finishSteps(staff.ctx, id, 'technical');
      const acts = [0, 1, 2].flatMap(() => [
        deliverOrder(staff.ctx, id),
        cancelOrder(staff.ctx, { id, reason: 'Course' }),
      ]);
      const { won, refusals } = outcomesOf(await Promise.allSettled(acts));
      expect(won).toBe(1);
      for (const refusal of refusals) expect(refusal).toMatchObject({ code: 'sales.wrong_state' });
      const ended = (await eventsAbout(id)).filter((name) => /delivered|cancelled/.test(name));
      expect(ended).toHaveLength(1);
    }
  });

  test('the last of a limited plan goes to one of many, and comes back when the order is cancelled', async () => {
    const { planId } = await aPlan(staff.ctx, { stock: 1 });
    const buyers = await Promise.all(Array.from({ length: 8 }, () => aBuyer(h, tenant)));
    for (const { person } of buyers) await putCart(person.ctx, [{ planId, quantity: 1, addOnIds: [] }]);
    const settled = await Promise.allSettled(buyers.map(({ person }) => orderCart(person.ctx, { consent })));
    const { won, refusals } = outcomesOf(settled);
    expect(won).toBe(1);
    for (const refusal of refusals) expect(refusal).toMatchObject({ code: 'catalogue.out_of_stock' });
    const placed = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value.orderId] : []))[0] ?? '';
    const owner = buyers[settled.findIndex((one) => one.status === 'fulfilled')];
    await cancelOrder(owner?.person.ctx ?? staff.ctx, { id: placed, reason: 'Changé d’avis' });
    expect((await planById(staff.ctx, planId))?.stock).toBe(1);
    expect(await orderById(staff.ctx, placed)).toMatchObject({ state: 'cancelled' });
  });

  test('a customer cancels only what nobody validated; a delivered order stays', async () => {
    const id = await anOrder(staff.ctx, buyer.customerId);
    await validateOrder(staff.ctx, id);
    await expect(cancelOrder(buyer.person.ctx, { id, reason: 'Trop tard' })).rejects.toMatchObject({ status: 409 });
    const done = await aDeliveredOrder(staff.ctx, buyer.customerId);
    await expect(cancelOrder(staff.ctx, { id: done, reason: 'Non' })).rejects.toMatchObject({
      code: 'sales.wrong_state',
    });
  });

  test('when the file gate closes, the automatic check fails with its reason, keeps its place, and passes later', async () => {
    const id = await anOrder(staff.ctx, buyer.customerId);
    await h.admin.query("update customers.customers set state = 'suspended' where id = $1", [buyer.customerId]);
    expect(await validateOrder(staff.ctx, id)).toEqual({ state: 'requested' });
    const steps = await staff.ctx.transaction((ctx) => selectOrderSteps(ctx.db, id));
    expect(steps[0]).toMatchObject({
      key: 'kyc_check',
      state: 'failed',
      reason: 'customers.may_not_order',
      attempts: 1,
    });
    await h.admin.query("update customers.customers set state = 'active' where id = $1", [buyer.customerId]);
    expect(await validateOrder(staff.ctx, id)).toEqual({ state: 'validated' });
    expect(await eventsAbout(id)).toEqual([
      'order.requested',
      'order.step_failed',
      'order.step_done',
      'order.validated',
    ]);
  });
});

describe('the lists are walked on an index, sorted already', () => {
  const id = '01890000-0000-7000-8000-000000000000';
  const at = { value: '2026-01-01T00:00:00.000Z', id };
  const wanted = [
    { sort: '-createdAt' as const, cursor: at },
    { sort: 'createdAt' as const, cursor: null },
    { sort: '-ttc' as const, cursor: { value: 100, id } },
    { sort: '-createdAt' as const, cursor: at, customerId: id },
  ];
  test.each(wanted)('quotes %o', async (listing) => {
    expect(await planOf((ctx) => quoteListQuery(ctx.db, { ...listing, limit: 50 }).compile())).toEqual([true, false]);
  });
  test.each([...wanted, { sort: '-createdAt' as const, cursor: at, state: 'validated' as const }])(
    'orders %o',
    async (listing) => {
      expect(await planOf((ctx) => orderListQuery(ctx.db, { ...listing, limit: 50 }).compile())).toEqual([true, false]);
    },
  );

  /** [on an index, sorted apart], as the application and behind row-level security, when tables are too large to read whole. */
  async function planOf(
    compile: (ctx: Ctx) => { sql: string; parameters: readonly unknown[] },
  ): Promise<[boolean, boolean]> {
    const statement = await staff.ctx.transaction(async (ctx) => compile(ctx));
    const client = await h.database.pool.connect();
    try {
      await client.query('begin');
      await client.query("select set_config('app.tenant', $1, true)", [tenant.id]);
      await client.query('set local enable_seqscan = off');
      await client.query('set local enable_bitmapscan = off');
      const explained = await client.query<{ 'QUERY PLAN': string }>(`explain ${statement.sql}`, [
        ...statement.parameters,
      ]);
      const plan = explained.rows.map((row) => row['QUERY PLAN']).join('\n');
      return [/Index (Only )?Scan/.test(plan), plan.includes('Sort')];
    } finally {
      await client.query('rollback');
      client.release();
    }
  }
});
