import type { LegalIdentity } from './legal-identity.ts';

/** A whole legal identity, as the API's document shows it and the demonstration's first operator has it. */
export const legalIdentityExample: LegalIdentity = {
  name: 'Atlas Cloud SPA',
  legalForm: 'SPA',
  activity: 'Hébergement de données et services de cloud computing',
  capital: 5_000_000_000,
  address: 'Lotissement 12, Cité El Mohammadia, Bab Ezzouar',
  city: '16024 Alger',
  phone: '+213 23 45 67 80',
  email: 'contact@atlas.dz',
  rc: '16/00-0987654 B 19',
  nif: '001916098765432',
  nis: '001916010123456',
  ai: '16240112345',
  rib: '00300060000201930048',
  bank: 'BADR, agence Bab Ezzouar',
};
