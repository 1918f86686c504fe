import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import CircleUser from 'lucide-react/icons/circle-user-round';
import FilePlus from 'lucide-react/icons/file-plus-2';
import MessageSquarePlus from 'lucide-react/icons/message-square-plus';
import Bell from 'lucide-react/icons/bell';
import UserPlus from 'lucide-react/icons/user-plus';
import Wallet from 'lucide-react/icons/wallet';
import type { ReactNode } from 'react';
import { useT } from '#kit/i18n/use-t.ts';
import { corporate } from '#kit/paths.ts';
import { useSession } from '#kit/session.ts';
import { EnvStrip } from '#ui/env-strip.tsx';
import { activeEntry } from '../nav-entry.ts';
import { ShellCommands } from '../shell-commands.tsx';
import { StaffShell } from '../staff-shell.tsx';
import { homeQuery } from './home/home-queries.ts';
import { CORPORATE_NAV } from './nav.ts';
import { NotificationBell } from './notifications/notification-bell.tsx';
import { useGo } from './shared/use-go.ts';
import { useRecordSearch } from './use-record-search.tsx';

export interface CorporateLayoutProps {
  readonly onSignOut: () => void;
  readonly children: ReactNode;
}

const ACTIONS = [
  {
    id: 'new-ticket',
    label: 'tickets.new',
    href: corporate.newTicket(),
    icon: MessageSquarePlus,
    needs: 'tickets.reply',
  },
  {
    id: 'new-customer',
    label: 'customers.new',
    href: corporate.newCustomer(),
    icon: UserPlus,
    needs: 'customers.manage',
  },
  { id: 'new-quote', label: 'quotes.new', href: corporate.newQuote(), icon: FilePlus, needs: 'quotes.manage' },
  {
    id: 'record-payment',
    label: 'payments.record',
    href: corporate.recordPayment(),
    icon: Wallet,
    needs: 'payments.record',
  },
  { id: 'notifications', label: 'notice.title', href: corporate.notifications(), icon: Bell, needs: null },
  { id: 'account', label: 'account.title', href: corporate.account(), icon: CircleUser, needs: null },
] as const;

/** What waits behind the entries of the navigation; nothing where nothing does. */
function useCounts(): Readonly<Record<string, number>> {
  const { data } = useQuery(homeQuery);
  return {
    tickets: data?.ticketsForMe ?? 0,
    verifications: data?.kycToReview ?? 0,
    quotes: data?.quotesToPrice ?? 0,
    orders: data?.ordersToValidate ?? 0,
    invoices: data?.invoicesOverdue ?? 0,
  };
}

/** The shell of sales, support and finance; a page of panes fills it with `SplitPane`. */
export function CorporateLayout({ onSignOut, children }: CorporateLayoutProps) {
  const t = useT('corporate');
  const common = useT('common');
  const go = useGo();
  const search = useRecordSearch();
  const counts = useCounts();
  const { tenant, permissions } = useSession();
  const pathname = useLocation({ select: (location) => location.pathname });
  // My account and my notifications belong to no entry, and the home is only itself.
  const entry = activeEntry(CORPORATE_NAV, pathname);
  const entries = CORPORATE_NAV.filter(
    (entry) => !('permission' in entry) || permissions.includes(entry.permission),
  ).map((entry) => ({ ...entry, name: t(entry.label), count: counts[entry.key] }));
  const actions = ACTIONS.filter(({ needs }) => needs === null || permissions.includes(needs)).map(
    ({ id, label, href, icon: Icon }) => ({
      id,
      label: t(label),
      icon: <Icon aria-hidden="true" />,
      run: () => go(href),
    }),
  );
  return (
    <ShellCommands entries={entries} actions={actions} search={search}>
      <StaffShell
        onSignOut={onSignOut}
        shell="corporate"
        title={common('area.corporate')}
        home={corporate.home()}
        entries={entries}
        active={pathname === corporate.home() || entry?.key !== 'home' ? entry?.key : undefined}
        notifications={<NotificationBell />}
        strip={
          tenant.environment === 'production' ? null : (
            <EnvStrip parts={[common(`env.${tenant.environment}`), tenant.name]} />
          )
        }
      >
        {children}
      </StaffShell>
    </ShellCommands>
  );
}
