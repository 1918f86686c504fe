import { createCustomer } from '@cm/customers';
import { filePorts } from '@cm/files/testing';
import { legalIdentitySetting } from '@cm/identity';
import { aCustomerUser, aStaffMember, aTenant, type Person, signedIn } from '@cm/identity/testing';
import type { Ctx, NetworkPorts, RootCtx, Tenant } from '@cm/kit/ctx';
import type { Harness } from '@cm/kit/testing';
import { writeSetting } from '@cm/kit/settings';
import { createPdfPort } from '@cm/pdf/port';
import { createPdfRenderer } from '@cm/pdf/render';
import { deliverOrder, startOrder, validateOrder } from './advance-order.ts';
import { createQuote } from './create-quote.ts';
import { acceptQuote } from './decide-quote.ts';
import { ensureQuotePdf } from './ensure-quote-pdf.ts';
import { selectOrderSteps } from './order.queries.ts';
import { type LineInput, priceQuote } from './price-quote.ts';
import { selectQuote } from './quote.queries.ts';
import { sendQuote } from './send-quote.ts';
import { setOrderStep } from './set-order-step.ts';

/** The ports that sales needs, with the real renderer; `close()` it after the harness. */
export function salesPorts(): { ports: Pick<NetworkPorts, 'files' | 'pdf'>; close(): Promise<void> } {
  const renderer = createPdfRenderer();
  return {
    ports: { ...filePorts(), pdf: createPdfPort(renderer) },
    close: () => renderer.close(),
  };
}

/** An operator that may print documents. */
export async function aSeller(h: Harness): Promise<Tenant> {
  const tenant = await aTenant(h);
  const owner = await aStaffMember(h, tenant, []);
  await owner.ctx.transaction((ctx) =>
    writeSetting(ctx, legalIdentitySetting, {
      name: 'Atlas Hébergement',
      legalForm: 'SARL',
      activity: 'Hébergement de données',
      capital: 1_000_000_00,
      address: '12, rue Didouche Mourad',
      city: '16000 Alger Centre',
      phone: '+213 21 63 45 67',
      email: 'contact@atlas.example',
      rc: '16/00-1234567 B 20',
      nif: '002016123456789',
      nis: '002016010123456',
      ai: '16012345678',
      rib: '00300060000201930048',
      bank: 'BADR',
    }),
  );
  return tenant;
}

/** A customer whose contact is signed in with these rights. */
export async function aBuyer(
  h: Harness,
  tenant: Tenant,
  permissions: readonly string[] = ['portal.orders'],
  categoryId: string | null = null,
): Promise<{ customerId: string; person: Person }> {
  const owner = await aStaffMember(h, tenant, []);
  const { userId, email } = await aCustomerUser(h, tenant);
  const { id: customerId, contactId } = await createCustomer(owner.ctx, {
    kind: 'individual',
    name: 'Karim Haddad',
    email,
    locale: 'fr',
    userId,
    addressLine: '4, rue des Oliviers',
    commune: 'Tlemcen',
    categoryId,
  });
  // Somebody with these rights alone is not the owner.
  await h.admin.query(
    'update customers.memberships set permissions = $1, is_owner = false where tenant_id = $2 and contact_id = $3',
    [permissions, tenant.id, contactId],
  );
  return { customerId, person: await signedIn(h, tenant, userId, 'customer', permissions, { customerId, contactId }) };
}

/** One line of free work at the standard rate: 10 000,00 DA before tax unless said. */
export const freeLine = (wanted: Partial<LineInput> = {}): LineInput => ({
  planId: null,
  designation: 'Migration du site',
  quantity: 1,
  cycle: 'once',
  unitPrice: 1_000_000,
  discountBp: 0,
  taxCategory: 'standard',
  ...wanted,
});

/** A priced draft. `ctx` is a staff member's. */
export async function aDraftQuote(
  ctx: Ctx,
  customerId: string,
  lines: readonly LineInput[] = [freeLine()],
): Promise<string> {
  const id = await createQuote(ctx, { customerId });
  await priceQuote(ctx, { id, version: 1, lines, notes: null });
  return id;
}

/** A sent quote with its PDF. Tax rates must be there: see `seedTaxRates` or `aPlan` of the catalogue. */
export async function aSentQuote(
  ctx: RootCtx,
  customerId: string,
  lines?: readonly LineInput[],
): Promise<{ id: string; number: string; pdfSha256: string }> {
  const id = await aDraftQuote(ctx, customerId, lines);
  const { number } = await sendQuote(ctx, { id, version: 2 });
  const { sha256 } = await ensureQuotePdf(ctx, id);
  return { id, number, pdfSha256: sha256 };
}

/** An order out of an accepted quote, in the state `requested`. */
export async function anOrder(ctx: RootCtx, customerId: string, lines?: readonly LineInput[]): Promise<string> {
  const quote = await aSentQuote(ctx, customerId, lines);
  const accepted = { id: quote.id, pdfSha256: null, reason: 'Bon signé', consent: { recordedByStaff: true } as const };
  return (await acceptQuote(ctx, accepted)).orderId;
}

/** An order that went the whole way; its `order.delivered` waits in the outbox. */
export async function aDeliveredOrder(ctx: RootCtx, customerId: string, lines?: readonly LineInput[]): Promise<string> {
  const orderId = await anOrder(ctx, customerId, lines);
  await finishSteps(ctx, orderId, 'commercial');
  await validateOrder(ctx, orderId);
  await startOrder(ctx, orderId);
  await finishSteps(ctx, orderId, 'technical');
  await deliverOrder(ctx, orderId);
  return orderId;
}

/** Does every manual step of a kind that is still open. */
export async function finishSteps(ctx: Ctx, orderId: string, kind: 'commercial' | 'technical'): Promise<void> {
  const steps = await ctx.transaction((inner) => selectOrderSteps(inner.db, orderId));
  for (const step of steps)
    if (step.kind === kind && step.mode === 'manual' && step.state === 'pending')
      await setOrderStep(ctx, { orderId, step: step.key, to: 'done', reason: null });
}

/** The quote's row, for tests of this module. */
export const quoteRow = (ctx: Ctx, id: string) => ctx.transaction((inner) => selectQuote(inner.db, id));
