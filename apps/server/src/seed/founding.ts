import { startingRoles } from '@cm/kit/roles';
import { createPerson } from '@cm/identity/administration';
import { createTenant, type NewTenant } from '@cm/identity/create-tenant';
import { impersonationSetting, type LegalIdentity, legalIdentityExample, legalIdentitySetting } from '@cm/identity';
import { seedTaxRates } from '@cm/catalogue';
import type { Tenant } from '@cm/kit/ctx';
import { stableId } from '@cm/kit/ids';
import { writeSetting } from '@cm/kit/settings';
import { type Application, serves } from '../application.ts';
import type { Simulation } from './simulation.ts';
import { DEMO_PASSWORD, demoTotpSecret } from '../demo-people.ts';

export interface StaffMember {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly string[];
}

/** Founds an operator with its legal identity, tax rates and staff, whose authenticators are enrolled already. */
export async function found(
  application: Application,
  simulation: Simulation,
  tenant: NewTenant,
  legal: LegalIdentity | null,
  staff: readonly StaffMember[],
): Promise<Tenant> {
  const id = await createTenant(
    application.owner,
    { id: stableId(`tenant-${tenant.slug}`), ...tenant },
    startingRoles(simulation.runtime.modules),
    simulation.runtime.now(),
    tenant.slug === 'atlas' ? stableId : undefined,
  );
  const founded = await simulation.runtime.gatekeeper.tenantById(id);
  if (!founded) throw new Error(`${tenant.name} was founded but cannot be read`);
  const ctx = simulation.runtime.systemContext(founded, 'demonstration');
  await ctx.transaction(async (tx) => {
    if (serves(application, 'catalogue')) await seedTaxRates(tx);
    if (legal) await writeSetting(tx, legalIdentitySetting, legal);
    // An operator begins without it; the demonstration has it to show.
    await writeSetting(tx, impersonationSetting, 'told');
  });
  for (const person of staff) {
    await createPerson(ctx, {
      ...person,
      kind: 'staff',
      locale: 'fr',
      password: DEMO_PASSWORD,
      totpSecret: demoTotpSecret(person.email),
    });
  }
  return founded;
}

export const atlasLegal = legalIdentityExample;

export const saharaLegal: LegalIdentity = {
  ...atlasLegal,
  name: 'Sahara Hosting SARL',
  legalForm: 'SARL',
  capital: 100_000_000,
  address: 'Zone d’activité, îlot 4',
  city: '30000 Ouargla',
  phone: '+213 29 70 11 22',
  email: 'contact@sahara.dz',
  rc: '30/00-0123456 B 21',
  nif: '002130012345678',
  nis: '002130010654321',
  ai: '30010298765',
  rib: '00300060000014720242',
  bank: 'BADR, agence Ouargla',
};
