import { createHash } from 'node:crypto';

export const DEMO_PASSWORD = 'Casbah-1957-Demo';

export interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly role: string;
  readonly host: string;
  /** Where this person begins. */
  readonly entry: '/' | '/corporate' | '/admin';
}

/** The people of the demonstration who can sign in. */
export const demoPeople: readonly DemoPerson[] = [
  { email: 'karim@exemple.dz', name: 'Karim Haddad', role: 'Client particulier', host: 'localhost', entry: '/' },
  {
    email: 'nadia@cherif-conseil.dz',
    name: 'Nadia Cherif',
    role: 'Cliente, gérante de société',
    host: 'localhost',
    entry: '/',
  },
  {
    email: 'compta@cherif-conseil.dz',
    name: 'Sofiane Ouali',
    role: 'Contact, facturation seulement',
    host: 'localhost',
    entry: '/',
  },
  { email: 'amina@atlas.dz', name: 'Amina Benali', role: 'Agente support', host: 'localhost', entry: '/corporate' },
  { email: 'yacine@atlas.dz', name: 'Yacine Merabet', role: 'Commercial', host: 'localhost', entry: '/corporate' },
  { email: 'lila@atlas.dz', name: 'Lila Mansouri', role: 'Finance', host: 'localhost', entry: '/corporate' },
  { email: 'dsi@atlas.dz', name: 'Rachid Bouzid', role: 'Administrateur DSI', host: 'localhost', entry: '/admin' },
  {
    email: 'admin@sahara.dz',
    name: 'Meriem Touati',
    role: 'Administratrice',
    host: 'sahara.localhost',
    entry: '/admin',
  },
  { email: 'client@oasis.dz', name: 'Omar Belkacem', role: 'Client', host: 'sahara.localhost', entry: '/' },
];

/** A fixed authenticator secret per demo account, so that /dev can show its code. Never used outside demo data. */
export function demoTotpSecret(email: string): Buffer {
  return createHash('sha256').update(`demo authenticator of ${email}`).digest().subarray(0, 20);
}
