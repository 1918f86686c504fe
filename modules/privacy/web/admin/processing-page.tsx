import { useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { cell, day } from '@cm/web-kit/staff/list-columns.tsx';
import { ListPage } from '@cm/web-kit/staff/list-page.tsx';
import { useWholeList } from '@cm/web-kit/staff/queries.ts';
import { Status } from '@cm/ui/status-glyph.tsx';
import { ActivityDialog } from './activity-dialog.tsx';
import { ActivityVersions } from './activity-versions.tsx';
import type { Activity } from './queries.ts';
import { EntryActs, RegisterActions } from './register-actions.tsx';
import { words } from './words.ts';

type Open = { readonly what: 'add' } | { readonly what: 'edit' | 'versions'; readonly of: Activity } | null;

/** The register of what the operator does with personal data. */
export function ProcessingPage() {
  const t = useT(words);
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const actions = (
    <RegisterActions
      file="/api/admin/processing-activities/export"
      add={t('activity.add')}
      onAdd={() => setOpen({ what: 'add' })}
    />
  );
  return (
    <ListPage<Activity>
      id="admin-processing"
      title={t('nav.processing')}
      meta={t('activity.text')}
      actions={actions}
      list={useWholeList('admin.processingActivities.list', {})}
      rowName={({ name }) => name}
      empty={{ seed: 'processing', title: t('activity.none'), text: t('activity.noneText') }}
      columns={[
        cell('name', t('activity.name'), ({ name }) => <bdi>{name}</bdi>, { fixed: true }),
        cell('purpose', t('activity.purpose'), ({ purpose }) => <bdi>{purpose}</bdi>, { wide: true }),
        cell('state', t('register.state'), ({ ended }) => (
          <Status kind={ended ? 'closed' : 'active'}>{t(ended ? 'activity.ended' : 'activity.current')}</Status>
        )),
        day('writtenAt', t('register.writtenAt'), ({ writtenAt }) => writtenAt, { wide: true }),
        cell(
          'acts',
          t('register.acts'),
          (of) => (
            <EntryActs
              name={of.name}
              onEdit={() => setOpen({ what: 'edit', of })}
              onVersions={() => setOpen({ what: 'versions', of })}
            />
          ),
          { align: 'end', fixed: true, width: '13rem' },
        ),
      ]}
    >
      {open?.what === 'add' ? <ActivityDialog of={null} onClose={close} /> : null}
      {open?.what === 'edit' ? <ActivityDialog of={open.of} onClose={close} /> : null}
      {open?.what === 'versions' ? <ActivityVersions of={open.of} onClose={close} /> : null}
    </ListPage>
  );
}
