import type { Ctx } from '@cm/kit/ctx';
import type { Notice, Recipient } from '@cm/kit/notices';
import { type OptionalClass, optionalClasses } from '@cm/kit/silenced-classes';
import type { Catalogue } from './catalogue.ts';
import type { Channel } from './channel.ts';

/**
 * Who of these people is not told because of the customer's category: of what is optional alone, by the channels that a person may
 * switch off themselves, and for the business of that customer. Colleagues always are, whatever customer it is about.
 */
export async function silencedFor(
  ctx: Ctx<'silencedClasses'>,
  people: readonly Recipient[],
  notice: Notice,
  channel: Channel,
): Promise<(to: Recipient) => boolean> {
  if (notice.optional !== true || !channel.optional) return () => false;
  const ids = new Set(people.flatMap((to) => to.customerId ?? []));
  if (ids.size === 0) return () => false;
  const classes = await ctx.ports.silencedClasses.of(ctx, [...ids]);
  return ({ kind, customerId }) =>
    kind === 'customer' && customerId !== null && classes.get(customerId)?.has(notice.class.key) === true;
}

/** A customer of the reader's whose category leaves something of a class out. */
export interface SilencedCustomer {
  readonly number: string;
  readonly name: string;
}

export interface SilencedClass {
  readonly customers: SilencedCustomer[];
  /** What is left out; the rest of the class is sent. */
  readonly notices: OptionalClass['notices'];
}

/**
 * By class, for which of the customers that a person acts for it is left out, whatever they choose. One of which this process
 * tells nothing optional is not there.
 */
export async function silencedOf(
  ctx: Ctx<'silencedClasses' | 'memberships'>,
  { notices }: Catalogue,
  userId: string,
): Promise<ReadonlyMap<string, SilencedClass>> {
  const memberships = await ctx.ports.memberships.all(ctx, userId);
  if (memberships.length === 0) return new Map();
  const classes = await ctx.ports.silencedClasses.of(
    ctx,
    memberships.map(({ customerId }) => customerId),
  );
  return new Map(
    optionalClasses([{ notices }]).flatMap((one) => {
      const customers = memberships.filter(({ customerId }) => classes.get(customerId)?.has(one.key) === true);
      if (customers.length === 0) return [];
      return [[one.key, { notices: one.notices, customers: customers.map(({ number, name }) => ({ number, name })) }]];
    }),
  );
}
