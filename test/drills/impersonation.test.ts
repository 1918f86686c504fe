import { isForThePersonAlone } from '@cm/kit/http/route';
import { tell } from '@cm/kit/testing/drill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inPlaceOf } from './in-place-of.ts';
import { callOf, fillExample, type Operation, operations } from './operations.ts';
import { ATLAS, inBrowser, type Principal } from './principals.ts';
import { openTestSystem, type TestSystem } from './test-system.ts';

/**
 * B16, over every operation of the portal: what a colleague in a person's place may use. They change nothing; whoever adds an
 * operation that they may read adds it here, or refuses it to them (`duringImpersonation`).
 */
const LEAVES_OR_ENTERS = ['portal.impersonation.start', 'portal.session.delete'];
const READ = [
  'portal.accountNetworks.get',
  'portal.addresses.list',
  'portal.balance.get',
  'portal.cart.get',
  'portal.consents.get',
  'portal.contactPoints.list',
  'portal.contacts.list',
  'portal.creditNotes.list',
  'portal.creditNotes.pdf',
  'portal.customer.get',
  'portal.dataRequests.list',
  'portal.discount.get',
  'portal.emailChange.get',
  'portal.home.read',
  'portal.invoices.get',
  'portal.invoices.list',
  'portal.invoices.pdf',
  'portal.kyc.get',
  'portal.linkedSignIns.list',
  'portal.mailCode.offer',
  'portal.notificationPreferences.get',
  'portal.notifications.countUnread',
  'portal.notifications.list',
  'portal.orders.get',
  'portal.orders.list',
  'portal.ownInvitations.list',
  'portal.ownership.get',
  'portal.payments.list',
  'portal.provider.list',
  'portal.quotes.get',
  'portal.quotes.list',
  'portal.quotes.pdf',
  'portal.search.list',
  'portal.securityActivity.list',
  'portal.services.get',
  'portal.services.list',
  'portal.session.get',
  'portal.sessions.list',
  'portal.supportPermission.get',
  'portal.ticketCategories.list',
  'portal.tickets.attachment',
  'portal.tickets.get',
  'portal.tickets.list',
  'portal.timeline.kinds',
  'portal.timeline.list',
  'portal.tokens.list',
  'portal.trustedDevices.list',
  'portal.twoFactor.get',
  'portal.wilayas.list',
];

const OWNER = 'karim@exemple.dz';
const ofPortal = operations.filter(({ zone }) => zone === 'portal');

let system: TestSystem;
let owner: Principal;
let place: Principal;
beforeAll(async () => {
  system = await openTestSystem();
  owner = await inBrowser(system, ATLAS, OWNER);
  place = await inPlaceOf(system, await inBrowser(system, ATLAS, 'dsi@atlas.dz'), owner);
});
afterAll(() => system.close());

async function ask(operation: Operation): Promise<{ status: number; code: string }> {
  const filled = await fillExample(system, operation, owner);
  const answer = await system.app.inject({ ...callOf(operation, filled, place) });
  const isProblem = String(answer.headers['content-type']).includes('problem+json');
  return { status: answer.statusCode, code: isProblem ? answer.json<{ code: string }>().code : '' };
}

test('what they may use is decided for each operation', () => {
  const open = ofPortal.filter(({ route }) => !isForThePersonAlone(route)).map(({ id }) => id);
  expect(open.toSorted()).toEqual([...LEAVES_OR_ENTERS, ...READ].toSorted());
});

test('what changes anything, and the originals of identity documents, are refused before anything else is looked at', async () => {
  const shut = ofPortal.filter(({ route }) => isForThePersonAlone(route));
  const told = async () => (await system.owner.query<{ n: string }>('select count(*) as n from kit.outbox')).rows[0]?.n;
  const before = await told();
  const passed: string[] = [];
  for (const operation of shut) {
    const { status, code } = await ask(operation);
    if (status !== 403 || code !== 'common.impersonated') passed.push(`${operation.id}: ${status} ${code}`);
  }
  expect(passed).toEqual([]);
  expect(await told()).toBe(before);
  expect(shut.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'portal.password.change',
      'portal.emailChange.request',
      'portal.twoFactor.begin',
      'portal.passkeys.add',
      'portal.tokens.create',
      'portal.sessions.endOthers',
      'portal.contacts.invite',
      'portal.kyc.download',
      'portal.quotes.accept',
    ]),
  );
  tell(`impersonation: ${shut.length} of ${ofPortal.length} operations of the portal refused, ${READ.length} read`);
});

test('what they read is what the person reads', async () => {
  const refused: string[] = [];
  for (const operation of ofPortal.filter(({ id }) => READ.includes(id))) {
    const { status, code } = await ask(operation);
    if (status >= 400 && status !== 404) refused.push(`${operation.id}: ${status} ${code}`);
  }
  expect(refused).toEqual([]);
});

test('where the colleague’s own account may be used from is asked, and not the person’s', async () => {
  const limit = (email: string, networks: string) =>
    system.owner.query('update identity.users set networks = $3 where tenant_id = $1 and email = $2', [
      ATLAS.id,
      email,
      networks,
    ]);
  const said = async () => {
    const [read] = ofPortal.filter(({ id }) => id === 'portal.customer.get');
    return read && (await ask(read)).status;
  };
  await limit(OWNER, '{192.0.2.7}');
  expect(await said()).toBe(200);
  await limit('dsi@atlas.dz', '{192.0.2.7}');
  expect(await said()).toBe(401);
  await limit('dsi@atlas.dz', '{}');
  await limit(OWNER, '{}');
  expect(await said()).toBe(200);
});
