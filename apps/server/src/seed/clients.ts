import { invitationUrl } from '@cm/customers';
import type { Tenant } from '@cm/kit/ctx';
import { stableId } from '@cm/kit/ids';
import type { Application } from '../application.ts';
import type { Call, Simulation } from './simulation.ts';
import { DEMO_PASSWORD } from '../demo-people.ts';

export interface Client {
  readonly kind: 'individual' | 'company' | 'public_body';
  readonly name: string;
  readonly email: string;
  readonly locale?: 'fr' | 'ar';
  readonly city: readonly [commune: string, wilaya: string, postalCode: string];
  readonly address: string;
  readonly phone: string;
  readonly legalForm?: string;
  readonly activity?: string;
  /** Four digits that make its RC, NIF, NIS and AI. */
  readonly mark?: string;
  readonly tags?: readonly string[];
  readonly contact?: { readonly name: string; readonly email: string };
  /** Of a person. */
  readonly nin?: string;
  readonly rib?: string;
  /** Days before today that it became a customer. */
  readonly since: number;
}

export const clients: readonly Client[] = [
  {
    kind: 'individual',
    name: 'Karim Haddad',
    email: 'karim@exemple.dz',
    city: ['Hydra', 'alger', '16035'],
    address: '8, rue des Pins',
    phone: '0550123456',
    nin: '119880142700394821',
    rib: '00400128400021706545',
    since: 140,
  },
  {
    kind: 'company',
    name: 'Cherif Conseil SARL',
    email: 'contact@cherif-conseil.dz',
    city: ['Oran', 'oran', '31000'],
    address: '27, boulevard de la Soummam',
    phone: '0661234567',
    legalForm: 'SARL',
    activity: 'Conseil en gestion',
    mark: '3141',
    tags: ['grand compte'],
    contact: { name: 'Nadia Cherif', email: 'nadia@cherif-conseil.dz' },
    since: 138,
  },
  {
    kind: 'public_body',
    name: 'Commune de Bir El Djir',
    email: 'dsi@apc-birdjir.dz',
    city: ['Bir El Djir', 'oran', '31130'],
    address: 'Hôtel de ville',
    phone: '041456789',
    legalForm: 'APC',
    activity: 'Administration communale',
    mark: '2718',
    tags: ['secteur public'],
    since: 130,
  },
  {
    kind: 'company',
    name: 'EURL Tassili Voyages',
    email: 'contact@tassili-voyages.dz',
    city: ['Djanet', 'djanet', '56000'],
    address: 'Route de l’aéroport',
    phone: '0770112233',
    legalForm: 'EURL',
    activity: 'Agence de tourisme',
    mark: '1123',
    since: 125,
  },
  {
    kind: 'company',
    name: 'SPA Numidia Agroalimentaire',
    email: 'informatique@numidia-agro.dz',
    city: ['Sétif', 'setif', '19000'],
    address: 'Zone industrielle, lot 44',
    phone: '0660445566',
    legalForm: 'SPA',
    activity: 'Transformation de céréales',
    mark: '5813',
    tags: ['grand compte'],
    since: 118,
  },
  {
    kind: 'individual',
    name: 'سمير بن عيسى',
    email: 'samir.benaissa@exemple.dz',
    locale: 'ar',
    city: ['Constantine', 'constantine', '25000'],
    address: 'حي 500 مسكن، عمارة 12',
    phone: '0555667788',
    since: 112,
  },
  {
    kind: 'company',
    name: 'مؤسسة الواحة للإعلام الآلي',
    email: 'contact@elwaha-info.dz',
    locale: 'ar',
    city: ['Ouargla', 'ouargla', '30000'],
    address: 'شارع الاستقلال',
    phone: '0662778899',
    legalForm: 'EURL',
    activity: 'بيع وصيانة أجهزة الإعلام الآلي',
    mark: '2134',
    since: 104,
  },
  {
    kind: 'company',
    name: 'SARL Kabylie Huiles',
    email: 'contact@kabylie-huiles.dz',
    city: ['Tizi Ouzou', 'tizi-ouzou', '15000'],
    address: 'Route nationale 12',
    phone: '0771889900',
    legalForm: 'SARL',
    activity: 'Production d’huile d’olive',
    mark: '5589',
    since: 97,
  },
  {
    kind: 'individual',
    name: 'Lamia Zerrouki',
    email: 'lamia.zerrouki@exemple.dz',
    city: ['Annaba', 'annaba', '23000'],
    address: '3, cours de la Révolution',
    phone: '0556990011',
    since: 88,
  },
  {
    kind: 'company',
    name: 'Clinique El Amel',
    email: 'admin@clinique-elamel.dz',
    city: ['Blida', 'blida', '09000'],
    address: '15, rue Larbi Tebessi',
    phone: '025331122',
    legalForm: 'SARL',
    activity: 'Clinique médico-chirurgicale',
    mark: '1442',
    since: 80,
  },
  {
    kind: 'public_body',
    name: 'Université de Béjaïa, centre de calcul',
    email: 'ccr@univ-exemple.dz',
    city: ['Béjaïa', 'bejaia', '06000'],
    address: 'Campus Targa Ouzemour',
    phone: '034112233',
    legalForm: 'EPSCP',
    activity: 'Enseignement supérieur',
    mark: '3771',
    tags: ['secteur public'],
    since: 72,
  },
  {
    kind: 'company',
    name: 'Transit Express Skikda',
    email: 'it@transit-skikda.dz',
    city: ['Skikda', 'skikda', '21000'],
    address: 'Port, bâtiment C',
    phone: '0663223344',
    legalForm: 'SNC',
    activity: 'Transit et dédouanement',
    mark: '6109',
    since: 60,
  },
  {
    kind: 'individual',
    name: 'Yanis Ait Ahmed',
    email: 'yanis.aitahmed@exemple.dz',
    city: ['Bouira', 'bouira', '10000'],
    address: 'Cité 338 logements, bloc 7',
    phone: '0557334455',
    nin: '119930558100217364',
    since: 45,
  },
  {
    kind: 'company',
    name: 'Studio Mezghena',
    email: 'bonjour@studio-mezghena.dz',
    city: ['Alger-Centre', 'alger', '16000'],
    address: '41, rue Didouche Mourad',
    phone: '0558445566',
    legalForm: 'EURL',
    activity: 'Création graphique et web',
    mark: '9871',
    since: 30,
  },
  {
    kind: 'company',
    name: 'Hôtel Les Dunes d’Or',
    email: 'reception@dunesdor.dz',
    city: ['Timimoun', 'timimoun', '49000'],
    address: 'Palmeraie',
    phone: '0774556677',
    legalForm: 'SARL',
    activity: 'Hôtellerie',
    mark: '1597',
    since: 16,
  },
  {
    kind: 'individual',
    name: 'Rania Boudiaf',
    email: 'rania.boudiaf@exemple.dz',
    city: ['Mostaganem', 'mostaganem', '27000'],
    address: '12, avenue Benyahia Belkacem',
    phone: '0559667788',
    since: 4,
  },
];

