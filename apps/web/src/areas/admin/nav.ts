import Building2 from 'lucide-react/icons/building-2';
import FileCode2 from 'lucide-react/icons/file-code-2';
import Gauge from 'lucide-react/icons/gauge';
import KeyRound from 'lucide-react/icons/key-round';
import ListChecks from 'lucide-react/icons/list-checks';
import LogIn from 'lucide-react/icons/log-in';
import ScrollText from 'lucide-react/icons/scroll-text';
import Settings from 'lucide-react/icons/settings';
import Tags from 'lucide-react/icons/tags';
import UsersRound from 'lucide-react/icons/users-round';
import { admin } from '#kit/paths.ts';
import type { NavEntry } from '../nav-entry.ts';

/** The order is frozen: people remember places. Changing it needs a decision record. */
export const ADMIN_NAV = [
  { key: 'home', label: 'nav.home', href: admin.home(), icon: Gauge, go: 'h' },
  { key: 'users', label: 'nav.users', href: admin.users(), icon: UsersRound, go: 'u', permission: 'users.read' },
  { key: 'roles', label: 'nav.roles', href: admin.roles(), icon: KeyRound, go: 'r', permission: 'users.read' },
  { key: 'groups', label: 'nav.groups', href: admin.groups(), icon: Tags, go: 'g', permission: 'tickets.configure' },
  {
    key: 'templates',
    label: 'nav.templates',
    href: admin.templates(),
    icon: FileCode2,
    go: 'm',
    permission: 'templates.manage',
  },
  {
    key: 'settings',
    label: 'nav.settings',
    href: admin.settings(),
    icon: Settings,
    go: 's',
    permission: 'settings.read',
  },
  { key: 'audit', label: 'nav.audit', href: admin.audit(), icon: ScrollText, go: 'a', permission: 'audit.read' },
  { key: 'logins', label: 'nav.logins', href: admin.logins(), icon: LogIn, go: 'l', permission: 'logins.read' },
  { key: 'jobs', label: 'nav.jobs', href: admin.jobs(), icon: ListChecks, go: 'j', permission: 'deliveries.read' },
  { key: 'tenants', label: 'nav.tenants', href: admin.tenants(), icon: Building2, go: 't', permission: 'tenants.read' },
] as const satisfies readonly NavEntry<string>[];
