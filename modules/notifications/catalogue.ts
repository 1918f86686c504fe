import type { EventDefinition } from '@cm/kit/events';
import type { ModuleManifest } from '@cm/kit/module';
import type { Notice, NoticeClass, Recipient } from '@cm/kit/notices';
import { problems } from './problems.ts';

/** A notice that is mailed, with the words of its mail. */
export type MailNotice = Notice & { readonly mail: NonNullable<Notice['mail']> };
const isMailed = (notice: Notice): notice is MailNotice => notice.mail !== undefined;

/** What the modules of this process tell, put in order once when they are assembled. */
export interface Catalogue {
  readonly notices: readonly Notice[];
  readonly mailed: readonly MailNotice[];
  /** The classes that a person of that kind may switch off, in the order of the modules. */
  classesFor(kind: Recipient['kind']): readonly NoticeClass[];
  find(key: string): Notice | undefined;
  /** @throws ProblemError `notifications.template_not_found` for a key that is absent or has no mail */
  mail(key: string): MailNotice;
  /** Names of the events that somebody is told of. */
  readonly events: readonly string[];
  about(event: string): readonly Notice[];
}

/** The events of a notice: most have one. */
export const eventsOf = ({ event }: Notice): readonly EventDefinition[] => ('name' in event ? [event] : event);

/** @throws Error for two notices of one key, two classes of one key, a right that nobody can hold, or one that nobody may leave out */
export function catalogueOf(modules: readonly ModuleManifest[]): Catalogue {
  const notices = modules.flatMap((module) => module.notices ?? []);
  const byKey = uniquely(notices, 'notices');
  const classes = [...new Set(notices.map((notice) => notice.class))];
  uniquely(classes, 'notice classes');
  const rights = new Set(modules.flatMap((module) => module.permissions ?? []).map((permission) => permission.key));
  for (const { key, right } of notices) {
    if (right !== null && !rights.has(right)) throw new Error(`notice ${key}: nobody can hold the right ${right}`);
  }
  for (const notice of notices) assertMayBeLeftOut(notice);
  return {
    notices,
    mailed: notices.filter(isMailed),
    classesFor: (kind) =>
      classes.filter(
        (one) =>
          one.always !== true && notices.some((notice) => notice.class === one && notice.audience.kinds.includes(kind)),
      ),
    find: (key) => byKey.get(key),
    mail: (key) => {
      const found = byKey.get(key);
      if (!found || !isMailed(found)) throw problems.template_not_found({ key });
      return found;
    },
    events: [...new Set(notices.flatMap((notice) => eventsOf(notice).map((event) => event.name)))],
    about: (name) => notices.filter((notice) => eventsOf(notice).some((event) => event.name === name)),
  };
}

/** What an operator may leave out is no answer of a person's, protects nobody, and stands in the notification centre. */
function assertMayBeLeftOut({ key, optional, class: { always }, mail, title }: Notice): void {
  if (optional && (always === true || mail?.automatic !== true || title === undefined))
    throw new Error(`notice ${key}: it cannot be optional`);
}

function uniquely<T extends { readonly key: string }>(items: readonly T[], what: string): ReadonlyMap<string, T> {
  const byKey = new Map(items.map((item) => [item.key, item]));
  if (byKey.size < items.length) {
    const twice = items.find((item) => byKey.get(item.key) !== item);
    throw new Error(`two ${what} are called ${twice?.key}`);
  }
  return byKey;
}
