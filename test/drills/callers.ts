import { ATLAS, type TenantHost, inBrowser, type Principal } from './principals.ts';
import type { Operation } from './operations.ts';
import type { TestSystem } from './test-system.ts';

/** What only somebody can do who has a part in a customer of somebody else's. */
const MEMBERS = /^portal\.(session\.chooseCustomer|membership\.leave|ownership\.(accept|decline))$/;

export interface Callers {
  /** Whoever may do it, signed in to the right area; an operation of the sign-in gets a session of its own, which it may end. */
  of(operation: Operation): Promise<Principal>;
}

/** The people of the first operator for whom every operation is meant. */
export async function callersOf(
  system: TestSystem,
  tenant: TenantHost = ATLAS,
  people = {
    staff: 'dsi@atlas.dz',
    client: 'karim@exemple.dz',
    neighbour: 'voisine@atlas-drill.dz',
    member: 'membre@atlas-drill.dz',
  },
): Promise<Callers> {
  const [staff, client, neighbour] = await Promise.all(
    [people.staff, people.client, people.neighbour].map((email) => inBrowser(system, tenant, email)),
  );
  const isStaff = (operation: Operation): boolean => operation.zone === 'corporate' || operation.zone === 'admin';
  return {
    of: async (operation) => {
      // They have a part in several customers, and own none.
      if (MEMBERS.test(operation.id)) return inBrowser(system, tenant, people.member);
      const email = isStaff(operation) ? people.staff : people.client;
      if (/\.session\.(confirm|confirmPasskey|beginPasskey)$/.test(operation.id))
        return inBrowser(system, tenant, email, { level: 'password' });
      if (/\.(enrolment\.|session\.delete|session\.create|passkey\.)/.test(operation.id))
        return inBrowser(system, tenant, isStaff(operation) ? people.staff : people.neighbour, { level: 'enrolment' });
      const found = isStaff(operation) ? staff : operation.id.startsWith('portal.kyc') ? neighbour : client;
      if (!found) throw new Error('the cast is incomplete');
      return found;
    },
  };
}
