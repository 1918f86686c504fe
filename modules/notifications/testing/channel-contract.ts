import { aTenant } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { LOCALES } from '@cm/kit/i18n';
import { uuidv7 } from '@cm/kit/ids';
import type { Recipient } from '@cm/kit/notices';
import type { Harness } from '@cm/kit/testing';
import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../catalogue.ts';
import type { Channel, Failure, Outgoing } from '../channel.ts';
import { deliveriesOf, tellOfParcel } from '../testing.ts';

/** A channel, and how a test sees from outside what came of it. */
export interface ChannelUnderTest {
  readonly channel: Channel;
  /** Somebody whom it reaches, different at each call. */
  somebody(h: Harness, tenant: Tenant): Promise<Recipient & { readonly userId: string }>;
  /** Somebody whom it does not reach; null when it reaches everybody. */
  readonly nobody: Recipient | null;
  /** The texts that have come to that person, oldest first. */
  received(h: Harness, tenant: Tenant, to: Recipient): Promise<readonly string[]>;
  readonly failures: readonly (readonly [string, unknown, Failure['kind']])[];
}

/** What every channel keeps to. The harness has `post` among its modules and this channel among those of notifications. */
export function channelContract(subject: ChannelUnderTest, harness: () => Harness): void {
  const { channel } = subject;
  const told = (h: Harness, tenant: Tenant, to: { email: string; userId: string }) =>
    tellOfParcel(h, tenant, to, { channels: [channel] });

  describe(`the channel ${channel.key}`, () => {
    test('has a key for the rows and a name in three languages', () => {
      expect(channel.key).toMatch(/^[a-z][a-z0-9_]{0,29}$/);
      for (const locale of LOCALES) expect(channel.name[locale]).not.toBe('');
      expect(channel.name.ar).toMatch(/[\u0600-\u06ff]/);
    });

    test('knows whom it reaches, and its own addresses', async () => {
      const h = harness();
      const tenant = await aTenant(h);
      const ctx = h.runtime.systemContext(tenant, 'test');
      const somebody = await subject.somebody(h, tenant);
      const address = await ctx.transaction(async (tx) => channel.addressOf(tx, somebody));
      expect(channel.accepts(address ?? '')).toBe(true);
      const { nobody } = subject;
      if (nobody === null) return;
      expect(await ctx.transaction(async (tx) => channel.addressOf(tx, nobody))).toBeNull();
    });

    test.each(LOCALES)('makes the same message at each try, in %s', async (locale) => {
      const h = harness();
      const tenant = await aTenant(h);
      const notice = catalogueOf(h.runtime.modules).find('parcel.sent');
      if (!notice) throw new Error('the module post is not there');
      const to = await subject.somebody(h, tenant);
      const ctx = h.runtime.systemContext(tenant, 'test');
      const address = (await ctx.transaction(async (tx) => channel.addressOf(tx, to))) ?? '';
      const delivery: Outgoing = {
        id: uuidv7(h.clock.now()),
        eventId: uuidv7(h.clock.now()),
        notice,
        address,
        name: to.name,
        locale,
        customerId: null,
        userId: to.userId,
        facts: { number: 'CMD-7', count: 1 },
        link: '/parcels/CMD-7',
        ref: null,
      };
      const message = await channel.render(ctx, delivery);
      expect(message).not.toBeNull();
      expect(await channel.render(ctx, delivery)).toEqual(message);
    });

    test('tells a person once, however often the event comes, and the delivery names it', async () => {
      const h = harness();
      const tenant = await aTenant(h);
      const to = await subject.somebody(h, tenant);
      await told(h, tenant, to);
      await h.settle();
      expect(await subject.received(h, tenant, to)).toEqual([expect.stringContaining('CMD-1')]);
      expect(await deliveriesOf(h, tenant, channel.key)).toMatchObject([
        { channel: channel.key, template: 'parcel.sent', state: 'sent', attempts: 1, userId: to.userId },
      ]);
    });

    test('says nothing to one operator of what another told', async () => {
      const h = harness();
      const [mine, theirs] = [await aTenant(h), await aTenant(h)];
      await told(h, theirs, await subject.somebody(h, theirs));
      await h.settle();
      expect(await deliveriesOf(h, mine, channel.key)).toEqual([]);
    });

    test.each(subject.failures)('calls %s what it is', (_name, error, kind) => {
      expect(channel.classify(error).kind).toBe(kind);
    });

    test('does not take a failure that it does not know for one for good', () => {
      const failure = channel.classify(new Error('something else'));
      expect(failure.kind).not.toBe('permanent');
      expect(failure.code).toMatch(/^\S{1,60}$/);
    });
  });
}
