import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Avatar } from '@cm/ui/avatar.tsx';
import { Badge } from '@cm/ui/badge.tsx';
import { Button } from '@cm/ui/button.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { NewContactDialog, RightsDialog } from './contact-dialogs.tsx';
import { type Contact, contactsQuery, type CustomerRecord, PORTAL_RIGHTS } from './customer-queries.ts';
import { words } from './words.ts';

/** The people of a customer and what each may do in the portal. */
export function ContactsTab({ customer }: { customer: CustomerRecord }) {
  const t = useT(words);
  const manages = usePermission('customers.manage');
  const [dialog, setDialog] = useState<'new' | Contact | null>(null);
  const { data, error, isFetching, refetch } = useQuery(contactsQuery(customer.id));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />;
  if (!data) return <Skeleton className="h-24" />;
  return (
    <div className="grid gap-3">
      {manages ? (
        <Button className="justify-self-start" onClick={() => setDialog('new')}>
          {t('contacts.new')}
        </Button>
      ) : null}
      {data.items.length === 0 ? (
        <EmptyState compact seed="contacts" title={t('contacts.empty')} />
      ) : (
        <ul className="grid gap-3">
          {data.items.map((contact) => (
            <ContactCard
              key={contact.id}
              contact={contact}
              {...(manages ? { onRights: () => setDialog(contact) } : {})}
            />
          ))}
        </ul>
      )}
      {dialog === 'new' ? <NewContactDialog customerId={customer.id} onClose={() => setDialog(null)} /> : null}
      {dialog !== null && dialog !== 'new' ? (
        <RightsDialog customerId={customer.id} contact={dialog} onClose={() => setDialog(null)} />
      ) : null}
    </div>
  );
}

function ContactCard({ contact, onRights }: { contact: Contact; onRights?: () => void }) {
  const t = useT(words);
  const format = useFormat();
  const rights = PORTAL_RIGHTS.filter((right) => contact.permissions.includes(right));
  return (
    <li className="flex flex-wrap items-start gap-3 rounded-md border border-line bg-surface p-(--card-pad)">
      <Avatar name={contact.name} />
      <div className="grid min-w-52 flex-1 gap-1">
        <p className="flex flex-wrap items-center gap-2">
          <bdi className="font-medium">{contact.name}</bdi>
          {contact.isFirst ? <Badge tone="accent">{t('contacts.first')}</Badge> : null}
          {contact.accepted ? (
            <Badge tone="ok">{t('contacts.accepted')}</Badge>
          ) : contact.invitedAt ? (
            <Badge tone="warn">{t('contacts.invitedOn', { date: format.date(contact.invitedAt) })}</Badge>
          ) : (
            <Badge>{t('contacts.noAccount')}</Badge>
          )}
        </p>
        <p className="flex flex-wrap gap-x-4 gap-y-1 text-ink-2">
          <Id value={contact.email} copy />
          {contact.phone ? <Id value={contact.phone} copy /> : null}
        </p>
        <p className="text-sm text-ink-2">
          {rights.length === 0 ? t('contacts.noRights') : format.list(rights.map((right) => t(`right.${right}`)))}
        </p>
      </div>
      {onRights ? (
        <Button size="sm" onClick={onRights}>
          {t('contacts.rights')}
        </Button>
      ) : null}
    </li>
  );
}
