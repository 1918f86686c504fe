import { identity } from '@cm/identity/module';
import { aCustomerUser, aStaffMember, aTenant, signedIn, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import type { Recipient } from '@cm/kit/notices';
import { type Harness, startHarness } from '@cm/kit/testing';
import { MailSendError } from '@cm/mail/send';
import { createMemoryMailer } from '@cm/mail/send-memory';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogueOf } from './catalogue.ts';
import { defineChannel } from './channel.ts';
import { channels } from './channels.ts';
import { email } from './channels/email.ts';
import { inApp } from './channels/in-app.ts';
import { listEntries } from './inbox.queries.ts';
import { sentenceOf } from './inbox-sentence.ts';
import { notificationsBy } from './notifications-by.ts';
import { changePreference } from './preferences.ts';
import { channelContract } from './testing/channel-contract.ts';
import { deliveriesOf, post, tellOfParcel } from './testing.ts';

/** A channel that this product does not have: all that one more takes is an adapter, its words and its registration. */
const texts: { readonly to: string; readonly text: string }[] = [];
const fails: Error[] = [];
class NumberBlocked extends Error {}
const numberOf = (userId: string): string => `+213${userId.replaceAll(/\D/g, '').slice(-9)}`;
const sms = defineChannel<{ to: string; text: string }>({
  key: 'sms',
  name: { fr: 'SMS', ar: 'رسالة قصيرة', en: 'Text message' },
  optional: true,
  byDefault: true,
  tellsActor: false,
  stored: false,
  needs: [],
  tells: (notice) => notice.title !== undefined,
  addressOf: (_ctx, to) => (to.userId === null ? null : numberOf(to.userId)),
  accepts: (address) => /^\+\d{8,15}$/.test(address),
  keep: (_ctx, notice, event, to) => ({ link: notice.link(event, to), ref: null }),
  render: async (ctx, { notice, facts, locale, address, link }) => {
    const { title } = sentenceOf(notice, facts, locale, ctx.tenant.timeZone);
    return { to: address, text: link === null ? title : `${title} ${ctx.tenant.baseUrl}${link}` };
  },
  send: async (_ctx, message) => {
    const failure = fails.shift();
    if (failure) throw failure;
    texts.push(message);
    return `sms-${texts.length}`;
  },
  classify: (error) => ({ kind: error instanceof NumberBlocked ? 'permanent' : 'unknown', code: 'sms' }),
});

const mailer = createMemoryMailer();
let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, post, notificationsBy([...channels, sms])],
    gatekeeper: testGatekeeper,
    ports: { mailer },
  });
});
afterAll(() => h.close());

const reachOf = () => ({ catalogue: catalogueOf(h.runtime.modules), channels: [...channels, sms] });
async function somebody(_h: Harness, tenant: Tenant): Promise<Recipient & { readonly userId: string }> {
  const { userId, email: address } = await aCustomerUser(h, tenant);
  return { kind: 'customer', name: 'Karim Haddad', email: address, locale: 'fr', userId, customerId: null };
}
const stranger = (address: string): Recipient => ({
  kind: 'customer',
  name: 'Sid',
  email: address,
  locale: 'fr',
  userId: null,
  customerId: null,
});

channelContract(
  {
    channel: email,
    somebody,
    nobody: null,
    received: async (_h, _tenant, to) =>
      mailer.kept.filter(({ mail }) => mail.to[0]?.address === to.email).map(({ mail }) => mail.text),
    failures: [
      ['a refusal', new MailSendError({ permanent: true, code: '550', message: 'no' }), 'permanent'],
      ['a busy server', new MailSendError({ permanent: false, code: '451', message: 'later' }), 'transient'],
    ],
  },
  () => h,
);

channelContract(
  {
    channel: inApp,
    somebody,
    nobody: stranger('sid@exemple.dz'),
    received: async (_h, tenant, to) => {
      const ctx = h.runtime.systemContext(tenant, 'test');
      const page = { cursor: null, limit: 100, unreadOnly: true };
      const rows = await ctx.transaction((tx) =>
        listEntries(tx.db, { userId: to.userId ?? '', actsFor: 'staff' }, page),
      );
      const { catalogue } = reachOf();
      return rows.map((row) => sentenceOf(catalogue.find(row.kind), row.params, 'fr', tenant.timeZone).title);
    },
    failures: [],
  },
  () => h,
);

