import type { Tenant } from '@cm/kit/ctx';
import { stableId } from '@cm/kit/ids';
import type { Simulation } from './simulation.ts';

/** As somebody kept it in a spreadsheet: one client is there already, one has no address, one telephone is wrong. */
const LIST = [
  'N° client;Raison sociale;Prénom;Nom;E-mail;Téléphone;Wilaya;NIF;Client depuis;Mot de passe',
  '101;EURL Sidi Rached Impression;Farid;Mansouri;contact@sidi-rached.example;031 92 44 10;Constantine;;12/03/2019;x',
  '102;;Samira;Belhadj;samira.belhadj@exemple.dz;0661 20 30 40;Oran;;04/11/2021;x',
  '103;SARL Tassili Transports;Omar;Ziani;;029 31 22 18;Tamanrasset;;22/01/2018;x',
  '104;Cherif Conseil;Nadia;Cherif;contact@cherif-conseil.dz;;16;;30/06/2020;x',
  '105;Coopérative El Baraka;Ahmed;Slimani;elbaraka@exemple.dz;12;Guelma;;15/09/2022;x',
];

/** A list of the clients of before, given in and checked, which nobody has imported yet. */
export async function listOfBefore(simulation: Simulation, tenant: Tenant, email: string): Promise<void> {
  const file = { filename: 'anciens-clients.csv', contentType: 'text/csv', bytes: Buffer.from(LIST.join('\r\n')) };
  const id = stableId('customer-import-1');
  await simulation.upload(tenant, email, file, `/api/corporate/customer-imports?id=${id}&source=ancien-tableau`);
  const call = await simulation.as(tenant, email);
  const { mapping, version } = await call('corporate.customerImports.get', { path: { id } });
  await call('corporate.customerImports.map', { path: { id }, body: { mapping, arriveAs: 'prospect', version } });
  await simulation.settle();
}
