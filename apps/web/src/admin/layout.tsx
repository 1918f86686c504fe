import { EnvStrip } from '@cm/ui/env-strip.tsx';
import { admin } from '@cm/paths/areas';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { words as kitWords } from '@cm/web-kit/words/kit.ts';
import { useLocation } from '@tanstack/react-router';
import Gauge from 'lucide-react/icons/gauge';
import type { ReactNode } from 'react';
import { OwnSessionProof } from './own-session-proof.ts';
import { EmergencyStrip } from '../staff-banners/emergency-strip.tsx';
import { ShellCommands } from '../shell/shell-commands.tsx';
import { StaffShell } from '../shell/staff-shell.tsx';
import { useRecordSearch } from '../shell/use-record-search.tsx';
import { useShellNavigation } from '../shell/use-shell-entries.tsx';
import { searchRecords } from './search-records.ts';

export interface AdminLayoutProps {
  readonly onSignOut: () => void;
  readonly notifications?: ReactNode;
  readonly children: ReactNode;
}

const HOME = {
  key: 'home',
  label: { fr: 'Vue d’ensemble', ar: 'نظرة عامة', en: 'Overview' },
  href: admin.home(),
  icon: Gauge,
  go: 'h',
  order: 10,
} as const;

/** The DSI's shell: under the ochre strip, an ink rail in both themes. */
export function AdminLayout({ children, ...rest }: AdminLayoutProps) {
  const common = useT(kitWords);
  const search = useRecordSearch(searchRecords);
  const { counts, tenant } = useSession();
  const pathname = useLocation({ select: (location) => location.pathname });
  const { entries, active } = useShellNavigation(HOME, counts, pathname);
  const environment = tenant.environment === 'production' ? [] : [common(`env.${tenant.environment}`)];
  return (
    <ShellCommands entries={entries} search={search}>
      <StaffShell
        {...rest}
        proof={OwnSessionProof}
        shell="admin"
        title={common('area.admin')}
        home={admin.home()}
        entries={entries}
        active={active}
        strip={
          <>
            <EmergencyStrip />
            <EnvStrip parts={[common('env.admin'), common('env.vpn'), tenant.name, ...environment]} />
          </>
        }
      >
        {children}
      </StaffShell>
    </ShellCommands>
  );
}
