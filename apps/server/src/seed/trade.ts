import type { Tenant } from '@cm/kit/ctx';
import { CUSTOMER } from './clients.ts';
import type { Call, Simulation, Scene } from './simulation.ts';
import { PLAN } from './products.ts';

type Cycle = 'once' | 'monthly' | 'yearly';
interface Line {
  readonly planId: string | null;
  readonly designation: string;
  readonly quantity: number;
  readonly cycle: Cycle;
  readonly unitPrice: number;
  readonly discountBp: number;
  readonly taxCategory: string;
}
const line = (
  planId: string | null,
  designation: string,
  quantity: number,
  cycle: Cycle,
  unitPrice: number,
  more: Partial<Line> = {},
): Line => ({
  planId,
  designation,
  quantity,
  cycle,
  unitPrice,
  discountBp: 0,
  taxCategory: 'standard',
  ...more,
});

const web = (years = 1): Line =>
  line(PLAN.webYearly, 'Web Essentiel, annuel', years, 'yearly', 980_000, { taxCategory: 'hosting' });
const pro = (): Line => line(PLAN.proYearly, 'Web Pro, annuel', 1, 'yearly', 2_450_000, { taxCategory: 'hosting' });
const vps = (count = 1): Line => line(PLAN.vpsMonthly, 'VPS 4, mensuel', count, 'monthly', 650_000);
const mail = (boxes: number): Line => line(PLAN.mail, 'Messagerie Pro, mensuel', boxes, 'monthly', 45_000);
// What was sold more than a month ago was sold for a year: nothing of the demonstration is due for renewal already.
const yearOf = (designation: string, quantity: number, unitPrice: number): Line =>
  line(null, `${designation}, annuel`, quantity, 'yearly', unitPrice);
const vpsForAYear = (count = 1): Line => yearOf('VPS 4', count, 6_900_000);
const mailForAYear = (boxes: number): Line => yearOf('Messagerie Pro', boxes, 480_000);
const dedicatedForAYear = (): Line => yearOf('Serveur dédié 32', 1, 35_000_000);
const domain = (name: string): Line => line(PLAN.domain, `Nom de domaine ${name}`, 1, 'yearly', 100_000);
const migration = (): Line => line(PLAN.migration, 'Migration de site', 1, 'once', 1_500_000);
const dedicated = (): Line => line(PLAN.dedicated, 'Serveur dédié 32, mensuel', 1, 'monthly', 3_200_000);

/** How far a sale went. */
type Fate =
  | 'draft'
  | 'sent'
  | 'declined'
  | 'requested'
  | 'validated'
  | 'in_progress'
  | 'failed'
  | 'delivered'
  | 'invoiced'
  | 'partly_paid'
  | 'paid'
  | 'overdue'
  | 'cancelled';

interface Sale {
  readonly quote: number;
  readonly day: number;
  readonly client: number;
  readonly lines: readonly Line[];
  readonly fate: Fate;
}

const sales: readonly Sale[] = [
  { quote: 11, day: 120, client: 1, lines: [web(), domain('haddad-photo.dz')], fate: 'paid' },
  { quote: 12, day: 115, client: 2, lines: [pro(), mailForAYear(12), migration()], fate: 'paid' },
  { quote: 13, day: 108, client: 3, lines: [dedicatedForAYear(), mailForAYear(60)], fate: 'overdue' },
  { quote: 14, day: 100, client: 4, lines: [web(), domain('tassili-voyages.dz')], fate: 'paid' },
  { quote: 15, day: 94, client: 5, lines: [vpsForAYear(3), mailForAYear(140)], fate: 'partly_paid' },
  { quote: 16, day: 85, client: 6, lines: [web()], fate: 'paid' },
  { quote: 17, day: 77, client: 7, lines: [vpsForAYear(), domain('elwaha-info.dz')], fate: 'overdue' },
  { quote: 18, day: 66, client: 8, lines: [pro()], fate: 'paid' },
  { quote: 19, day: 52, client: 9, lines: [web()], fate: 'paid' },
  { quote: 20, day: 41, client: 10, lines: [dedicatedForAYear(), dedicatedForAYear()], fate: 'invoiced' },
  { quote: 21, day: 33, client: 11, lines: [vpsForAYear(2)], fate: 'paid' },
  { quote: 22, day: 25, client: 12, lines: [vps()], fate: 'delivered' },
  { quote: 23, day: 20, client: 1, lines: [mail(2)], fate: 'invoiced' },
  { quote: 24, day: 18, client: 2, lines: [vps()], fate: 'partly_paid' },
  { quote: 25, day: 14, client: 13, lines: [web()], fate: 'declined' },
  { quote: 26, day: 12, client: 14, lines: [pro(), migration()], fate: 'failed' },
  { quote: 27, day: 10, client: 4, lines: [mail(4)], fate: 'in_progress' },
  { quote: 28, day: 9, client: 5, lines: [dedicated()], fate: 'validated' },
  { quote: 29, day: 8, client: 8, lines: [mail(10)], fate: 'requested' },
  { quote: 30, day: 7, client: 9, lines: [domain('zerrouki-art.dz')], fate: 'cancelled' },
  { quote: 31, day: 6, client: 15, lines: [pro(), domain('dunesdor.dz')], fate: 'sent' },
  { quote: 1, day: 5, client: 1, lines: [vps()], fate: 'sent' },
  { quote: 2, day: 5, client: 1, lines: [pro()], fate: 'sent' },
  { quote: 3, day: 4, client: 2, lines: [dedicated()], fate: 'sent' },
  { quote: 4, day: 2, client: 10, lines: [mail(25)], fate: 'draft' },
  { quote: 6, day: 1, client: 11, lines: [vps(4)], fate: 'draft' },
];

