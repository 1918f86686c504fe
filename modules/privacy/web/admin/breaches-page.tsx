import { useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { cell, day } from '@cm/web-kit/staff/list-columns.tsx';
import { ListPage } from '@cm/web-kit/staff/list-page.tsx';
import { useWholeList } from '@cm/web-kit/staff/queries.ts';
import { Status } from '@cm/ui/status-glyph.tsx';
import { BreachDialog } from './breach-dialog.tsx';
import { BreachClock } from './breach-state.tsx';
import { BreachVersions } from './breach-versions.tsx';
import type { Breach } from './queries.ts';
import { EntryActs, RegisterActions } from './register-actions.tsx';
import { words } from './words.ts';

type Open = { readonly what: 'add' } | { readonly what: 'edit' | 'versions'; readonly of: Breach } | null;

/** The register of breaches, each with the clock that the law starts. */
export function BreachesPage() {
  const t = useT(words);
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const actions = (
    <RegisterActions file="/api/admin/breaches/export" add={t('breach.add')} onAdd={() => setOpen({ what: 'add' })} />
  );
  return (
    <ListPage<Breach>
      id="admin-breaches"
      title={t('nav.breaches')}
      meta={t('breach.text')}
      actions={actions}
      list={useWholeList('admin.breaches.list', {})}
      rowName={({ title }) => title}
      empty={{ seed: 'breaches', title: t('breach.none'), text: t('breach.noneText') }}
      columns={[
        cell('title', t('breach.title'), ({ title }) => <bdi>{title}</bdi>, { fixed: true }),
        day('discoveredOn', t('breach.discoveredOn'), ({ discoveredOn }) => discoveredOn, { wide: true }),
        cell('clock', t('breach.anpdp'), (of) => <BreachClock of={of} />),
        cell('peopleTold', t('breach.peopleTold'), ({ peopleTold }) => t(`breach.people.${peopleTold}`), {
          wide: true,
        }),
        cell(
          'state',
          t('register.state'),
          ({ closed }) => (
            <Status kind={closed ? 'closed' : 'progress'}>{t(closed ? 'breach.closed' : 'breach.open')}</Status>
          ),
          { wide: true },
        ),
        cell(
          'acts',
          t('register.acts'),
          (of) => (
            <EntryActs
              name={of.title}
              onEdit={() => setOpen({ what: 'edit', of })}
              onVersions={() => setOpen({ what: 'versions', of })}
            />
          ),
          { align: 'end', fixed: true, width: '13rem' },
        ),
      ]}
    >
      {open?.what === 'add' ? <BreachDialog of={null} onClose={close} /> : null}
      {open?.what === 'edit' ? <BreachDialog of={open.of} onClose={close} /> : null}
      {open?.what === 'versions' ? <BreachVersions of={open.of} onClose={close} /> : null}
    </ListPage>
  );
}
