import Copy from 'lucide-react/icons/copy';
import Ellipsis from 'lucide-react/icons/ellipsis';
import Funnel from 'lucide-react/icons/funnel';
import KeyRound from 'lucide-react/icons/key-round';
import Pencil from 'lucide-react/icons/pencil';
import Trash2 from 'lucide-react/icons/trash-2';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Menu, MenuItem, MenuSeparator } from '@cm/ui/dropdown-menu.tsx';
import { useParts } from '@cm/web-kit/area/area-context.ts';
import { textIn } from '@cm/web-kit/i18n/localised.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { type RoleLimit, roleLimits } from '../../slots/public.ts';
import { isLimitable } from './limitable.ts';
import type { Role } from '../queries.ts';
import { words } from '../words.ts';

export type RoleAct = 'copy' | 'passkey' | 'rename' | 'delete' | RoleLimit;

export interface RoleMenuProps {
  readonly role: Role;
  /** As it is called on the screen. */
  readonly name: string;
  readonly onAct: (act: RoleAct) => void;
}

/** What can be done to a role: any is copied and may want a passkey, one's own are renamed and, while nobody has them, deleted. */
export function RoleMenu({ role, name, onAct }: RoleMenuProps) {
  const t = useT(words);
  const locale = useLocale();
  const { permissions } = useSession();
  const limits = useParts(roleLimits).filter((limit) => isLimitable(role, limit));
  // The server refuses who holds less, so nothing is offered.
  if (role.permissions.some((permission) => !permissions.includes(permission))) return null;
  return (
    <Menu
      trigger={
        <Button variant="ghost" size="icon-sm" aria-label={t('roles.actionsOn', { name })}>
          <Ellipsis aria-hidden="true" />
        </Button>
      }
    >
      <MenuItem icon={<Copy aria-hidden="true" />} onSelect={() => onAct('copy')}>
        {t('roles.copy')}
      </MenuItem>
      <MenuItem icon={<KeyRound aria-hidden="true" />} onSelect={() => onAct('passkey')}>
        {role.passkeyOnly ? t('roles.passkeyFree') : t('roles.passkeyOnly')}
      </MenuItem>
      {limits.map((limit) => (
        <MenuItem key={limit.key} icon={<Funnel aria-hidden="true" />} onSelect={() => onAct(limit)}>
          {textIn(limit.label, locale)}
        </MenuItem>
      ))}
      {role.builtin ? null : (
        <>
          <MenuItem icon={<Pencil aria-hidden="true" />} onSelect={() => onAct('rename')}>
            {t('roles.rename')}
          </MenuItem>
          <MenuSeparator />
          <MenuItem
            danger
            disabled={role.members > 0}
            icon={<Trash2 aria-hidden="true" />}
            onSelect={() => onAct('delete')}
          >
            {role.members > 0 ? t('roles.deleteInUse') : t('roles.delete')}
          </MenuItem>
        </>
      )}
    </Menu>
  );
}
