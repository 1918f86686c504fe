import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Badge } from '@cm/ui/badge.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Status } from '@cm/ui/status-glyph.tsx';
import { EditButton } from '@cm/web-kit/admin/edit-button.tsx';
import { MailboxDialog } from './mailbox-dialog.tsx';
import { useWholeList } from '@cm/web-kit/staff/queries.ts';
import { SimpleList } from '@cm/web-kit/admin/simple-list.tsx';
import { type Mailbox, ticketGroupsQuery } from './queries.ts';
import { words } from './words.ts';

/** The addresses whose mail becomes tickets. */
export function MailboxList() {
  const t = useT(words);
  const list = useWholeList('admin.mailboxes.list', {});
  const groups = useQuery(ticketGroupsQuery());
  const [edited, setEdited] = useState<Mailbox | 'new' | null>(null);
  return (
    <>
      <SimpleList<Mailbox>
        id="admin-mailboxes"
        label={t('organisation.mailboxes')}
        list={list}
        rowName={(mailbox) => mailbox.address}
        emptyTitle={t('mailboxes.empty')}
        emptyText={t('mailboxes.emptyText')}
        addLabel={t('mailboxes.add')}
        onAdd={() => setEdited('new')}
        columns={[
          {
            id: 'address',
            header: t('mailboxes.address'),
            fixed: true,
            cell: (mailbox) => (
              <span className="inline-flex flex-wrap items-center gap-2">
                <Id value={mailbox.address} />
                {mailbox.isDefault ? <Badge tone="accent">{t('mailboxes.default')}</Badge> : null}
              </span>
            ),
          },
          { id: 'name', header: t('organisation.name'), wide: true, cell: (mailbox) => <bdi>{mailbox.name}</bdi> },
          {
            id: 'group',
            header: t('mailboxes.group'),
            wide: true,
            cell: (mailbox) =>
              mailbox.groupId === null ? (
                <span className="text-ink-3">{t('mailboxes.noGroup')}</span>
              ) : (
                <bdi>{groups.data?.find((group) => group.id === mailbox.groupId)?.name ?? '…'}</bdi>
              ),
          },
          {
            id: 'state',
            header: t('users.state'),
            width: '12rem',
            cell: (mailbox) => <MailboxState of={mailbox} />,
          },
          {
            id: 'acts',
            header: t('users.actions'),
            align: 'end',
            fixed: true,
            width: '4.5rem',
            cell: (mailbox) => <EditButton name={mailbox.address} onClick={() => setEdited(mailbox)} />,
          },
        ]}
      />
      {edited === null ? null : (
        <MailboxDialog
          mailbox={edited === 'new' ? null : edited}
          groups={groups.data ?? []}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}

/** Why a mailbox is out of use is said where it is not somebody's choice. */
function MailboxState({ of: { disabled, domainProven } }: { of: Mailbox }) {
  const t = useT(words);
  if (!domainProven) return <Status kind="failed">{t('mailboxes.unproven')}</Status>;
  return disabled ? (
    <Status kind="suspended">{t('mailboxes.disabled')}</Status>
  ) : (
    <Status kind="active">{t('organisation.inUse')}</Status>
  );
}
