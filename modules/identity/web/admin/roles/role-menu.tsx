import Copy from 'lucide-react/icons/copy';
import Ellipsis from 'lucide-react/icons/ellipsis';
import KeyRound from 'lucide-react/icons/key-round';
import Pencil from 'lucide-react/icons/pencil';
import Trash2 from 'lucide-react/icons/trash-2';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Menu, MenuItem, MenuSeparator } from '@cm/ui/dropdown-menu.tsx';
import type { Role } from '../queries.ts';
import { words } from '../words.ts';

export type RoleAct = 'copy' | 'passkey' | 'rename' | 'delete';

export interface RoleMenuProps {
  readonly role: Role;
  /** As it is called on the screen. */
  readonly name: string;
  readonly onAct: (act: RoleAct) => void;
}

/** What can be done to a role: any is copied and may want a passkey, one's own are renamed and, while nobody has them, deleted. */
export function RoleMenu({ role, name, onAct }: RoleMenuProps) {
  const t = useT(words);
  const { permissions } = useSession();
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
