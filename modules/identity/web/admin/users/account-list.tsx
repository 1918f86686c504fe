import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { cell, day } from '@cm/web-kit/staff/list-columns.tsx';
import { ListTable } from '@cm/web-kit/staff/list-table.tsx';
import { useList } from '@cm/web-kit/staff/queries.ts';
import { AccountEmail, AccountName, AccountRoles, TwoFactor } from './account-cells.tsx';
import { AccountStatus } from './account-status.tsx';
import { UserMenu } from './user-row-menu.tsx';
import type { Account } from '../queries.ts';
import { words } from '../words.ts';

/** The account that is looked at or changed. */
export interface OpenAccount {
  readonly what: 'rights' | 'roles' | 'access' | 'factors' | 'networks';
  readonly account: Account;
}

export interface AccountListProps {
  readonly kind: 'staff' | 'customer';
  readonly onOpen: (open: OpenAccount) => void;
}

/** The accounts of one kind; colleagues with their roles. */
export function AccountList({ kind, onOpen }: AccountListProps) {
  const t = useT(words);
  const staff = kind === 'staff';
  const list = useList('admin.users.list', {
    always: { kind },
    sorts: ['-created', 'created'],
    defaultSort: '-created',
    searchable: true,
  });
  return (
    <ListTable<Account>
      id={`admin-users-${kind}`}
      label={staff ? t('users.staff') : t('users.customers')}
      list={list}
      rowId={(account) => account.id}
      rowName={(account) => account.name}
      empty={{
        seed: 'users',
        title: t('users.empty'),
        text: staff ? t('users.emptyStaff') : t('users.emptyCustomers'),
      }}
      columns={[
        cell('name', t('users.name'), (account) => <AccountName account={account} />, { fixed: true }),
        cell('email', t('users.email'), (account) => <AccountEmail account={account} />, { wide: true }),
        ...(staff ? [cell('roles', t('users.roles'), (account: Account) => <AccountRoles account={account} />)] : []),
        cell('state', t('users.state'), (account) => <AccountStatus account={account} />, { width: '11rem' }),
        cell('twoFactor', t('users.twoFactor'), (account) => <TwoFactor account={account} />, {
          width: '10rem',
          wide: true,
        }),
        day('created', t('users.created'), (account) => account.createdAt, { sort: 'created', width: '9rem' }),
        cell(
          'acts',
          t('users.actions'),
          (account) => <UserMenu account={account} onOpen={(what) => onOpen({ what, account })} />,
          { align: 'end', fixed: true, width: '4.5rem' },
        ),
      ]}
    />
  );
}
