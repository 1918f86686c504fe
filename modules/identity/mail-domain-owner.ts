import type { Database } from '@cm/kit/database';
import { findHolder } from './mail-domain.queries.ts';

/**
 * Before any operator is known: whose mail comes to a domain.
 *
 * @returns the id of the operator that has proven the domain itself, or null
 */
export async function mailDomainOwner(database: Database, domain: string): Promise<string | null> {
  const held = await database.transaction({ tenantId: null, readOnly: true }, (db) => findHolder(db, domain));
  return held?.name === domain ? held.holder : null;
}