/** Sells, delivers, invoices and cashes in: a scene for each sale. */
export async function tradeScenes(
  simulation: Simulation,
  tenant: Tenant,
  people: { sales: string; finance: string },
  id: (name: string) => string,
): Promise<Scene[]> {
  const seller = await simulation.as(tenant, people.sales);
  const finance = await simulation.as(tenant, people.finance);
  return sales.map((sale) => ({
    day: sale.day,
    play: () => sell(simulation, { seller, finance }, sale, id(`quote-${sale.quote}`)),
  }));
}

async function sell(
  simulation: Simulation,
  people: { seller: Call; finance: Call },
  sale: Sale,
  quoteId: string,
): Promise<void> {
  const { seller } = people;
  simulation.at(sale.day, 9, (sale.quote * 7) % 60);
  await seller('corporate.quotes.create', { body: { id: quoteId, customerId: CUSTOMER(sale.client) } });
  const drafted = await seller('corporate.quotes.get', { path: { id: quoteId } });
  const priced = await seller('corporate.quotes.update', {
    path: { id: quoteId },
    body: {
      version: drafted.editVersion,
      notes: 'Prix valables pour un engagement d’un an.',
      lines: sale.lines.map((one) => ({ ...one })),
    },
  });
  if (sale.fate === 'draft') return;
  simulation.at(sale.day, 11);
  await seller('corporate.quotes.send', { path: { id: quoteId }, body: { version: priced.editVersion } });
  await simulation.settle();
  if (sale.fate !== 'sent') await conclude(simulation, people, sale, quoteId);
}

async function conclude(
  simulation: Simulation,
  people: { seller: Call; finance: Call },
  sale: Sale,
  quoteId: string,
): Promise<void> {
  const { seller, finance } = people;
  const { fate } = sale;
  const path = { id: quoteId };
  simulation.at(sale.day - 1, 10);
  if (fate === 'declined') {
    await seller('corporate.quotes.decide', {
      path,
      body: { decision: 'declined', reason: 'Le client a choisi de reporter à l’année prochaine' },
    });
    return;
  }
  const accepted = await seller('corporate.quotes.decide', {
    path,
    body: { decision: 'accepted', reason: 'Bon de commande signé reçu par e-mail' },
  });
  const orderId = orderOf(accepted);
  const order = { id: orderId };
  if (fate === 'requested') return;
  if (fate === 'cancelled') {
    await seller('corporate.orders.cancel', {
      path: order,
      body: { reason: 'Le client renonce : le nom était déjà pris' },
    });
    return;
  }
  await seller('corporate.orders.validate', { path: order });
  if (fate === 'validated') return;
  simulation.at(sale.day - 2, 9);
  await seller('corporate.orders.start', { path: order });
  if (fate === 'failed') {
    await seller('corporate.orders.failStep', {
      path: { ...order, step: 'technical_setup' },
      body: { reason: 'Plus de place sur la baie B2 : extension commandée' },
    });
    return;
  }
  if (fate === 'in_progress') return;
  await seller('corporate.orders.completeStep', {
    path: { ...order, step: 'technical_setup' },
    body: { note: 'Installé et vérifié' },
  });
  await seller('corporate.orders.deliver', { path: order });
  await simulation.settle();
  if (fate === 'delivered') return;
  await invoice(simulation, finance, sale, orderId);
}

/** The decision answers the order that it made. */
function orderOf(answer: unknown): string {
  const orderId: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'orderId') : undefined;
  if (typeof orderId !== 'string') throw new Error('the acceptance made no order');
  return orderId;
}

async function invoice(simulation: Simulation, finance: Call, sale: Sale, orderId: string): Promise<void> {
  simulation.at(sale.day - 3, 15);
  const drafts = await finance('corporate.invoices.list', {
    query: { state: 'draft', customerId: CUSTOMER(sale.client), limit: 20 },
  });
  const draft = drafts.items.find((one) => one.orderId === orderId);
  if (!draft) throw new Error(`no draft invoice for order ${orderId}`);
  const { version } = await finance('corporate.invoices.get', { path: { id: draft.id } });
  const issued = await finance('corporate.invoices.issue', { path: { id: draft.id }, body: { version } });
  await simulation.settle();
  if (sale.fate === 'invoiced' || sale.fate === 'overdue') return;
  const day = Math.max(0, sale.day - 12);
  simulation.at(day, 14);
  const amount = sale.fate === 'paid' ? issued.ttc : Math.round(issued.ttc / 3);
  await finance('corporate.payments.record', {
    body: {
      customerId: CUSTOMER(sale.client),
      mode: sale.quote % 3 === 0 ? 'cheque' : 'transfer',
      amount,
      receivedOn: simulation.today(),
      reference: `${sale.quote % 3 === 0 ? 'CHQ' : 'VIR'}-${70_000 + sale.quote * 137}`,
      allocations: [{ invoiceId: issued.id, amount }],
    },
  });
}
