import { markOverdueInvoices } from '@cm/billing';
import type { Tenant } from '@cm/kit/ctx';
import { stableId } from '@cm/kit/ids';
import { type House, serves } from '../house.ts';
import { clients, openInvitations, welcomeClients } from './clients.ts';
import { arrangeSupport, conversationScenes } from './conversations.ts';
import { type Desk, openDesk, type Scene } from './desk.ts';
import { atlasLegal, found, saharaLegal, type StaffMember } from './founding.ts';
import { stockShelves } from './goods.ts';
import { startAgain } from './start-again.ts';
import { tradeScenes } from './trade.ts';
import { verifyClients } from './verifications.ts';

const atlasStaff: readonly StaffMember[] = [
  { id: stableId('staff-1'), email: 'dsi@atlas.dz', name: 'Rachid Bouzid', roles: ['administrator'] },
  { id: stableId('staff-2'), email: 'amina@atlas.dz', name: 'Amina Benali', roles: ['support'] },
  { id: stableId('staff-3'), email: 'yacine@atlas.dz', name: 'Yacine Merabet', roles: ['sales', 'support'] },
  { id: stableId('staff-4'), email: 'lila@atlas.dz', name: 'Lila Mansouri', roles: ['finance'] },
];

/**
 * Fills an empty installation with a believable hosting company and a second operator. Lived through the API, day by
 * day, so that every row, event and document is a real one. A demonstration left half made is made again. Where `MODULES`
 * leaves modules out, it has what the others keep.
 *
 * @returns false when there are data already
 */
export async function seedDemoOnce(house: House, say: (line: string) => void): Promise<boolean> {
  await house.owner.query('create table if not exists public.demonstration (state text not null)');
  const { rows } = await house.owner.query<{ state: string }>('select state from public.demonstration limit 1');
  const state = rows[0]?.state;
  if (state === 'whole') return false;
  if (state === undefined && (await house.runtime.gatekeeper.activeTenants()).length > 0) return false;
  if (state === 'begun') await startAgain(house);
  const without = house.absent.map(({ name }) => name).join(', ');
  say(`Making the demonstration (once, about half a minute)${without ? `, without ${without}` : ''}…`);
  await house.owner.query("delete from public.demonstration; insert into public.demonstration values ('begun')");
  const desk = await openDesk(house);
  try {
    await atlas(house, desk);
    await sahara(house, desk);
    await desk.settle();
  } finally {
    await desk.close();
  }
  await house.owner.query("update public.demonstration set state = 'whole'");
  return true;
}

async function atlas(house: House, desk: Desk): Promise<Tenant> {
  desk.at(150, 8);
  const tenant = await found(
    house,
    desk,
    { slug: 'atlas', name: 'Atlas Cloud', hosts: ['localhost', '127.0.0.1'] },
    atlasLegal,
    atlasStaff,
  );
  const seller = await desk.as(tenant, 'yacine@atlas.dz');
  if (serves(house, 'catalogue')) await stockShelves(seller, stableId);
  const members = atlasStaff.slice(1, 3).map((person) => person.id);
  if (serves(house, 'tickets'))
    await arrangeSupport(desk, tenant, 'dsi@atlas.dz', 'amina@atlas.dz', members, stableId, 'support@atlas.dz');
  const scenes: Scene[] = [];
  if (serves(house, 'customers')) await atlasClients(house, desk, tenant);
  if (TRADE.every((module) => serves(house, module)))
    scenes.push(...(await tradeScenes(desk, tenant, { sales: 'yacine@atlas.dz', finance: 'lila@atlas.dz' }, stableId)));
  if (serves(house, 'tickets')) {
    const portal = new Map([
      [1, 'karim@exemple.dz'],
      [2, 'nadia@cherif-conseil.dz'],
    ]);
    const staff = new Map(atlasStaff.map((person) => [person.email, person.id]));
    scenes.push(...conversationScenes(desk, tenant, portal, staff, stableId));
  }
  for (const scene of scenes.sort((one, other) => other.day - one.day)) {
    await scene.play();
    await desk.settle();
    await fallDue(house, desk, tenant);
  }
  desk.at(0, 7);
  await fallDue(house, desk, tenant);
  for (const module of house.runtime.modules) await desk.play(tenant, 'dsi@atlas.dz', module);
  return tenant;
}

/** The modules that a sale goes through, from the shelf to the payment. */
const TRADE = ['catalogue', 'sales', 'services', 'billing'] as const;

/** The clients with their papers, as the people at the desk enter them. */
async function atlasClients(house: House, desk: Desk, tenant: Tenant): Promise<void> {
  const admin = await desk.as(tenant, 'dsi@atlas.dz');
  const seller = await desk.as(tenant, 'yacine@atlas.dz');
  await admin('admin.customerCategories.create', {
    body: {
      id: stableId('customer-category-1'),
      name: { fr: 'Revendeurs', ar: 'الموزعون', en: 'Resellers' },
      position: 0,
    },
  });
  await welcomeClients(desk, seller, clients, stableId);
  await seller('corporate.customerContacts.create', {
    path: { id: stableId('customer-2') },
    body: {
      id: stableId('contact-2'),
      name: 'Sofiane Ouali',
      email: 'compta@cherif-conseil.dz',
      locale: 'fr',
      permissions: ['portal.billing'],
      invite: true,
    },
  });
  await openInvitations(house, desk, tenant);
  await verifyClients(desk, tenant);
  await seller('corporate.customerNotes.create', {
    path: { id: stableId('customer-2') },
    body: { body: 'Préfère être appelée l’après-midi. Renouvellement à préparer un mois avant.' },
  });
}

/** What the hourly job does: invoices whose day has passed are overdue from that day on. */
async function fallDue(house: House, desk: Desk, tenant: Tenant): Promise<void> {
  if (!serves(house, 'billing')) return;
  await markOverdueInvoices(desk.runtime.systemContext(tenant, 'billing.mark-overdue'));
  await desk.settle();
}

/** The second operator: small, so that what crosses from one to the other would show at once. */
async function sahara(house: House, desk: Desk): Promise<void> {
  desk.at(60, 8);
  const own = (name: string): string => stableId(`sahara-${name}`);
  const staff = [{ id: own('staff-1'), email: 'admin@sahara.dz', name: 'Meriem Touati', roles: ['administrator'] }];
  const tenant = await found(
    house,
    desk,
    { slug: 'sahara', name: 'Sahara Hosting', hosts: ['sahara.localhost'], locale: 'ar' },
    saharaLegal,
    staff,
  );
  const admin = await desk.as(tenant, 'admin@sahara.dz');
  if (serves(house, 'catalogue')) await stockShelves(admin, own);
  if (serves(house, 'tickets'))
    await arrangeSupport(
      desk,
      tenant,
      'admin@sahara.dz',
      'admin@sahara.dz',
      [own('staff-1')],
      own,
      'support@sahara.dz',
    );
  const [first] = clients;
  if (!first || !serves(house, 'customers')) return;
  await welcomeClients(desk, admin, [{ ...first, name: 'Omar Belkacem', email: 'client@oasis.dz', since: 50 }], own);
  await openInvitations(house, desk, tenant);
  if (!serves(house, 'tickets')) return;
  desk.at(2, 9);
  const client = await desk.as(tenant, 'client@oasis.dz');
  await client('portal.tickets.open', {
    body: {
      id: own('ticket-1'),
      subject: 'كيف أغيّر خوادم الأسماء؟',
      text: 'السلام عليكم، أين أجد صفحة تغيير خوادم الأسماء لنطاقي؟',
    },
  });
}
