import { useQuery } from '@tanstack/react-query';
import UserPlus from 'lucide-react/icons/user-plus';
import { useState } from 'react';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { usePermission, useSession } from '@cm/web-kit/session.ts';
import type { Column } from '@cm/web-kit/table/column.ts';
import { DataTable } from '@cm/web-kit/table/data-table.tsx';
import { useListState } from '@cm/web-kit/table/list-state.ts';
import { Badge } from '@cm/ui/badge.tsx';
import { Button } from '@cm/ui/button.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Tabs } from '@cm/ui/tabs.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { textIn } from '@cm/web-kit/i18n/localised.ts';
import { useUrl, useUrlTab } from '@cm/web-kit/admin/url.ts';
import { AccessDialog } from './access-dialog.tsx';
import { AccountStatus } from './account-status.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { RolesDialog } from './roles-dialog.tsx';
import { UserMenu } from './user-row-menu.tsx';
import { type Account, rolesQuery, usersQuery } from '../queries.ts';
import { words } from '../words.ts';

type Open = { readonly what: 'roles' | 'access'; readonly account: Account } | { readonly what: 'invite' } | null;

/** Every account of the operator: colleagues with their roles, customers with their access. */
export function UsersPage() {
  const t = useT(words);
  const [tab, setTab] = useUrlTab('kind', ['staff', 'customer']);
  const canManage = usePermission('users.manage');
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const list = <AccountList kind={tab} onOpen={setOpen} />;
  return (
    <Page>
      <PageHeader
        title={t('nav.users')}
        actions={
          canManage ? (
            <Button variant="primary" onClick={() => setOpen({ what: 'invite' })}>
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
      {open?.what === 'roles' ? <RolesDialog account={open.account} onClose={close} /> : null}
      {open?.what === 'access' ? <AccessDialog account={open.account} onClose={close} /> : null}
    </Page>
  );
}

interface AccountListProps {
  readonly kind: 'staff' | 'customer';
  readonly onOpen: (open: Open) => void;
}

function AccountList({ kind, onOpen }: AccountListProps) {
  const t = useT(words);
  const format = useFormat();
  const locale = useLocale();
  const { user } = useSession();
  const { search } = useUrl();
  const control = useListState([]);
  const source = useQuery(usersQuery(search));
  const roles = useQuery(rolesQuery());
  const roleName = (key: string) => {
    const role = roles.data?.find((one) => one.key === key);
    return role ? textIn(role.name, locale) : key;
  };
  const columns: readonly Column<Account>[] = [
    {
      id: 'name',
      header: t('users.name'),
      fixed: true,
      cell: (account) => (
        <span className="inline-flex min-w-0 flex-wrap items-center gap-x-2">
          <bdi className="font-medium">{account.name}</bdi>
          {account.id === user.id ? <Badge>{t('users.you')}</Badge> : null}
          <span className="min-w-44 basis-full text-sm wrap-anywhere text-ink-2 md:hidden">
            <bdi dir="ltr">{account.email}</bdi>
          </span>
        </span>
      ),
    },
    {
      id: 'email',
      header: t('users.email'),
      wide: true,
      cell: (account) => (
        <bdi dir="ltr" className="wrap-anywhere text-ink-2">
          {account.email}
        </bdi>
      ),
    },
    ...(kind === 'staff'
      ? [
          {
            id: 'roles',
            header: t('users.roles'),
            cell: (account: Account) =>
              account.roles.length === 0 ? (
                <span className="text-ink-3">{t('users.noRole')}</span>
              ) : (
                <span className="flex flex-wrap gap-1">
                  {account.roles.map((key) => (
                    <Badge key={key} tone={key === 'administrator' ? 'accent' : 'neutral'}>
                      {roleName(key)}
                    </Badge>
                  ))}
                </span>
              ),
          },
        ]
      : []),
    { id: 'state', header: t('users.state'), width: '11rem', cell: (account) => <AccountStatus account={account} /> },
    {
      id: 'twoFactor',
      header: t('users.twoFactor'),
      width: '10rem',
      wide: true,
      cell: (account) =>
        account.twoFactor ? (
          <span>{t('users.twoFactorOn')}</span>
        ) : (
          <span className="text-warn-text">{t('users.twoFactorOff')}</span>
        ),
    },
    {
      id: 'created',
      header: t('users.created'),
      sort: 'created',
      width: '9rem',
      wide: true,
      cell: (account) => <span className="whitespace-nowrap text-ink-2">{format.date(account.createdAt)}</span>,
    },
    {
      id: 'acts',
      header: t('users.actions'),
      align: 'end',
      fixed: true,
      width: '4.5rem',
      cell: (account) => <UserMenu account={account} onOpen={(what) => onOpen({ what, account })} />,
    },
  ];
  return (
    <DataTable
      id={`admin-users-${kind}`}
      label={kind === 'staff' ? t('users.staff') : t('users.customers')}
      columns={columns}
      source={source}
      control={control}
      rowId={(account) => account.id}
      rowName={(account) => account.name}
      searchable
      defaultSort="-created"
      empty={
        <EmptyState seed="users" title={t('users.empty')}>
          {kind === 'staff' ? t('users.emptyStaff') : t('users.emptyCustomers')}
        </EmptyState>
      }
    />
  );
}