channelContract(
  {
    channel: sms,
    somebody,
    nobody: stranger('sid@exemple.dz'),
    received: async (_h, _tenant, to) =>
      texts.filter((text) => text.to === numberOf(to.userId ?? '')).map((one) => one.text),
    failures: [['a blocked number', new NumberBlocked('no'), 'permanent']],
  },
  () => h,
);

describe('one more channel, with its adapter, its words and its registration alone,', () => {
  const every = () => ({ channels: [...channels, sms] });
  const textsTo = (userId: string) => texts.filter((text) => text.to === numberOf(userId)).map((one) => one.text);

  test('is told by in the reader’s language, beside the others', async () => {
    const tenant = await aTenant(h);
    const { userId, email: address } = await somebody(h, tenant);
    await tellOfParcel(h, tenant, { email: address, userId, locale: 'en' }, every());
    await h.settle();
    expect(textsTo(userId)).toEqual([`Parcel \u2068CMD-1\u2069 sent ${tenant.baseUrl}/parcels/CMD-1`]);
    const rows = await deliveriesOf(h, tenant);
    expect(rows.map((row) => `${row.channel} ${row.state}`).toSorted()).toEqual([
      'email sent',
      'in_app sent',
      'sms sent',
    ]);
    expect(rows.find((row) => row.channel === 'sms')?.providerMessageId).toMatch(/^sms-\d+$/);
  });

  test('is in the administrators’ list, where a failed one is sent again', async () => {
    const tenant = await aTenant(h);
    const admin = await aStaffMember(h, tenant, ['deliveries.read']);
    const { userId, email: address } = await somebody(h, tenant);
    fails.push(new NumberBlocked('this number takes no messages'));
    await tellOfParcel(h, tenant, { email: address, userId }, every());
    await h.settle();
    const app = await h.app();
    const list = async () =>
      (await app.inject({ url: '/api/admin/deliveries?channel=sms', headers: admin.headers })).json().items;
    const filters = await app.inject({ url: '/api/admin/delivery-filters', headers: admin.headers });
    expect(filters.json().channels).toContainEqual({ key: 'sms', name: sms.name });
    const [failed] = await list();
    expect(failed).toMatchObject({ channel: 'sms', state: 'failed', recipient: numberOf(userId), attempts: 1 });
    expect(failed.lastError).toContain('this number takes no messages');
    const url = `/api/admin/deliveries/${failed.id}/retries`;
    expect((await app.inject({ method: 'POST', url, headers: admin.headers })).statusCode).toBe(202);
    await h.settle();
    expect(await list()).toMatchObject([{ state: 'sent' }]);
    expect(textsTo(userId)).toHaveLength(1);
  });

  test('is tried again by the worker when nobody can say what went wrong', async () => {
    const tenant = await aTenant(h);
    const { userId, email: address } = await somebody(h, tenant);
    fails.push(new Error('no answer'));
    await tellOfParcel(h, tenant, { email: address, userId }, every());
    await h.settle();
    expect(await deliveriesOf(h, tenant, 'sms')).toMatchObject([{ state: 'queued', attempts: 1 }]);
  });

  test('is switched off on its own', async () => {
    const tenant = await aTenant(h);
    const { userId, email: address } = await somebody(h, tenant);
    const person = await signedIn(h, tenant, userId, 'customer', [], {});
    await changePreference(
      person.ctx,
      reachOf(),
      { userId, kind: 'customer' },
      { class: 'parcels', channel: 'sms', wanted: false },
    );
    await tellOfParcel(h, tenant, { email: address, userId }, every());
    await h.settle();
    expect(textsTo(userId)).toEqual([]);
    expect((await deliveriesOf(h, tenant)).map((row) => `${row.channel} ${row.reason}`).toSorted()).toEqual([
      'email null',
      'in_app null',
      'sms preference',
    ]);
  });
});
