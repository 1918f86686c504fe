import type { Ctx, OutsideCtx, PortName } from '@cm/kit/ctx';
import type { StoredEvent } from '@cm/kit/events';
import type { Locale, Words } from '@cm/kit/i18n';
import type { Facts, Notice, Recipient } from '@cm/kit/notices';

/** What a channel keeps with a delivery beside its facts. */
export interface Kept {
  /** A path of the site. */
  readonly link: string | null;
  /** Ids of what the message carries, never a secret. */
  readonly ref: Readonly<Record<string, string>> | null;
  /** Of a mailbox that is nobody's account: how its mails end is asked of the audience. */
  readonly subscription?: string | undefined;
}

/** One delivery, ready to be made into a message. */
export interface Outgoing extends Kept {
  readonly id: string;
  readonly eventId: string;
  readonly notice: Notice;
  readonly address: string;
  readonly name: string;
  readonly locale: Locale;
  readonly userId: string | null;
  /** The customer whose business it is; null for what concerns the person alone. */
  readonly customerId: string | null;
  readonly facts: Facts;
}

/**
 * What a failure means: sending again would fail the same way, may work later, or nobody can say. `code` is short, for
 * the list of deliveries: an SMTP reply code, a word.
 */
export interface Failure {
  readonly kind: 'permanent' | 'transient' | 'unknown';
  readonly code: string;
}

/** What every way to reach people has in common. */
interface AnyChannel {
  /** In the rows of deliveries and preferences for ever: lower case, digits and `_`. */
  readonly key: string;
  readonly name: Words;
  /** May a person switch it off, class by class? */
  readonly optional: boolean;
  /** Whether somebody who never chose is told by it. */
  readonly byDefault: boolean;
  /** Does it tell people of what they did themselves? */
  readonly tellsActor: boolean;
  /** Has the notice words for it? */
  tells(notice: Notice): boolean;
  /** Null: this person cannot be reached by it. */
  addressOf(ctx: Ctx, to: Recipient): Promise<string | null> | string | null;
  /** False: the address is none, and a delivery says so. */
  accepts(address: string): boolean;
  /** What to keep until it is sent. Null: this person is not told by it. */
  keep(ctx: Ctx, notice: Notice, event: StoredEvent, to: Recipient): Promise<Kept | null> | Kept | null;
  classify(error: unknown): Failure;
}

/** Writes into the database, in the transaction that tells: nothing leaves the platform. */
export interface StoredChannel<M = unknown> extends AnyChannel {
  readonly stored: true;
  /** Null: what it was about is gone. */
  render(ctx: Ctx, delivery: Outgoing): Promise<M | null>;
  /** Each once, however often it is given. */
  write(ctx: Ctx, messages: readonly M[]): Promise<void>;
}

/** Sends over a network: a job calls it, outside any transaction. */
interface SentChannel<M, N extends PortName> extends AnyChannel {
  readonly stored: false;
  /** The ports that `send` uses; the module then needs them. */
  readonly needs: readonly N[];
  /** Made anew at each try. Null: what it was about is gone. */
  render(ctx: OutsideCtx, delivery: Outgoing): Promise<M | null>;
  /** @returns the provider's id of the message, if it gives one */
  send(ctx: OutsideCtx<N>, message: M): Promise<string | null>;
}

/**
 * A way to reach people. Everything else (who, when, in which language, preferences, tries) is the engine's; one contract
 * suite runs on every channel (`testing/channel-contract.ts`).
 */
export type Channel = StoredChannel | SentChannel<unknown, PortName>;

/** Keeps the message's type between a channel's `render` and what gets it then. */
export function defineChannel<M>(channel: StoredChannel<M>): Channel;
export function defineChannel<M, const N extends PortName = never>(channel: SentChannel<M, N>): Channel;
export function defineChannel(channel: Channel): Channel {
  return channel;
}
