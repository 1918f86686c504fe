import type { Tenant } from '@cm/kit/ctx';
import { stableId } from '@cm/kit/ids';
import type { Application } from '../application.ts';

const REASON =
  'Base de facturation arrêtée à 2 h, personne d’autre ne répond : relance du serveur et contrôle des factures.';

/**
 * An emergency access of the night before, which is over and waits for its review: it is opened with a code at a screen alone, which no
 * token of the demonstration can show.
 */
export async function accessOfLastNight({ owner }: Application, tenant: Tenant, night: Date): Promise<void> {
  const id = stableId('emergencyAccess-1');
  await owner.query(
    `insert into emergency.accesses (tenant_id, id, user_id, session_id, role_id, role_key, role_name, permissions, reason, opened_at, expires_at)
     select r.tenant_id, $2, u.id, gen_random_uuid(), r.id, r.key, r.name, '{invoices.read,jobs.read}', $4, $5::timestamptz, $5::timestamptz + interval '1 hour'
     from identity.roles r join identity.users u on u.tenant_id = r.tenant_id and u.email = $3
     where r.tenant_id = $1 and r.key = 'administrator'`,
    [tenant.id, id, 'amina@atlas.dz', REASON, night],
  );
  await owner.query(
    `update emergency.accesses set ended_at = opened_at + interval '24 minutes', ended_how = 'person', ended_by = user_id where id = $1`,
    [id],
  );
}
