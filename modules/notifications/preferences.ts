import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { invalidField } from '@cm/kit/problems';
import type { NoticeClass, Recipient } from '@cm/kit/notices';
import type { Catalogue } from './catalogue.ts';
import type { Channel } from './channel.ts';
import { preferencesChanged } from './events.ts';
import { choicesOf, type Choice, contrary, writeChoice } from './preference.queries.ts';

/** By class, then by channel: is it wanted? */
export type Preferences = Readonly<Record<string, Readonly<Record<string, boolean>>>>;

/** Who chooses. */
export interface Chooser {
  readonly userId: string;
  readonly kind: Recipient['kind'];
}

/** Which classes a person wants to be told of, of those that people of their kind are told, by each channel that can be switched off. */
export async function preferencesOf(
  ctx: Ctx,
  reach: { readonly catalogue: Catalogue; readonly channels: readonly Channel[] },
  person: Chooser,
): Promise<Preferences> {
  const said = await choicesOf(ctx.db, person.userId);
  const wants = (name: string, channel: Channel): boolean =>
    said.find((one) => one.class === name && one.channel === channel.key)?.wanted ?? channel.byDefault;
  const optional = reach.channels.filter((channel) => channel.optional);
  return Object.fromEntries(
    reach.catalogue
      .classesFor(person.kind)
      .map(({ key }) => [key, Object.fromEntries(optional.map((channel) => [channel.key, wants(key, channel)]))]),
  );
}

/** Of these people, the ones who do not want the class by that channel. */
export async function unwilling(
  ctx: Ctx,
  people: readonly Recipient[],
  { key, always }: NoticeClass,
  channel: Channel,
): Promise<ReadonlySet<string>> {
  if (always || !channel.optional) return new Set();
  const userIds = people.flatMap((one) => one.userId ?? []);
  const others = await contrary(ctx.db, userIds, { class: key, channel: channel.key, wanted: channel.byDefault });
  return new Set(channel.byDefault ? others : userIds.filter((id) => !others.includes(id)));
}

/**
 * Changes one choice and leaves the rest.
 *
 * @throws ProblemError `common.invalid` for a class that is always told, or a class or channel that they cannot choose
 */
export function changePreference(
  outer: Ctx,
  reach: { readonly catalogue: Catalogue; readonly channels: readonly Channel[] },
  person: Chooser,
  choice: Choice,
): Promise<Preferences> {
  return outer.transaction(async (ctx) => {
    const before = await preferencesOf(ctx, reach, person);
    const ofClass = new Map(Object.entries(new Map(Object.entries(before)).get(choice.class) ?? {}));
    if (ofClass.size === 0) throw invalidField('/class', 'choice');
    if (!ofClass.has(choice.channel)) throw invalidField('/channel', 'choice');
    if (ofClass.get(choice.channel) === choice.wanted) return before;
    await writeChoice(ctx.db, person.userId, choice, ctx.now());
    const after = await preferencesOf(ctx, reach, person);
    await emit(ctx, preferencesChanged, { userId: person.userId, before: flat(before), after: flat(after) });
    return after;
  });
}

/** `orders.email` → wanted: how the audit log shows them. */
function flat(all: Preferences): Record<string, boolean> {
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, byChannel]) =>
      Object.entries(byChannel).map(([channel, wanted]) => [`${name}.${channel}`, wanted]),
    ),
  );
}
