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
  { key: 'users', label: 'nav.users', href: admin.users(), icon: UsersRound, go: 'u' },
  { key: 'roles', label: 'nav.roles', href: admin.roles(), icon: KeyRound, go: 'r' },
  { key: 'groups', label: 'nav.groups', href: admin.groups(), icon: Tags, go: 'g' },
  { key: 'templates', label: 'nav.templates', href: admin.templates(), icon: FileCode2, go: 'm' },
  { key: 'settings', label: 'nav.settings', href: admin.settings(), icon: Settings, go: 's' },
  { key: 'audit', label: 'nav.audit', href: admin.audit(), icon: ScrollText, go: 'a' },
  { key: 'logins', label: 'nav.logins', href: admin.logins(), icon: LogIn, go: 'l' },
  { key: 'jobs', label: 'nav.jobs', href: admin.jobs(), icon: ListChecks, go: 'j' },
  { key: 'tenants', label: 'nav.tenants', href: admin.tenants(), icon: Building2, go: 't' },
] as const satisfies readonly NavEntry<string>[];
