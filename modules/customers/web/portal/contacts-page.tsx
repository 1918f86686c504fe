import { useQuery } from '@tanstack/react-query';
import UserPlus from 'lucide-react/icons/user-plus';
import { useState } from 'react';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { type Contact, ContactRow } from './contact-row.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { RightsDialog } from './rights-dialog.tsx';
import { contactsQuery } from './queries.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { words } from './words.ts';

/** The people of the customer and what each may do. */
export function ContactsPage() {
  const t = useT(words);
  const refresh = useRefresh();
  const { data, error, refetch, isFetching } = useQuery(contactsQuery());
  const [inviting, setInviting] = useState(false);
  const [changing, setChanging] = useState<Contact | null>(null);
  const changed = () => refresh(queryKeyOf('portal.contacts'));
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
      {inviting ? <InviteDialog onClose={() => setInviting(false)} onDone={changed} /> : null}
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
