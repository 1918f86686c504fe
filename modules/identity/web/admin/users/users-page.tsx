import UserPlus from 'lucide-react/icons/user-plus';
import { useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Tabs } from '@cm/ui/tabs.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { useUrlTab } from '@cm/web-kit/use-url-tab.ts';
import { AccessDialog } from './access-dialog.tsx';
import { AccountList, type OpenAccount } from './account-list.tsx';
import { AccountNetworksDialog } from './account-networks-dialog.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { ResetFactorsDialog } from './reset-factors-dialog.tsx';
import { RightsDialog } from './rights-dialog.tsx';
import { RolesDialog } from './roles-dialog.tsx';
import { words } from '../words.ts';

type Open = OpenAccount | { readonly what: 'invite' } | null;

/** Every account of the operator: colleagues with their roles, customers with their access. */
export function UsersPage() {
  const t = useT(words);
  const [tab, setTab] = useUrlTab(['staff', 'customer'], 'kind');
  const canManage = usePermission('users.manage');
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const list = <AccountList key={tab} kind={tab} onOpen={setOpen} />;
  return (
    <Page>
      <PageHeader
        title={t('nav.users')}
        actions={
          canManage ? (
            <Button variant="primary" aria-haspopup="dialog" onClick={() => setOpen({ what: 'invite' })}>
              <UserPlus aria-hidden="true" />
              {t('users.invite')}
            </Button>
          ) : null
        }
      />
      <Tabs
        label={t('nav.users')}
        value={tab}
        onChange={setTab}
        tabs={[
          { value: 'staff', label: t('users.staff'), content: tab === 'staff' ? list : null },
          { value: 'customer', label: t('users.customers'), content: tab === 'customer' ? list : null },
        ]}
      />
      {open?.what === 'invite' ? <InviteDialog onClose={close} /> : null}
      {open?.what === 'rights' ? <RightsDialog account={open.account} onClose={close} /> : null}
      {open?.what === 'roles' ? <RolesDialog account={open.account} onClose={close} /> : null}
      {open?.what === 'factors' ? <ResetFactorsDialog account={open.account} onClose={close} /> : null}
      {open?.what === 'networks' ? <AccountNetworksDialog account={open.account} onClose={close} /> : null}
      {open?.what === 'access' ? <AccessDialog account={open.account} onClose={close} /> : null}
    </Page>
  );
}
