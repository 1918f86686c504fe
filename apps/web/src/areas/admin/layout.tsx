import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useT } from '#kit/i18n/use-t.ts';
import { admin } from '#kit/paths.ts';
import { useSession } from '#kit/session.ts';
import { EnvStrip } from '#ui/env-strip.tsx';
import { activeEntry } from '../nav-entry.ts';
import { ShellCommands } from '../shell-commands.tsx';
import { StaffShell } from '../staff-shell.tsx';
import { ADMIN_NAV } from './nav.ts';
import { useRecordSearch } from './use-record-search.tsx';

export interface AdminLayoutProps {
  readonly onSignOut: () => void;
  readonly notifications?: ReactNode;
  readonly children: ReactNode;
}

/** The DSI's shell: under the ochre strip, an ink rail in both themes. */
export function AdminLayout({ children, ...rest }: AdminLayoutProps) {
  const t = useT('admin');
  const common = useT('common');
  const search = useRecordSearch();
  const { counts, tenant, permissions } = useSession();
  const pathname = useLocation({ select: (location) => location.pathname });
  const open = ADMIN_NAV.filter((entry) => !('permission' in entry) || permissions.includes(entry.permission));
  const entries = open.map((entry) => ({ ...entry, name: t(entry.label), count: counts[entry.key] }));
  const environment = tenant.environment === 'production' ? [] : [common(`env.${tenant.environment}`)];
  return (
    <ShellCommands entries={entries} search={search}>
      <StaffShell
        {...rest}
        shell="admin"
        title={common('area.admin')}
        home={admin.home()}
        entries={entries}
        active={activeEntry(ADMIN_NAV, pathname)?.key}
        strip={<EnvStrip parts={[common('env.admin'), common('env.vpn'), tenant.name, ...environment]} />}
      >
        {children}
      </StaffShell>
    </ShellCommands>
  );
}
