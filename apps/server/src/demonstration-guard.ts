import { hasAnyOf } from '@cm/identity/administration';
import { stableId } from '@cm/kit/ids';
import type { Pool } from 'pg';
import { demoPeople } from './demo-people.ts';

const TENANTS = ['tenant-atlas', 'tenant-sahara'].map((name) => stableId(name));

/**
 * Production refuses a database that began as a demonstration: its people have a password and authenticators that stand
 * in the source code, whatever they are called today.
 *
 * @throws Error with one sentence
 */
export async function refuseDemonstration(owner: Pool): Promise<void> {
  if (await hasAnyOf(owner, { tenantIds: TENANTS, emails: demoPeople.map(({ email }) => email) }))
    throw new Error(
      'This database holds the people of the demonstration, whose passwords everybody knows: production needs a database of its own.',
    );
}