/** Opens the clients at the simulation of the sales people, each on its day. */
export async function welcomeClients(
  simulation: Simulation,
  call: Call,
  list: readonly Client[],
  id: (name: string) => string,
): Promise<void> {
  for (const [index, client] of list.entries()) {
    simulation.at(client.since, 9 + (index % 7), (index * 13) % 60);
    const [commune, wilaya, postalCode] = client.city;
    await call('corporate.customers.create', {
      body: {
        id: id(`customer-${index + 1}`),
        kind: client.kind,
        name: client.name,
        email: client.email,
        locale: client.locale ?? 'fr',
        phone: client.phone,
        addressLine: client.address,
        commune,
        wilaya,
        postalCode,
        tags: [...(client.tags ?? [])],
        ...(client.legalForm ? { legalForm: client.legalForm } : {}),
        ...(client.activity ? { activity: client.activity } : {}),
        ...(client.mark ? identifiers(client.mark, postalCode) : {}),
        ...(client.nin ? { nin: client.nin } : {}),
        ...(client.rib ? { rib: client.rib } : {}),
        ...(client.contact ? { contact: client.contact } : {}),
        invite: index < 2,
      },
    });
  }
}

function identifiers(mark: string, postalCode: string) {
  const region = postalCode.slice(0, 2);
  return {
    rc: `${region}/00-0${mark}27 B 20`,
    nif: `0020${region}0${mark}2718`,
    nis: `0020${region}010${mark}54`,
    ai: `${region}01${mark}333`,
  };
}

/** Answers the mailed invitations as their readers would, the same evening: they choose a password and are in. */
export async function openInvitations(application: Application, simulation: Simulation, tenant: Tenant): Promise<void> {
  await simulation.settle();
  const { rows } = await application.owner.query<{ id: string; name: string; days: number }>(
    `select i.id, c.name, ($2::date - i.created_at::date) as days from customers.invitations i join customers.contacts c on c.tenant_id = i.tenant_id and c.id = i.contact_id
     where i.tenant_id = $1 and i.ended_at is null order by i.created_at, i.id`,
    [tenant.id, application.runtime.now()],
  );
  const ctx = simulation.runtime.systemContext(tenant, 'demonstration');
  const { runtime } = simulation;
  const before = daysBetween(runtime.now(), application.runtime.now());
  for (const { id, name, days } of rows) {
    simulation.at(days, 18);
    const token = invitationUrl(ctx, id).split('#')[1] ?? '';
    await simulation.visit(tenant, 'portal.invitations.join', { body: { token, name, password: DEMO_PASSWORD } });
  }
  simulation.at(before);
  await simulation.settle();
}

const daysBetween = (from: Date, to: Date): number => Math.floor((to.getTime() - from.getTime()) / 86_400_000);

export const CUSTOMER = (n: number): string => stableId(`customer-${n}`);
