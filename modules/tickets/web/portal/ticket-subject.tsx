import { useT } from '@cm/web-kit/i18n/use-t.ts';
import type { Item } from '@cm/web-kit/queries.ts';
import { words } from './words.ts';

/** What a ticket is about, with a mark while its newest message is unread. */
export function TicketSubject({ ticket: { subject, unread } }: { ticket: Item<'portal.tickets.list'> }) {
  const t = useT(words);
  return (
    <span className="flex items-start gap-2">
      {unread ? (
        <span className="flex h-[1lh] shrink-0 items-center">
          <span className="size-2 rounded-full bg-accent">
            <span className="sr-only">{t('tickets.unread')}</span>
          </span>
        </span>
      ) : null}
      <span className={unread ? 'min-w-0 font-semibold' : 'min-w-0'}>
        <bdi>{subject}</bdi>
      </span>
    </span>
  );
}
