import { markOverdueInvoices } from '@cm/billing';
import type { Tenant } from '@cm/kit/ctx';
import { stableId } from '@cm/kit/ids';
import { type Application, serves } from '../application.ts';
import { noteAddresses } from './addresses.ts';
import { clients, openInvitations, welcomeClients } from './clients.ts';
import { arrangeSupport, conversationScenes } from './conversations.ts';
import { type Simulation, openSimulation, type Scene } from './simulation.ts';
import { atlasLegal, found, saharaLegal, type StaffMember } from './founding.ts';
import { accessOfLastNight } from './emergency.ts';
import { listOfBefore } from './old-customers.ts';
import { seedProducts } from './products.ts';
import { startAgain } from './start-again.ts';
import { noteContactPoints } from './contact-points.ts';
import { noteTasks } from './tasks.ts';
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
export async function seedDemoOnce(application: Application, say: (line: string) => void): Promise<boolean> {
  await application.owner.query('create table if not exists public.demonstration (state text not null)');
  const { rows } = await application.owner.query<{ state: string }>('select state from public.demonstration limit 1');
  const state = rows[0]?.state;
  if (state === 'whole') return false;
  if (state === undefined && (await application.runtime.gatekeeper.activeTenants()).length > 0) return false;
  if (state === 'begun') await startAgain(application);
  const without = application.absent.map(({ name }) => name).join(', ');
  say(`Making the demonstration (once, about half a minute)${without ? `, without ${without}` : ''}…`);
  await application.owner.query("delete from public.demonstration; insert into public.demonstration values ('begun')");
  const simulation = await openSimulation(application);
  try {
    await atlas(application, simulation);
    await sahara(application, simulation);
    await simulation.settle();
  } finally {
    await simulation.close();
  }
  await application.owner.query("update public.demonstration set state = 'whole'");
  return true;
}

async function atlas(application: Application, simulation: Simulation): Promise<Tenant> {
  simulation.at(150, 8);
  const tenant = await found(
    application,
    simulation,
    { slug: 'atlas', name: 'Atlas Cloud', hosts: ['localhost', '127.0.0.1'] },
    atlasLegal,
    atlasStaff,
  );
  const seller = await simulation.as(tenant, 'yacine@atlas.dz');
  if (serves(application, 'catalogue')) await seedProducts(seller, stableId);
  const members = atlasStaff.slice(1, 3).map((person) => person.id);
  if (serves(application, 'tickets'))
    await arrangeSupport(simulation, tenant, 'dsi@atlas.dz', 'amina@atlas.dz', members, stableId, 'support@atlas.dz');
  const scenes: Scene[] = [];
  if (serves(application, 'customers')) await atlasClients(application, simulation, tenant);
  if (TRADE.every((module) => serves(application, module)))
    scenes.push(
      ...(await tradeScenes(simulation, tenant, { sales: 'yacine@atlas.dz', finance: 'lila@atlas.dz' }, stableId)),
    );
  if (serves(application, 'tickets')) {
    const portal = new Map([
      [1, 'karim@exemple.dz'],
      [2, 'nadia@cherif-conseil.dz'],
    ]);
    const staff = new Map(atlasStaff.map((person) => [person.email, person.id]));
    scenes.push(...conversationScenes(simulation, tenant, portal, staff, stableId));
  }
  if (serves(application, 'tasks')) scenes.push({ day: 5, play: () => noteTasks(simulation, tenant) });
  for (const scene of scenes.sort((one, other) => other.day - one.day)) {
    await scene.play();
    await simulation.settle();
    await fallDue(application, simulation, tenant);
  }
  simulation.at(0, 7);
  await fallDue(application, simulation, tenant);
  for (const module of application.runtime.modules) await simulation.play(tenant, 'dsi@atlas.dz', module);
  if (serves(application, 'emergency')) {
    simulation.at(1, 2, 10);
    await accessOfLastNight(application, tenant, simulation.runtime.now());
    simulation.at(0, 7);
  }
  return tenant;
}

