import type { Operation } from './operations.ts';
import { ATLAS, inBrowser, type Principal, withToken } from './principals.ts';
import type { TestSystem } from './test-system.ts';

/** Who may call each operation, with a token where one may: a session would end with what it is asked to do. */
export async function tokenCallers(system: TestSystem): Promise<(operation: Operation) => Principal> {
  const client = {
    token: await withToken(system, ATLAS, 'karim@exemple.dz'),
    browser: await inBrowser(system, ATLAS, 'karim@exemple.dz'),
  };
  const staff = {
    token: await withToken(system, ATLAS, 'dsi@atlas.dz'),
    browser: await inBrowser(system, ATLAS, 'dsi@atlas.dz'),
  };
  // Securing an account revokes its tokens: of people who have none here.
  const securing: Readonly<Record<string, Principal>> = {
    'portal.account.secure': await inBrowser(system, ATLAS, 'voisine@atlas-drill.dz'),
    'corporate.account.secure': await inBrowser(system, ATLAS, 'amina@atlas.dz'),
  };
  const nobody: Principal = { ...client.token, headers: {} };
  return (operation) => {
    const apart = securing[operation.id];
    if (apart) return apart;
    if (operation.route.access === 'public') return nobody;
    const person = operation.zone === 'corporate' || operation.zone === 'admin' ? staff : client;
    return operation.route.access === 'self' && operation.route.tokens === undefined ? person.browser : person.token;
  };
}
