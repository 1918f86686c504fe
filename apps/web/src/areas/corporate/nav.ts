import ChartColumn from 'lucide-react/icons/chart-column';
import FileText from 'lucide-react/icons/file-text';
import House from 'lucide-react/icons/house';
import LayoutGrid from 'lucide-react/icons/layout-grid';
import MessageSquare from 'lucide-react/icons/message-square';
import Package from 'lucide-react/icons/package';
import ReceiptText from 'lucide-react/icons/receipt-text';
import Server from 'lucide-react/icons/server';
import ShieldCheck from 'lucide-react/icons/shield-check';
import UsersRound from 'lucide-react/icons/users-round';
import { corporate } from '#kit/paths.ts';
import type { NavEntry } from '../nav-entry.ts';

/** The order is frozen: people remember places. Changing it needs a decision record. */
export const CORPORATE_NAV = [
  { key: 'home', label: 'nav.home', href: corporate.home(), icon: House, go: 'h' },
  {
    key: 'tickets',
    label: 'nav.tickets',
    href: corporate.tickets(),
    icon: MessageSquare,
    go: 't',
    permission: 'tickets.read',
  },
  {
    key: 'customers',
    label: 'nav.customers',
    href: corporate.customers(),
    icon: UsersRound,
    go: 'c',
    permission: 'customers.read',
  },
  {
    key: 'verifications',
    label: 'nav.verifications',
    href: corporate.verifications(),
    icon: ShieldCheck,
    go: 'v',
    permission: 'kyc.read',
  },
  {
    key: 'catalogue',
    label: 'nav.catalogue',
    href: corporate.catalogue(),
    icon: LayoutGrid,
    go: 'p',
    permission: 'catalogue.read',
  },
  { key: 'quotes', label: 'nav.quotes', href: corporate.quotes(), icon: FileText, go: 'q', permission: 'quotes.read' },
  { key: 'orders', label: 'nav.orders', href: corporate.orders(), icon: Package, go: 'o', permission: 'orders.read' },
  {
    key: 'services',
    label: 'nav.services',
    href: corporate.services(),
    icon: Server,
    go: 's',
    permission: 'services.read',
  },
  {
    key: 'invoices',
    label: 'nav.invoices',
    href: corporate.invoices(),
    icon: ReceiptText,
    go: 'i',
    permission: 'invoices.read',
  },
  {
    key: 'reports',
    label: 'nav.reports',
    href: corporate.reports(),
    icon: ChartColumn,
    go: 'r',
    permission: 'reports.read',
  },
] as const satisfies readonly NavEntry<string>[];
