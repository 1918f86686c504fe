import { useQuery, useQueryClient } from '@tanstack/react-query';
import UserPlus from 'lucide-react/icons/user-plus';
import { useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Avatar } from '@cm/ui/avatar.tsx';
import { Badge } from '@cm/ui/badge.tsx';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Tag } from '@cm/ui/tag.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { RightsDialog } from './rights-dialog.tsx';
import { isRight } from '@cm/identity/web/portal/public.ts';
import { contactsQuery } from './queries.ts';
import type { Item } from '@cm/web-kit/table/list-filters.ts';
import { words } from './words.ts';

type Contact = Item<'portal.contacts.list'>;

/** The people of the customer and what each may do. */
export function ContactsPage() {
  const t = useT(words);
  const queryClient = useQueryClient();
  const { data, error, refetch, isFetching } = useQuery(contactsQuery());
  const [inviting, setInviting] = useState(false);
  const [changing, setChanging] = useState<Contact | null>(null);
  const changed = () => void queryClient.invalidateQueries({ queryKey: ['contacts'] });
  return (
    <Card
      title={t('contacts.title')}
      flush
      actions={
        <Button variant="primary" onClick={() => setInviting(true)}>
          <UserPlus aria-hidden="true" />
          {t('contacts.invite')}
        </Button>
      }
    >
      {error ? <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} /> : null}
      {!data && !error ? <Skeleton className="m-5 h-16" /> : null}
      <ul className="mt-2 border-t border-line">
        {(data?.items ?? []).map((contact) => (
          <ContactRow key={contact.id} contact={contact} onChange={() => setChanging(contact)} />
        ))}
      </ul>
      <InviteDialog open={inviting} onOpenChange={setInviting} onDone={changed} />
      {changing ? (
        <RightsDialog
          key={changing.id}
          contact={changing}
          onClose={() => setChanging(null)}
          onDone={() => {
            changed();
            setChanging(null);
          }}
        />
      ) : null}
    </Card>
  );
}

function ContactRow({ contact, onChange }: { contact: Contact; onChange: () => void }) {
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
          {contact.hasAccount ? null : <Badge tone="warn">{t('contacts.invited')}</Badge>}
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
