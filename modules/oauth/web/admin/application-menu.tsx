import Ban from 'lucide-react/icons/ban';
import Check from 'lucide-react/icons/check';
import Ellipsis from 'lucide-react/icons/ellipsis';
import RefreshCw from 'lucide-react/icons/refresh-cw';
import UserCheck from 'lucide-react/icons/user-check';
import type { Result } from '@cm/api-client/client';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Menu, MenuItem, MenuSeparator } from '@cm/ui/dropdown-menu.tsx';
import { words } from './words.ts';

export type Application = Result<'admin.oauthClients.list'>['items'][number];
export type ApplicationServer = Result<'admin.oauthClients.list'>['server'];
export type ApplicationAct = 'rotate' | 'takeOver' | 'disable' | 'enable';

export interface ApplicationMenuProps {
  readonly of: Application;
  readonly onOpen: (what: ApplicationAct) => void;
}

export function ApplicationMenu({ of: { name, disabledAt, owner }, onOpen }: ApplicationMenuProps) {
  const t = useT(words);
  const { user } = useSession();
  return (
    <Menu
      trigger={
        <Button variant="ghost" size="icon-sm" aria-label={t('apps.actionsOn', { name })}>
          <Ellipsis aria-hidden="true" />
        </Button>
      }
    >
      <MenuItem icon={<RefreshCw aria-hidden="true" />} onSelect={() => onOpen('rotate')}>
        {t('apps.rotate')}
      </MenuItem>
      {owner.id === user.id ? null : (
        <MenuItem icon={<UserCheck aria-hidden="true" />} onSelect={() => onOpen('takeOver')}>
          {t('apps.takeOver')}
        </MenuItem>
      )}
      <MenuSeparator />
      {disabledAt === null ? (
        <MenuItem danger icon={<Ban aria-hidden="true" />} onSelect={() => onOpen('disable')}>
          {t('apps.disable')}
        </MenuItem>
      ) : (
        <MenuItem icon={<Check aria-hidden="true" />} onSelect={() => onOpen('enable')}>
          {t('apps.enable')}
        </MenuItem>
      )}
    </Menu>
  );
}
