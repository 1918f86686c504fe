import { identity } from '@cm/identity/module';
import { legalIdentitySetting } from '@cm/identity';
import {
  aCustomerUser,
  aMailDomain,
  aStaffMember,
  aTenant,
  giveUpMailDomain,
  signedIn,
  testGatekeeper,
} from '@cm/identity/testing';
import { emit, type StoredEvent } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { writeSetting } from '@cm/kit/settings';
import { type Harness, startHarness } from '@cm/kit/testing';
import { createMemoryMailer } from '@cm/mail/send-memory';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogueOf } from './catalogue.ts';
import { channels } from './channels.ts';
import { changePreference } from './preferences.ts';
import { deliveryState, MAX_ATTEMPTS, transitions } from './delivery.ts';
import { notifications } from './module.ts';
import { retryDelivery } from './retry-delivery.ts';
import { senderSetting } from './settings.ts';
import { deliveriesOf, deliverNow, parcelSent, post, tellOfParcel } from './testing.ts';

const mailer = createMemoryMailer();
let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, post, notifications],
    gatekeeper: testGatekeeper,
    ports: { mailer },
  });
});
afterAll(() => h.close());

const mailsTo = (email: string) => mailer.kept.filter(({ mail }) => mail.to[0]?.address === email);
const signUp = async (slug: string, body: Record<string, unknown> = {}) => {
  const app = await h.app();
  return app.inject({
    method: 'POST',
    url: '/api/portal/sign-ups',
    headers: { host: `${slug}.localhost:3000`, 'sec-fetch-site': 'same-origin' },
    payload: {
      email: 'nadia@exemple.dz',
      password: 'Une phrase bien longue',
      name: 'Nadia Cherif',
      locale: 'fr',
      customerKind: 'individual',
      termsAccepted: true,
      ...body,
    },
  });
};

