import { seedTaxRates } from '@cm/catalogue';
import { type LegalIdentity, legalIdentitySetting } from '@cm/identity';
import { aTenant } from '@cm/identity/testing';
import { aCustomer, type CustomerPerson } from '@cm/customers/testing';
import type { Ctx, RootCtx, Tenant } from '@cm/kit/ctx';
import { uuidv7 } from '@cm/kit/ids';
import { writeSetting } from '@cm/kit/settings';
import type { Harness } from '@cm/kit/testing';
import type { PdfPort } from '@cm/pdf/port';
import { draftInvoice, type NewDraft } from './draft-invoice.ts';
import { issueInvoice } from './issue-invoice.ts';
import type { LineInput } from './price-lines.ts';

export const SELLER: LegalIdentity = {
  name: 'Atlas Hébergement',
  legalForm: 'SARL',
  activity: 'Hébergement de données',
  capital: 10_000_000_00,
  address: '12, rue Didouche Mourad',
  city: '16000 Alger Centre',
  phone: '+213 21 63 45 67',
  email: 'facturation@atlas.example',
  rc: '16/00-1234567 B 20',
  nif: '002016123456789',
  nis: '002016010123456',
  ai: '16012345678',
  rib: '00300060000201930048',
  bank: 'BADR',
};

/** For tests in which nobody asks for the document. */
export const noPdf: PdfPort = { render: () => Promise.reject(new Error('this test renders no document')) };

/** An operator that may issue invoices: its legal identity and the rates of the law are entered. */
export async function anIssuer(
  h: Harness,
  seller: Partial<LegalIdentity> = {},
): Promise<{ tenant: Tenant; ctx: RootCtx }> {
  const tenant = await aTenant(h);
  const ctx = h.runtime.systemContext(tenant, 'test');
  await ctx.transaction((tx) => writeSetting(tx, legalIdentitySetting, { ...SELLER, ...seller }));
  await seedTaxRates(ctx);
  return { tenant, ctx };
}

/** A company with all its mentions and its contact signed in; `customerId` and `ctx` are its own. */
export function aBuyer(
  h: Harness,
  tenant: Tenant,
  wanted: Parameters<typeof aCustomer>[2] = {},
): Promise<CustomerPerson> {
  return aCustomer(h, tenant, {
    name: 'Les Moulins du Hodna',
    legalForm: 'SPA',
    activity: 'Meunerie industrielle',
    addressLine: 'Zone industrielle, lot 45',
    commune: 'M’Sila',
    postalCode: '28000',
    ...wanted,
  });
}

/** 10 000,00 DA before tax at the standard rate unless said: 11 900,00 DA in all. */
export function aLine(wanted: Partial<LineInput> = {}): LineInput {
  return {
    designation: 'Serveur privé virtuel VPS-4',
    detail: null,
    quantity: 1,
    unit: 'mois',
    unitPrice: 1_000_000,
    discount: 0,
    taxCategory: 'standard',
    orderLineId: null,
    ...wanted,
  };
}

export async function aDraft(ctx: Ctx, customerId: string, wanted: Partial<NewDraft> = {}): Promise<string> {
  const id = uuidv7(ctx.now());
  await draftInvoice(ctx, {
    id,
    customerId,
    locale: 'fr',
    paymentMode: null,
    paymentDays: null,
    notes: null,
    lines: [aLine()],
    ...wanted,
  });
  return id;
}

export async function anIssuedInvoice(ctx: Ctx, customerId: string, wanted: Partial<NewDraft> = {}): Promise<string> {
  const id = await aDraft(ctx, customerId, wanted);
  await issueInvoice(ctx, { id });
  return id;
}
