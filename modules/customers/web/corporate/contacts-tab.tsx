import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { actsOn, type ContactAct, hasOwner } from './contact-acts.ts';
import { ContactActDialog } from './contact-act-dialog.tsx';
import { CustomerContactPoints } from './contact-points.tsx';
import { ContactCard } from './contact-card.tsx';
import { NewContactDialog } from './new-contact-dialog.tsx';
import { type Contact, contactsQuery, type CustomerRecord } from './customer-queries.ts';
import { words } from './words.ts';

/** The people of a customer, how far each has come and what each may do in the portal. */
export function ContactsTab({ customer }: { customer: CustomerRecord }) {
  const t = useT(words);
  const manages = usePermission('customers.manage');
  const impersonates = usePermission('impersonation.start');
  const [adding, setAdding] = useState(false);
  const [doing, setDoing] = useState<{ readonly act: ContactAct; readonly contact: Contact } | null>(null);
  const { data, error, isFetching, refetch } = useQuery(contactsQuery(customer.id));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />;
  if (!data) return <Skeleton className="h-24" />;
  const { items } = data;
  const owned = hasOwner(items);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      {manages ? (
        <Button className="justify-self-start" aria-haspopup="dialog" onClick={() => setAdding(true)}>
          {t('contacts.new')}
        </Button>
      ) : null}
      {items.length > 0 && !owned ? <Callout tone="warn">{t('contacts.noOwner')}</Callout> : null}
      {items.length === 0 ? (
        <EmptyState compact seed="contacts" title={t('contacts.empty')} />
      ) : (
        <ul className="grid grid-cols-[minmax(0,1fr)] gap-3">
          {items.map((contact) => (
            <ContactCard
              key={contact.id}
              contact={contact}
              acts={actsOn(contact, { manages, impersonates })}
              onAct={(act) => setDoing({ act, contact })}
            />
          ))}
        </ul>
      )}
      <CustomerContactPoints id={customer.id} />
      {adding ? <NewContactDialog customerId={customer.id} owned={owned} onClose={() => setAdding(false)} /> : null}
      {doing ? (
        <ContactActDialog
          key={doing.contact.id}
          {...doing}
          customerId={customer.id}
          owned={owned}
          onClose={() => setDoing(null)}
        />
      ) : null}
    </div>
  );
}