/** The modules that a sale goes through, from the shelf to the payment. */
const TRADE = ['catalogue', 'sales', 'services', 'billing'] as const;

/** The clients with their papers, as the people at the simulation enter them. */
async function atlasClients(application: Application, simulation: Simulation, tenant: Tenant): Promise<void> {
  const admin = await simulation.as(tenant, 'dsi@atlas.dz');
  const seller = await simulation.as(tenant, 'yacine@atlas.dz');
  await admin('admin.customerCategories.create', {
    body: {
      id: stableId('customer-category-1'),
      name: { fr: 'Revendeurs', ar: 'الموزعون', en: 'Resellers' },
      position: 0,
    },
  });
  await welcomeClients(simulation, seller, clients, stableId);
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
  await openInvitations(application, simulation, tenant);
  await verifyClients(simulation, tenant);
  await seller('corporate.customerNotes.create', {
    path: { id: stableId('customer-2') },
    body: { body: 'Préfère être appelée l’après-midi. Renouvellement à préparer un mois avant.' },
  });
  for (const place of [3, 5]) {
    const path = { id: stableId(`customer-${place}`) };
    const { version } = await seller('corporate.customers.get', { path });
    await seller('corporate.customers.accountManager', {
      path,
      body: { accountManagerId: stableId('staff-3'), version },
    });
  }
  await noteAddresses(seller);
  await noteContactPoints(application, simulation, tenant, seller);
  const finance = await simulation.as(tenant, 'lila@atlas.dz');
  await finance('corporate.customerExceptions.create', {
    path: { id: stableId('customer-1') },
    body: {
      id: stableId('customer-exception-1'),
      kind: 'grace_days',
      validFrom: simulation.today(),
      validUntil: null,
      days: 5,
      reason: 'Salaire versé en fin de mois : accord de la direction commerciale.',
    },
  });
  await listOfBefore(simulation, tenant, 'yacine@atlas.dz');
}

/** What the hourly job does: invoices whose day has passed are overdue from that day on. */
async function fallDue(application: Application, simulation: Simulation, tenant: Tenant): Promise<void> {
  if (!serves(application, 'billing')) return;
  await markOverdueInvoices(simulation.runtime.systemContext(tenant, 'billing.mark-overdue'));
  await simulation.settle();
}

/** The second operator: small, so that what crosses from one to the other would show at once. */
async function sahara(application: Application, simulation: Simulation): Promise<void> {
  simulation.at(60, 8);
  const own = (name: string): string => stableId(`sahara-${name}`);
  const staff = [{ id: own('staff-1'), email: 'admin@sahara.dz', name: 'Meriem Touati', roles: ['administrator'] }];
  const tenant = await found(
    application,
    simulation,
    { slug: 'sahara', name: 'Sahara Hosting', hosts: ['sahara.localhost'], locale: 'ar' },
    saharaLegal,
    staff,
  );
  const admin = await simulation.as(tenant, 'admin@sahara.dz');
  if (serves(application, 'catalogue')) await seedProducts(admin, own);
  if (serves(application, 'tickets'))
    await arrangeSupport(
      simulation,
      tenant,
      'admin@sahara.dz',
      'admin@sahara.dz',
      [own('staff-1')],
      own,
      'support@sahara.dz',
    );
  const [first] = clients;
  if (!first || !serves(application, 'customers')) return;
  await welcomeClients(
    simulation,
    admin,
    [{ ...first, name: 'Omar Belkacem', email: 'client@oasis.dz', since: 50 }],
    own,
  );
  await openInvitations(application, simulation, tenant);
  if (!serves(application, 'tickets')) return;
  simulation.at(2, 9);
  const client = await simulation.as(tenant, 'client@oasis.dz');
  await client('portal.tickets.open', {
    body: {
      id: own('ticket-1'),
      subject: 'كيف أغيّر خوادم الأسماء؟',
      text: 'السلام عليكم، أين أجد صفحة تغيير خوادم الأسماء لنطاقي؟',
    },
  });
}
