import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Avatar } from '@cm/ui/avatar.tsx';
import { Badge } from '@cm/ui/badge.tsx';
import { Button } from '@cm/ui/button.tsx';
import { Tag } from '@cm/ui/tag.tsx';
import { isRight } from '@cm/identity/web/portal/public.ts';
import type { Item } from '@cm/web-kit/queries.ts';
import { words } from './words.ts';

export type Contact = Item<'portal.contacts.list'>;

/** A person of the customer with what they may do. */
export function ContactRow({ contact, onChange }: { contact: Contact; onChange: () => void }) {
  const t = useT(words);
  const { user } = useSession();
  const own = contact.email === user.email;
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 border-b border-line px-(--card-pad) py-4 last:border-b-0">
      <Avatar name={contact.name} />
      <div className="grid min-w-0 flex-1 gap-1">
        <p className="flex flex-wrap items-center gap-2">
          <bdi className="font-medium">{contact.name}</bdi>
          {own ? <Badge>{t('contacts.you')}</Badge> : null}
          {contact.isFirst ? <Badge tone="accent">{t('contacts.first')}</Badge> : null}
          {contact.accepted ? null : <Badge tone="warn">{t('contacts.invited')}</Badge>}
        </p>
        <p className="text-sm wrap-anywhere text-ink-2">
          <bdi>{contact.email}</bdi>
        </p>
        <p className="mt-1 flex flex-wrap gap-1.5">
          {contact.permissions.filter(isRight).map((right) => (
            <Tag key={right}>{t(`right.${right}`)}</Tag>
          ))}
        </p>
      </div>
      {own || contact.isFirst ? null : (
        <Button size="sm" onClick={onChange} aria-label={t('contacts.rightsOf', { name: contact.name })}>
          {t('contacts.rights')}
        </Button>
      )}
    </li>
  );
}
