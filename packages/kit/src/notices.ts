import type { Ctx, OutsideCtx } from './ctx.ts';
import type { EventDefinition, StoredEvent } from './events.ts';
import type { Locale, Words } from './i18n.ts';

/**
 * A value in the words of a notice. It is kept as it is and written for its reader when the notice is shown: an amount
 * (minor units), a day (`YYYY-MM-DD`) and a moment (ISO 8601) in the reader's formats, a number with its plural.
 */
export type Fact =
  | string
  | number
  | { readonly amount: number; readonly currency: string }
  | { readonly day: string }
  | { readonly moment: string };
export type Facts = Readonly<Record<string, Fact>>;

/** Somebody to tell. */
export interface Recipient {
  readonly kind: 'customer' | 'staff';
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  /** Null for somebody without an account. */
  readonly userId: string | null;
  readonly customerId: string | null;
  /** Of a mailbox that said yes to being told though it is nobody's account: what its audience knows it by. */
  readonly subscription?: string;
}

/** What ends a mail to such a mailbox. */
export interface SubscriptionEnding {
  /** Why it came, and how to have no more of them. */
  readonly lines: readonly string[];
  /** Where that is done. */
  readonly stopUrl: string;
}

/** Who is told, as the module declares it to whom these people belong. Runs in the transaction that reacts to the event. */
export interface Audience<P = unknown> {
  /** In plain words, for whoever reads the list of notices: `the customer's contacts`. */
  readonly who: string;
  /** Of which kind they are: nobody is offered to choose what only people of another kind are told. */
  readonly kinds: readonly Recipient['kind'][];
  /** @param right the permission without which nobody is told; null when being named is enough */
  find(ctx: Ctx, event: StoredEvent<P>, right: string | null): Promise<readonly Recipient[]>;
  /**
   * How a mail to one of its subscriptions ends, asked at each try. Null: it wants no more of what is told to the holders of that
   * right, and nothing is sent. An audience without it has no subscriptions.
   */
  readonly ending?: (
    ctx: Ctx,
    of: { readonly subscription: string; readonly right: string | null; readonly locale: Locale },
  ) => Promise<SubscriptionEnding | null>;
}

/** What a person may switch off for themselves, channel by channel. */
export interface NoticeClass {
  readonly key: string;
  readonly name: Words;
  /** What is told in it, where somebody chooses. */
  readonly about: Words;
  /** The safety of an account: told whatever was switched off. */
  readonly always?: true;
}

/** What a mail takes along beside its words. */
export interface MailParts {
  /** The address behind the button, when it bears a secret or is made late; else the notice's link. */
  readonly url?: string;
  /** Words that the mail carries as they were written, such as an agent's answer. */
  readonly content?: string;
  /** The line above which to answer. */
  readonly marker?: string;
  /** In the subject whatever the template says: a reply is threaded by it as a last resort. */
  readonly subjectToken?: string;
  readonly from?: { readonly address: string; readonly name: string };
  readonly replyTo?: string;
  readonly messageId?: string;
  readonly inReplyTo?: string | null;
  readonly references?: readonly string[];
  /** Files to attach as long as they fit. */
  readonly fileIds?: readonly string[];
}

/** Subject and body are Liquid over plain text; `[action]` becomes the button, `[content]` the words that it carries. */
export interface NoticeMail<P = unknown> {
  readonly subject: Words;
  readonly body: Words;
  readonly action: Words | null;
  /** False for a person's own answer: it bears no mark of an automatic mail. */
  readonly automatic: boolean;
  /** Where the button leads, when not to the notice's link. */
  link?(event: StoredEvent<P>, to: Recipient): string | null;
  readonly carries?: MailCargo<P>;
}

/** How a mail comes by its parts. */
export interface MailCargo<P> {
  /** Ids to keep with the delivery, never a secret. Null: this person gets no mail of it. */
  ref(ctx: Ctx, event: StoredEvent<P>, to: Recipient): Promise<Readonly<Record<string, string>> | null>;
  /** Called at each try, outside any transaction. Null: what it was about is gone, nothing is sent. */
  load(ctx: OutsideCtx, ref: Readonly<Record<string, string>>): Promise<MailParts | null>;
}

/**
 * One thing that is told to some people about one event. A channel tells it when the notice has words for it: `title`
 * (and `detail`) are one line each for the notification centre and other short channels, `mail` is for e-mail.
 */
export interface Notice<P = unknown, F extends Facts = Facts> {
  /** `<noun>.<past participle>`, unique: deliveries and an operator's own words are kept under it. */
  readonly key: string;
  /** One event, or several that tell the same. */
  readonly event: EventDefinition<P> | readonly EventDefinition<P>[];
  /** Told only then; always when absent. */
  when?(event: StoredEvent<NoInfer<P>>): boolean;
  readonly audience: Audience<NoInfer<P>>;
  readonly right: string | null;
  readonly class: NoticeClass;
  /**
   * The operator may leave it out for a category of customers (ADR 39): nobody asked for it, no law wants it sent, and whoever does
   * not get the mail finds it in the portal. Without it, only a person may switch it off, for themselves.
   */
  readonly optional?: true;
  /** The values of the words, from the event alone. */
  facts(event: StoredEvent<NoInfer<P>>): F;
  /** A path of the site, made with the module's `paths.ts`. */
  link(event: StoredEvent<NoInfer<P>>, to: Recipient): string | null;
  /** How administrators see it named. */
  readonly name: Words;
  readonly title?: Words;
  /** Values only, the same in every language. */
  readonly detail?: string;
  readonly mail?: NoticeMail<NoInfer<P>>;
  /** A value for each fact, for previews and tests. */
  readonly sample: { readonly [K in keyof NoInfer<F>]: Fact };
}

/** The words of a notice, for a file of their own beside what is told to whom. */
export interface NoticeWords extends Pick<Notice, 'name' | 'title' | 'detail' | 'sample'> {
  readonly mail?: Pick<NoticeMail, 'subject' | 'body' | 'action' | 'automatic'>;
}

export function defineNotice<P, F extends Facts>(notice: Notice<P, F>): Notice {
  return notice;
}
