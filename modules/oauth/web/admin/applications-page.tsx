import { useQuery } from '@tanstack/react-query';
import Key from 'lucide-react/icons/key-square';
import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { cell } from '@cm/web-kit/staff/list-columns.tsx';
import { ListPage } from '@cm/web-kit/staff/list-page.tsx';
import { recordQuery, useWholeList } from '@cm/web-kit/staff/queries.ts';
import { Button } from '@cm/ui/button.tsx';
import { ApplicationActDialog } from './application-act-dialog.tsx';
import {
  ApplicationName,
  ApplicationOwner,
  LastToken,
  ApplicationRights,
  ApplicationState,
} from './application-cells.tsx';
import { ApplicationMenu, type Application, type ApplicationAct } from './application-menu.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { NewApplicationDialog } from './new-application-dialog.tsx';
import { RotateSecretDialog } from './rotate-secret-dialog.tsx';
import { words } from './words.ts';

type Open = { readonly what: 'add' | 'keys' } | { readonly what: ApplicationAct; readonly of: Application } | null;

/** The machine clients of the operator, and the keys that sign what they are given. */
export function ApplicationsPage() {
  const t = useT(words);
  const [open, setOpen] = useState<Open>(null);
  const { data } = useQuery(recordQuery('admin.oauthClients.list', {}));
  const close = () => setOpen(null);
  const add = (
    <Button variant="primary" aria-haspopup="dialog" onClick={() => setOpen({ what: 'add' })}>
      <Plus aria-hidden="true" />
      {t('apps.add')}
    </Button>
  );
  const keys = (
    <Button aria-haspopup="dialog" onClick={() => setOpen({ what: 'keys' })}>
      <Key aria-hidden="true" />
      {t('keys.title')}
    </Button>
  );
  return (
    <ListPage<Application>
      id="admin-applications"
      title={t('apps.title')}
      meta={t('apps.text')}
      actions={[keys, add]}
      list={useWholeList('admin.oauthClients.list', {})}
      rowId={({ id }) => id}
      rowName={({ name }) => name}
      empty={{ seed: 'applications', title: t('apps.empty'), text: t('apps.emptyText'), action: add }}
      columns={[
        cell('name', t('apps.application'), (of) => <ApplicationName of={of} />, { fixed: true }),
        cell('state', t('col.state'), (of) => <ApplicationState of={of} />, { wide: true, width: '11rem' }),
        cell('owner', t('apps.owner'), (of) => <ApplicationOwner of={of} />, { wide: true }),
        cell('rights', t('apps.scopes'), (of) => <ApplicationRights of={of} />, { wide: true }),
        cell('lastTokenAt', t('apps.lastToken'), (of) => <LastToken of={of} />, { wide: true, width: '11rem' }),
        cell('acts', t('apps.actions'), (of) => <ApplicationMenu of={of} onOpen={(what) => setOpen({ what, of })} />, {
          align: 'end',
          fixed: true,
          width: '5rem',
        }),
      ]}
    >
      {data && open?.what === 'add' ? <NewApplicationDialog server={data.server} onClose={close} /> : null}
      {open?.what === 'keys' ? <KeysDialog onClose={close} /> : null}
      {data && open?.what === 'rotate' ? (
        <RotateSecretDialog of={open.of} server={data.server} onClose={close} />
      ) : null}
      {open && 'of' in open && open.what !== 'rotate' ? (
        <ApplicationActDialog what={open.what} of={open.of} onClose={close} />
      ) : null}
    </ListPage>
  );
}