test('a sign-up is mailed its link, which works, and whose secret is in no table', async () => {
  const tenant = await aTenant(h);
  expect((await signUp(tenant.slug)).statusCode).toBe(202);
  await h.settle();
  const [sent] = mailsTo('nadia@exemple.dz');
  const link = /http:\/\/\S+\/verify-email#([0-9a-f-]{36}\.([\w-]{43}))/.exec(sent?.mail.text ?? '');
  const [, token = '', secret = ''] = link ?? [];
  expect(link?.[0]).toBe(`${tenant.baseUrl}/verify-email#${token}`);
  expect(sent?.mail.html).toContain(`href="${tenant.baseUrl}/verify-email#${token}"`);
  expect(sent?.mail.headers).toMatchObject({ 'Auto-Submitted': 'auto-generated' });
  expect(sent?.raw.toString()).toMatch(/^X-CloudManager-Loop: 1\r$/im);
  expect(sent?.mail.messageId).toMatch(new RegExp(`^<[0-9a-f-]{36}@${tenant.slug}.localhost>$`));

  const { rows } = await h.admin.query<{ place: string; text: string }>(
    `select format('%I.%I', table_schema, table_name) as place, format('%I::text', column_name) as text
     from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where t.table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  expect(rows.length).toBeGreaterThan(100);
  for (const { place, text } of rows) {
    const found = await h.admin.query(`select 1 from ${place} where position($1 in ${text}) > 0`, [secret]);
    expect([place, found.rowCount]).toEqual([place, 0]);
  }

  const app = await h.app();
  const confirmed = await app.inject({
    method: 'PUT',
    url: '/api/portal/email-verification',
    headers: { host: `${tenant.slug}.localhost:3000`, 'sec-fetch-site': 'same-origin' },
    payload: { token, password: 'Une phrase bien longue' },
  });
  expect(confirmed.json()).toEqual({ email: 'nadia@exemple.dz' });
  expect(await deliveriesOf(h, tenant)).toMatchObject([
    { state: 'sent', attempts: 1, template: 'account.verify_email' },
  ]);
});

test('an event handed over twice is one mail', async () => {
  const tenant = await aTenant(h);
  await signUp(tenant.slug, { email: 'twice@exemple.dz' });
  await h.settle();
  const [event] = await h.events(tenant.id, 'user.signed_up');
  const subscription = h.runtime.modules
    .flatMap((module) => module.subscriptions ?? [])
    .find((one) => one.name === 'tell-user.signed_up');
  const again = () =>
    h.runtime
      .systemContext(tenant, 'test')
      .transaction((tx) => subscription?.handle(tx, [event as StoredEvent]) ?? Promise.resolve());
  await Promise.all([again(), again(), again()]);
  await h.settle();
  expect(mailsTo('twice@exemple.dz')).toHaveLength(1);
  expect(await deliveriesOf(h, tenant)).toHaveLength(1);
  const [delivery] = await deliveriesOf(h, tenant);
  await deliverNow(h, tenant, delivery?.id ?? '');
  expect(mailsTo('twice@exemple.dz')).toHaveLength(1);
});

test('of several events told together each is told to its own person, and one that cannot be told holds up none of them', async () => {
  const tenant = await aTenant(h);
  const to = (index: number): string => `parcel-${index}@exemple.dz`;
  const ctx = h.runtime.systemContext(tenant, 'test');
  const ids = await ctx.transaction(async (tx) => {
    const emitted: string[] = [];
    for (let index = 0; index < 6; index += 1) {
      const person = {
        kind: 'customer',
        email: to(index),
        name: '',
        locale: 'fr',
        userId: null,
        customerId: null,
      } as const;
      emitted.push(await emit(tx, parcelSent, { number: `CMD-${index}`, to: person }));
    }
    return emitted;
  });
  await h.admin.query(`update kit.outbox set payload = '{}' where id = $1`, [ids[2]]);
  await h.settle();
  const told = (await deliveriesOf(h, tenant)).map(({ eventId, recipient }) => [eventId, recipient] as const);
  const others = ids.flatMap((id, index) => (index === 2 ? [] : [[id, to(index)] as const]));
  expect(told.length).toBe(others.length);
  expect(new Map(told)).toEqual(new Map(others));
  for (const index of [0, 1, 3, 4, 5])
    expect(mailsTo(to(index)).map(({ mail }) => mail.text)).toEqual([expect.stringContaining(`CMD-${index}`)]);
  const { rows } = await h.admin.query(
    `select attempts from graphile_worker.jobs where task_identifier = 'notifications:on:tell-parcel.sent'`,
  );
  expect(rows).toEqual([{ attempts: 1 }]);
});

test('the owner of a known address is told, in their own language and right to left', async () => {
  const tenant = await aTenant(h);
  await signUp(tenant.slug, { email: 'ar@exemple.dz', locale: 'ar', name: 'نادية' });
  await signUp(tenant.slug, { email: 'ar@exemple.dz', name: 'HYPERLINK ("x")' });
  await h.settle();
  const [first, second] = mailsTo('ar@exemple.dz');
  expect(first?.mail.subject).toBe('أكّد عنوان بريدك الإلكتروني');
  expect(first?.mail.html).toMatch(/<html lang="ar" dir="rtl">/);
  expect(second?.mail.subject).toBe('لديك حساب بالفعل');
  // Nobody has proved the account: a name that a stranger typed stands nowhere in what the address is sent.
  for (const one of [first, second]) {
    expect(one?.raw.toString()).not.toContain('نادية');
    expect(one?.mail.text).not.toContain('نادية');
    expect(one?.mail.to[0]?.name ?? '').toBe('');
  }
  expect(second?.mail.text).not.toContain('HYPERLINK');
});

describe('when the server does not take a mail', () => {
  test('for the moment, it is tried again under the same Message-ID, then sent', async () => {
    const tenant = await aTenant(h);
    mailer.failNext({ permanent: false, code: '451' });
    await tellOfParcel(h, tenant, { email: 'later@exemple.dz' });
    await h.settle();
    expect(await deliveriesOf(h, tenant)).toMatchObject([
      { state: 'queued', attempts: 1, lastError: '451 refused as asked' },
    ]);
    await h.hurry();
    await h.settle();
    const [delivery] = await deliveriesOf(h, tenant);
    expect(delivery).toMatchObject({ state: 'sent', attempts: 2, lastError: null });
    expect(mailsTo('later@exemple.dz').map(({ mail }) => mail.messageId)).toEqual([
      `<${delivery?.id}@${tenant.slug}.localhost>`,
    ]);
  });

  test('for good, it is failed for all to see, does not hold up the others, and a person may retry it', async () => {
    const tenant = await aTenant(h);
    const eventId = uuidv7(h.clock.now());
    mailer.failNext({ permanent: true, code: '550' });
    await tellOfParcel(h, tenant, { email: 'gone@exemple.dz' });
    await tellOfParcel(h, tenant, { email: 'here@exemple.dz' });
    await h.settle();
    const [here, gone] = await deliveriesOf(h, tenant);
    const states = [here, gone].map((one) => String(one?.state)).toSorted();
    expect(states).toEqual(['failed', 'sent']);
    const failed = [here, gone].find((one) => one?.state === 'failed');
    expect(failed?.lastError).toBe('550 refused as asked');
    const events = await h.events(tenant.id, 'delivery.failed');
    expect(events.map((event) => event.payload)).toMatchObject([{ deliveryId: failed?.id, attempts: 1 }]);
    const admin = await aStaffMember(h, tenant, ['deliveries.read']);
    await retryDelivery(admin.ctx, failed?.id ?? '');
    await h.settle();
    expect((await deliveriesOf(h, tenant)).map((one) => one.state)).toEqual(['sent', 'sent']);
    // It is no customer's business: no timeline is to tell of it.
    expect(await h.events(tenant.id, 'delivery.sent')).toEqual([]);
    expect(mailer.kept.filter(({ mail }) => mail.to[0]?.address === failed?.recipient)).toHaveLength(1);
    await expect(retryDelivery(admin.ctx, failed?.id ?? '')).rejects.toMatchObject({
      code: 'notifications.delivery_not_failed',
      params: { from: 'sent', to: 'queued' },
    });
    await expect(retryDelivery(admin.ctx, eventId)).rejects.toMatchObject({ status: 404 });
  });

  test('after the last try it is left for a person', async () => {
    const tenant = await aTenant(h);
    await tellOfParcel(h, tenant, { email: 'never@exemple.dz' });
    const [delivery] = await deliveriesOf(h, tenant);
    const id = delivery?.id ?? '';
    for (let attempt = 1; attempt < MAX_ATTEMPTS; attempt += 1) {
      mailer.failNext({ permanent: false, code: 'connection' });
      await expect(deliverNow(h, tenant, id)).rejects.toThrow(/waits for its next try: connection$/);
    }
    mailer.failNext({ permanent: false, code: 'connection' });
    await deliverNow(h, tenant, id);
    expect(await deliveriesOf(h, tenant)).toMatchObject([{ state: 'failed', attempts: MAX_ATTEMPTS }]);
    await h.settle();
    expect(mailsTo('never@exemple.dz')).toHaveLength(0);
  });
});

test.each(deliveryState.options.flatMap((from) => deliveryState.options.map((to) => [from, to] as const)))(
  'from %s to %s: only a queued or interrupted delivery is taken up',
  async (from, to) => {
    expect(transitions[from].includes(to)).toBe(
      [
        'queued>sending',
        'sending>sending',
        'sending>sent',
        'sending>queued',
        'sending>failed',
        'sending>suppressed',
        'failed>queued',
      ].includes(`${from}>${to}`),
    );
  },
);

test('a delivery whose process died in the middle is taken up again', async () => {
  const tenant = await aTenant(h);
  await tellOfParcel(h, tenant, { email: 'crash@exemple.dz' });
  await h.admin.query(`update notifications.deliveries set state = 'sending', attempts = 1 where tenant_id = $1`, [
    tenant.id,
  ]);
  await h.settle();
  expect(await deliveriesOf(h, tenant)).toMatchObject([{ state: 'sent', attempts: 2 }]);
});

test('an address that is none is suppressed with its reason, and the rest go out', async () => {
  const tenant = await aTenant(h);
  await tellOfParcel(h, tenant, { email: 'not an address' });
  await tellOfParcel(h, tenant, { email: 'a@b.dz\r\nBcc: x@y.dz' });
  await tellOfParcel(h, tenant, { email: 'fine@exemple.dz', name: 'Eve\r\nBcc: victim@exemple.dz' });
  await h.settle();
  const states = (await deliveriesOf(h, tenant)).map((one) => `${one.state} ${one.reason}`);
  expect(states.toSorted()).toEqual(['sent null', 'suppressed invalid_address', 'suppressed invalid_address']);
  const raw = mailsTo('fine@exemple.dz')[0]?.raw.toString() ?? '';
  expect(raw.slice(0, raw.indexOf('\r\n\r\n'))).not.toMatch(/^Bcc:/im);
});

test('a class that was switched off is not mailed; a security mail always is', async () => {
  const tenant = await aTenant(h);
  const { userId, email } = await aCustomerUser(h, tenant);
  const person = await signedIn(h, tenant, userId, 'customer', [], {});
  const reach = { catalogue: catalogueOf(h.runtime.modules), channels };
  await changePreference(
    person.ctx,
    reach,
    { userId, kind: 'customer' },
    { class: 'parcels', channel: 'email', wanted: false },
  );
  await tellOfParcel(h, tenant, { email, userId });
  await tellOfParcel(h, tenant, { email, userId }, { event: 'parcel.lost' });
  await h.settle();
  expect(mailsTo(email).map(({ mail }) => mail.subject)).toEqual(['Colis perdu']);
  expect((await deliveriesOf(h, tenant)).find((one) => one.state === 'suppressed')?.reason).toBe('preference');
  expect((await h.events(tenant.id, 'notification_preferences.changed'))[0]?.payload).toMatchObject({
    before: { 'parcels.email': true },
    after: { 'parcels.email': false },
  });
});

test('the mail comes from the operator, under its own name and address', async () => {
  const tenant = await aTenant(h);
  await aMailDomain(h, tenant, 'atlas.dz');
  await h.runtime.systemContext(tenant, 'test').transaction(async (tx) => {
    await writeSetting(tx, legalIdentitySetting, {
      ...legalIdentitySetting.fallback,
      name: 'Atlas SARL',
      city: 'Alger',
    });
    await writeSetting(tx, senderSetting, {
      name: 'Atlas Cloud',
      address: 'bonjour@atlas.dz',
      replyTo: 'aide@atlas.dz',
    });
  });
  await tellOfParcel(h, tenant, { email: 'from@exemple.dz' });
  await h.settle();
  const mail = mailsTo('from@exemple.dz')[0]?.mail;
  expect(mail).toMatchObject({ from: { name: 'Atlas Cloud', address: 'bonjour@atlas.dz' }, replyTo: 'aide@atlas.dz' });
  expect(mail?.text).toContain('Message envoyé par Atlas SARL.\nAlger');
});

test('a sender at a domain that is not the operator’s cannot be chosen, and one that is no longer theirs is not used', async () => {
  const [tenant, owner] = [await aTenant(h), await aTenant(h)];
  await aMailDomain(h, owner, 'vrai.dz');
  const chosen = { name: 'Atlas Cloud', address: 'bonjour@vrai.dz', replyTo: 'aide@vrai.dz' };
  const check = (of: typeof tenant, address: string) =>
    h.runtime.systemContext(of, 'test').transaction(async (tx) => senderSetting.check?.(tx, { ...chosen, address }));
  for (const address of ['bonjour@vrai.dz', 'bonjour@VRAI.dz', 'bonjour@sous.vrai.dz', 'bonjour@libre.dz'])
    expect([address, await check(tenant, address)]).toEqual([address, { path: 'address', code: 'domain_not_proven' }]);
  expect(await check(owner, 'bonjour@vrai.dz')).toBeNull();
  expect(await check(tenant, '')).toBeNull();
  // Stored when it was theirs, or before proofs were asked for.
  await h.runtime.systemContext(tenant, 'test').transaction((tx) => writeSetting(tx, senderSetting, chosen));
  await tellOfParcel(h, tenant, { email: 'unproven@exemple.dz' });
  await h.settle();
  expect(mailsTo('unproven@exemple.dz').map(({ mail }) => mail)).toMatchObject([
    { from: { name: 'Atlas Cloud', address: `no-reply@${tenant.slug}.localhost` } },
  ]);
});

test('a domain that automatic mails come from is not given up', async () => {
  const tenant = await aTenant(h);
  await aMailDomain(h, tenant, 'envoi.dz');
  const chosen = { name: '', address: 'bonjour@Envoi.dz', replyTo: '' };
  await h.runtime.systemContext(tenant, 'test').transaction((tx) => writeSetting(tx, senderSetting, chosen));
  await expect(giveUpMailDomain(h, tenant, 'envoi.dz')).rejects.toMatchObject({
    code: 'identity.domain_in_use',
    params: { addresses: 'bonjour@Envoi.dz', count: 1 },
  });
});

test('canary: what one operator has never reaches the mails of another', async () => {
  const [mine, theirs] = [await aTenant(h), await aTenant(h)];
  const canary = 'CANARI-7f3a';
  await h.runtime
    .systemContext(theirs, 'test')
    .transaction((tx) =>
      writeSetting(tx, legalIdentitySetting, { ...legalIdentitySetting.fallback, name: canary, address: canary }),
    );
  await tellOfParcel(h, theirs, { email: 'same@exemple.dz', name: canary });
  await tellOfParcel(h, mine, { email: 'same@exemple.dz' });
  const foreign = (await deliveriesOf(h, theirs))[0]?.id ?? '';
  // Its id in the wrong hands finds nothing to send.
  await deliverNow(h, mine, foreign);
  await h.settle();
  const mails = mailsTo('same@exemple.dz');
  expect(mails).toHaveLength(2);
  const clean = mails.filter(
    ({ raw, mail }) => !raw.toString().includes(canary) && !`${mail.text}${mail.html}`.includes(canary),
  );
  expect(clean.map(({ mail }) => mail.from.name)).toEqual([mine.name]);
});
