import { identity } from '@cm/identity/module';
import { aCustomerUser, aStaffMember, aTenant, signedIn, testGatekeeper } from '@cm/identity/testing';
import { defineModule } from '@cm/kit/module';
import { type Harness, startHarness } from '@cm/kit/testing';
import { createMemoryMailer } from '@cm/mail/send-memory';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { notifications } from '../module.ts';
import { post, someNotifications } from '../testing.ts';

/** Something to be told of in each class that a person can switch off: colleagues alone follow customers, who alone have services. */
const classes = defineModule({
  name: 'classes',
  notices: (post.notices ?? []).slice(0, 1).flatMap((notice) =>
    ([['account'], ['tickets'], ['orders'], ['services', 'customer'], ['billing'], ['followed', 'staff']] as const).map(
      ([key, kind]) => ({
        ...notice,
        key: `${key}.told`,
        audience: { ...notice.audience, kinds: kind === undefined ? notice.audience.kinds : [kind] },
        class: { ...notice.class, key },
      }),
    ),
  ),
});

let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, post, classes, notifications],
    gatekeeper: testGatekeeper,
    ports: { mailer: createMemoryMailer() },
  });
});
afterAll(() => h.close());

async function people(zone: 'portal' | 'corporate') {
  const tenant = await aTenant(h);
  const one = async () => {
    if (zone === 'corporate') return aStaffMember(h, tenant, []);
    const { userId } = await aCustomerUser(h, tenant);
    return signedIn(h, tenant, userId, 'customer', [], {});
  };
  return { tenant, me: await one(), colleague: await one() };
}

describe.each(['portal', 'corporate'] as const)('%s', (zone) => {
  const api = `/api/${zone}`;

  test.each([
    ['GET', '/notifications'],
    ['GET', '/notifications/unread-count'],
    ['PUT', '/notifications/read'],
    ['PUT', '/notifications/0190a000-0000-7000-8000-000000000000/read'],
    ['GET', '/notification-preferences'],
    ['PUT', '/notification-preferences'],
  ] as const)('%s %s is for whoever is signed in', async (method, path) => {
    const tenant = await aTenant(h);
    const app = await h.app();
    const headers = { host: `${tenant.slug}.localhost:3000`, 'sec-fetch-site': 'same-origin' };
    const answer = await app.inject({ method, url: `${api}${path}`, headers });
    expect(answer.statusCode).toBe(401);
  });

  test('a person walks through their own notifications, page by page, and nobody else’s', async () => {
    const { tenant, me, colleague } = await people(zone);
    await someNotifications(h, tenant, me.userId, 5);
    await someNotifications(h, tenant, colleague.userId, 1, 'CANARI-91');
    const app = await h.app();
    const seen: string[] = [];
    let cursor: string | null = '';
    for (let page = 0; page < 4 && cursor !== null; page += 1) {
      const url: string = `${api}/notifications?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`;
      const answer = await app.inject({ url, headers: me.headers });
      expect(answer.body).not.toContain('CANARI-91');
      const body: { items: { title: string; detail: string }[]; nextCursor: string | null } = answer.json();
      seen.push(...body.items.map((item) => item.detail));
      cursor = body.nextCursor;
    }
    expect(seen).toEqual(['T-4', 'T-3', 'T-2', 'T-1', 'T-0']);
  });

  test('reading lowers the count, once, and only one’s own', async () => {
    const { tenant, me, colleague } = await people(zone);
    await someNotifications(h, tenant, me.userId, 3);
    const app = await h.app();
    const count = async () =>
      (await app.inject({ url: `${api}/notifications/unread-count`, headers: me.headers })).json();
    expect(await count()).toEqual({ unread: 3 });
    const list = await app.inject({ url: `${api}/notifications`, headers: me.headers });
    const { id } = list.json().items[0];
    const read = (headers: Readonly<Record<string, string>>) =>
      app.inject({ method: 'PUT', url: `${api}/notifications/${id}/read`, headers });
    expect((await read(colleague.headers)).json()).toMatchObject({ status: 404, code: 'notifications.not_found' });
    expect((await read(me.headers)).json()).toMatchObject({ id, readAt: h.clock.now().toISOString() });
    expect((await read(me.headers)).statusCode).toBe(200);
    expect(await count()).toEqual({ unread: 2 });
    const unread = await app.inject({ url: `${api}/notifications?unread=true`, headers: me.headers });
    expect(unread.json().items).toHaveLength(2);
    const all = await app.inject({ method: 'PUT', url: `${api}/notifications/read`, headers: me.headers });
    expect(all.json()).toEqual({ count: 2 });
    expect(await count()).toEqual({ unread: 0 });
    expect((await h.events(tenant.id, 'notifications.read')).map((event) => event.payload)).toEqual([
      { userId: me.userId, count: 1 },
      { userId: me.userId, count: 2 },
    ]);
  });

  test('choices are kept per person; security is not among them, nor what only others are told', async () => {
    const { me, colleague } = await people(zone);
    const app = await h.app();
    const url = `${api}/notification-preferences`;
    const put = (payload: Record<string, unknown>) => app.inject({ method: 'PUT', url, headers: me.headers, payload });
    const mailOf = (answer: { classes: { key: string; wanted: { email: boolean } }[] }) =>
      Object.fromEntries(answer.classes.map(({ key, wanted }) => [key, wanted.email]));
    const [ours, others] = zone === 'portal' ? ['services', 'followed'] : ['followed', 'services'];
    const all = { parcels: true, account: true, tickets: true, orders: true, billing: true, [ours]: true };
    const refused = async (payload: Record<string, unknown>) => {
      const answer = (await put(payload)).json();
      return [answer.status, answer.code, answer.errors.map((one: { pointer: string }) => one.pointer)];
    };
    const off = await put({ class: 'billing', channel: 'email', wanted: false });
    expect(mailOf(off.json())).toEqual({ ...all, billing: false });
    await put({ class: 'tickets', channel: 'email', wanted: false });
    const on = await put({ class: 'billing', channel: 'email', wanted: true });
    expect(mailOf(on.json())).toEqual({ ...all, tickets: false });
    for (const name of ['safety', others])
      expect(await refused({ class: name, channel: 'email', wanted: false })).toEqual([
        400,
        'common.invalid',
        ['/body/class'],
      ]);
    for (const name of ['__proto__', 'hasOwnProperty'])
      expect(await refused({ class: 'billing', channel: name, wanted: false })).toEqual([
        400,
        'common.invalid',
        ['/body/channel'],
      ]);
    expect(await refused({ class: 'billing', channel: 'in_app', wanted: false })).toEqual([
      400,
      'common.invalid',
      ['/body/channel'],
    ]);
    const theirs = (await app.inject({ url, headers: colleague.headers })).json();
    expect(mailOf(theirs)).toEqual(all);
    expect(theirs.channels).toEqual([{ key: 'email', name: expect.objectContaining({ ar: 'البريد الإلكتروني' }) }]);
    expect(theirs.classes[0]).toMatchObject({ key: 'parcels', about: { fr: 'Envois.' }, wanted: { email: true } });
  });
});
