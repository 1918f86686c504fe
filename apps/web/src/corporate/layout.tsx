import { NotificationBell } from '@cm/notifications/web/corporate/public.ts';
import { EnvStrip } from '@cm/ui/env-strip.tsx';
import { corporate } from '@cm/paths/areas';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { RecordLogContext } from '@cm/web-kit/record-log.tsx';
import { useSession } from '@cm/web-kit/session.ts';
import { AlwaysRefreshed } from '@cm/web-kit/use-refresh.ts';
import { homeQuery } from './home/home-query.ts';
import { words as kitWords } from '@cm/web-kit/words/kit.ts';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import House from 'lucide-react/icons/house';
import type { ReactNode } from 'react';
import { OwnSessionProof } from './own-session-proof.ts';
import { EmergencyStrip } from '../staff-banners/emergency-strip.tsx';
import { ShellCommands } from '../shell/shell-commands.tsx';
import { StaffShell } from '../shell/staff-shell.tsx';
import { useRecordSearch } from '../shell/use-record-search.tsx';
import { useShellActions, useShellNavigation } from '../shell/use-shell-entries.tsx';
import { searchRecords } from './search-records.ts';
import { useRecordLog } from './use-record-log.ts';

export interface CorporateLayoutProps {
  readonly onSignOut: () => void;
  readonly children: ReactNode;
}

const HOME = {
  key: 'home',
  label: { fr: 'Accueil', ar: 'الرئيسية', en: 'Home' },
  href: corporate.home(),
  icon: House,
  go: 'h',
  order: 10,
} as const;

/** An act may have settled some of what waits, which the navigation counts. */
const COUNTED = [queryKeyOf('corporate.home')];

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
  const common = useT(kitWords);
  const search = useRecordSearch(searchRecords);
  const { tenant } = useSession();
  const pathname = useLocation({ select: (location) => location.pathname });
  const { entries, active } = useShellNavigation(HOME, useCounts(), pathname);
  const actions = useShellActions();
  return (
    <ShellCommands entries={entries} actions={actions} search={search}>
      <StaffShell
        proof={OwnSessionProof}
        onSignOut={onSignOut}
        shell="corporate"
        title={common('area.corporate')}
        home={corporate.home()}
        entries={entries}
        active={active}
        notifications={<NotificationBell />}
        strip={
          <>
            <EmergencyStrip />
            {tenant.environment === 'production' ? null : (
              <EnvStrip parts={[common(`env.${tenant.environment}`), tenant.name]} />
            )}
          </>
        }
      >
        <RecordLogContext value={useRecordLog()}>
          <AlwaysRefreshed value={COUNTED}>{children}</AlwaysRefreshed>
        </RecordLogContext>
      </StaffShell>
    </ShellCommands>
  );
}
