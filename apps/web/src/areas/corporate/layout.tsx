import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useT } from '#kit/i18n/use-t.ts';
import { corporate } from '#kit/paths.ts';
import { useSession } from '#kit/session.ts';
import { EnvStrip } from '#ui/env-strip.tsx';
import { activeEntry } from '../nav-entry.ts';
import { type RecordSearch, ShellCommands } from '../shell-commands.tsx';
import { StaffShell } from '../staff-shell.tsx';
import { CORPORATE_NAV } from './nav.ts';

export interface CorporateLayoutProps {
  readonly onSignOut: () => void;
  readonly search?: RecordSearch;
  readonly notifications?: ReactNode;
  readonly children: ReactNode;
}

/** The shell of sales, support and finance; a page of panes fills it with `SplitPane`. */
export function CorporateLayout({ search, children, ...rest }: CorporateLayoutProps) {
  const t = useT('corporate');
  const common = useT('common');
  const { counts, tenant } = useSession();
  const pathname = useLocation({ select: (location) => location.pathname });
  const entries = CORPORATE_NAV.map((entry) => ({ ...entry, name: t(entry.label), count: counts[entry.key] }));
  return (
    <ShellCommands entries={entries} {...(search ? { search } : {})}>
      <StaffShell
        {...rest}
        shell="corporate"
        title={common('area.corporate')}
        home={corporate.home()}
        entries={entries}
        active={activeEntry(CORPORATE_NAV, pathname)?.key}
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
