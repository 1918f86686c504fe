import { useQuery } from '@tanstack/react-query';
import UserPlus from 'lucide-react/icons/user-plus';
import { useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { ContactDialogs } from './contact-dialogs.tsx';
import { OwnContactPoints } from './contact-points.tsx';
import { ContactRow } from './contact-row.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { OwnershipOffer } from './ownership-offer.tsx';
import { actsOn, type Contact, type PersonAct, useIsOwner } from './people.ts';
import { contactsQuery, offerQuery } from './queries.ts';
import { words } from './words.ts';

/** The people of the account, how far each has come and what each may do. */
export function ContactsPage() {
  const t = useT(words);
  const { user } = useSession();
  const isOwner = useIsOwner();
  const { data, error, refetch, isFetching } = useQuery(contactsQuery());
  const offer = useQuery(offerQuery()).data;
  const [inviting, setInviting] = useState(false);
  const [doing, setDoing] = useState<{ readonly act: PersonAct; readonly contact: Contact } | null>(null);
  const mayOffer = isOwner && offer?.offer === null;
  return (
    <div className="grid gap-(--gap)">
      <OwnershipOffer />
      <Card
        title={t('contacts.title')}
        flush
        actions={
          <Button variant="primary" aria-haspopup="dialog" onClick={() => setInviting(true)}>
            <UserPlus aria-hidden="true" />
            {t('contacts.invite')}
          </Button>
        }
      >
        {error ? <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} /> : null}
        {!data && !error ? <Skeleton className="m-5 h-16" /> : null}
        {data ? (
          <ul className="mt-2 border-t border-line">
            {data.items.map((contact) => {
              const own = contact.email === user.email && contact.standing === 'member';
              return (
                <ContactRow
                  key={contact.id}
                  contact={contact}
                  own={own}
                  acts={actsOn(contact, { own, mayOffer })}
                  onAct={(act) => setDoing({ act, contact })}
                />
              );
            })}
          </ul>
        ) : null}
        {inviting ? <InviteDialog onClose={() => setInviting(false)} /> : null}
        {doing ? <ContactDialogs key={doing.contact.id} {...doing} onClose={() => setDoing(null)} /> : null}
      </Card>
      <OwnContactPoints />
    </div>
  );
}
