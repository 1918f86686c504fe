import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setDisabled } from './disable-account.ts';
import { identity } from './module.ts';
import { aStaffMember, aTenant, type Person, testGatekeeper } from './testing.ts';

let h: Harness;
beforeAll(async () => {
  h = await startHarness({ modules: [identity], gatekeeper: testGatekeeper });
});
afterAll(() => h.close());

test('a disabled account is out at once, and no session of before rises when it is let in again', async () => {
  const tenant = await aTenant(h);
  const manager = await aStaffMember(h, tenant, ['users.read', 'users.manage']);
  const [peer, bystander] = [
    await aStaffMember(h, tenant, ['users.read']),
    await aStaffMember(h, tenant, ['users.read']),
  ];
  const app = await h.app();
  const reads = async ({ headers }: Person): Promise<number> =>
    (await app.inject({ method: 'GET', url: '/api/admin/users', headers })).statusCode;
  expect([await reads(peer), await reads(bystander)]).toEqual([200, 200]);
  await setDisabled(manager.ctx, peer.userId, true);
  expect([await reads(peer), await reads(bystander)]).toEqual([401, 200]);
  await setDisabled(manager.ctx, peer.userId, false);
  expect([await reads(peer), await reads(bystander)]).toEqual([401, 200]);
});
