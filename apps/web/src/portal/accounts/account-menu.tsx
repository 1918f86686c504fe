import ChevronsUpDown from 'lucide-react/icons/chevrons-up-down';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { type OwnCustomer, useSession } from '@cm/web-kit/session.ts';
import { Menu, MenuChoice } from '@cm/ui/dropdown-menu.tsx';
import { useGoToAccount } from './use-go-to-account.ts';
import { words } from './words.ts';

/** The account that the person acts for; pressed, all of theirs, the present one ticked. */
export function AccountMenu() {
  const t = useT(words);
  const { user } = useSession();
  const go = useGoToAccount();
  const name = user.customers.find(({ id }) => id === user.customerId)?.name ?? '';
  return (
    <Menu
      align="start"
      trigger={
        <button
          type="button"
          aria-label={t('switch.label', { name })}
          className="inline-flex h-9 max-w-64 min-w-0 items-center gap-1.5 rounded-sm border border-line-strong px-2.5 text-sm font-medium hover:bg-hover max-md:h-11 max-md:border-transparent max-md:px-1.5"
        >
          <bdi className="truncate">{name}</bdi>
          <ChevronsUpDown aria-hidden="true" className="size-4 shrink-0 text-ink-3" />
        </button>
      }
    >
      <MenuChoice
        label={t('switch.title')}
        value={user.customerId ?? ''}
        options={user.customers.map((account) => ({ value: account.id, label: <AccountLabel account={account} /> }))}
        onChange={(id) => {
          if (id !== user.customerId) go.run(id);
        }}
      />
    </Menu>
  );
}

function AccountLabel({ account: { name, number, owner } }: { account: OwnCustomer }) {
  const t = useT(words);
  return (
    <span className="grid max-w-72 min-w-0 flex-1 py-0.5">
      <bdi className="wrap-anywhere">{name}</bdi>
      <span className="text-sm text-ink-2">
        <bdi dir="ltr">{number}</bdi>
        {owner ? ` · ${t('switch.own')}` : null}
      </span>
    </span>
  );
}
