import { contactPointUrl } from '@cm/customers';
import type { Tenant } from '@cm/kit/ctx';
import { stableId } from '@cm/kit/ids';
import type { Application } from '../application.ts';
import { CUSTOMER } from './clients.ts';
import type { Call, Simulation } from './simulation.ts';

/** Addresses and numbers by purpose: an accountant who said yes, an address on call that has not answered, a number for emergencies. */
export async function noteContactPoints(
  application: Application,
  simulation: Simulation,
  tenant: Tenant,
  seller: Call,
): Promise<void> {
  const path = { id: CUSTOMER(2) };
  const accountant = { id: stableId('contact-point-1'), kind: 'email', email: 'factures@cabinet-ziani.dz' } as const;
  await seller('corporate.customerContactPoints.add', {
    path,
    body: { ...accountant, label: 'Cabinet comptable Ziani', locale: 'fr', purposes: ['billing'] },
  });
  const { rows } = await application.owner.query<{ id: string }>(
    'select id from customers.contact_point_askings where tenant_id = $1 and point_id = $2 and ended_at is null',
    [tenant.id, accountant.id],
  );
  const ctx = simulation.runtime.systemContext(tenant, 'demonstration');
  const token = contactPointUrl(ctx, 'asking', rows[0]?.id ?? '').split('#')[1] ?? '';
  await simulation.visit(tenant, 'portal.contactPointAnswers.confirm', { body: { token } });
  await seller('corporate.customerContactPoints.add', {
    path,
    body: {
      id: stableId('contact-point-2'),
      kind: 'email',
      email: 'astreinte@cherif-conseil.dz',
      label: 'Astreinte',
      locale: 'fr',
      purposes: ['technical'],
    },
  });
  await seller('corporate.customerContactPoints.add', {
    path,
    body: {
      id: stableId('contact-point-3'),
      kind: 'phone',
      phone: '0770 45 67 89',
      label: 'Gardien du site',
      purposes: ['emergency'],
    },
  });
}
