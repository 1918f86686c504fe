import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { page } from '@cm/web-kit/area/page.ts';
import { rolesQuery } from './admin/queries.ts';
import Building2 from 'lucide-react/icons/building-2';
import CircleUser from 'lucide-react/icons/circle-user-round';
import Globe from 'lucide-react/icons/globe';
import Hourglass from 'lucide-react/icons/hourglass';
import KeyRound from 'lucide-react/icons/key-round';
import LogIn from 'lucide-react/icons/log-in';
import UsersRound from 'lucide-react/icons/users-round';
import { words as accessWords } from './access/words.ts';
import { words as factorWords } from './factors/words.ts';
import { words as accountWords } from './staff-account/words.ts';
import { admin } from '../paths.ts';
import { pages } from './admin/pages.ts';
import { words } from './admin/words.ts';

export const adminEntry: AreaEntry = {
  module: 'identity',
  words,
  pages: [
    page(pages.users, {
      load: ({ queryClient }) => {
        void queryClient.prefetchQuery(rolesQuery());
      },
      component: async () => (await import('./admin/users/users-page.tsx')).UsersPage,
    }),
    page(pages.roles, {
      load: ({ queryClient }) => {
        void queryClient.prefetchQuery(rolesQuery());
      },
      component: async () => (await import('./admin/roles/roles-page.tsx')).RolesPage,
    }),
    page(pages.logins, {
      component: async () => (await import('./admin/logins/logins-page.tsx')).LoginsPage,
    }),
    page(pages.limits, {
      component: async () => (await import('./admin/limits/limits-page.tsx')).LimitsPage,
    }),
    page(pages.tenants, {
      component: async () => (await import('./admin/tenants/tenants-page.tsx')).TenantsPage,
    }),
    page(pages.domains, {
      component: async () => (await import('./admin/domains/domains-page.tsx')).DomainsPage,
    }),
    page(pages.account, {
      words: [accountWords, accessWords, factorWords],
      component: async () => (await import('./staff-account/account-page.tsx')).AccountPage,
    }),
  ],
  navigation: [
    {
      key: 'users',
      label: { fr: 'Utilisateurs', ar: 'المستخدمون', en: 'Users' },
      href: admin.users(),
      icon: UsersRound,
      go: 'u',
      permission: 'users.read',
      order: 20,
    },
    {
      key: 'roles',
      label: { fr: 'Rôles', ar: 'الأدوار', en: 'Roles' },
      href: admin.roles(),
      icon: KeyRound,
      go: 'r',
      permission: 'users.read',
      order: 30,
    },
    {
      key: 'domains',
      label: { fr: 'Domaines', ar: 'النطاقات', en: 'Domains' },
      href: admin.domains(),
      icon: Globe,
      go: 'd',
      permission: 'domains.manage',
      order: 45,
    },
    {
      key: 'logins',
      label: { fr: 'Journal des connexions', ar: 'سجل الدخول', en: 'Sign-in log' },
      href: admin.logins(),
      icon: LogIn,
      go: 'l',
      permission: 'logins.read',
      order: 80,
    },
    {
      key: 'limits',
      label: { fr: 'Limites d’essais', ar: 'حدود المحاولات', en: 'Limits of attempts' },
      href: admin.limits(),
      icon: Hourglass,
      go: 'i',
      permission: 'logins.read',
      order: 81,
    },
    {
      key: 'tenants',
      label: { fr: 'Opérateurs', ar: 'المشغلون', en: 'Operators' },
      href: admin.tenants(),
      icon: Building2,
      go: 't',
      permission: 'tenants.read',
      order: 100,
    },
  ],
  records: [
    {
      type: 'colleague',
      heading: { fr: 'Personnel', ar: 'الموظفون', en: 'Staff' },
      icon: UsersRound,
      href: ({ number }) => admin.usersBy('staff', number ?? ''),
    },
    {
      type: 'account',
      heading: { fr: 'Clients', ar: 'العملاء', en: 'Customers' },
      icon: CircleUser,
      href: ({ number }) => admin.usersBy('customer', number ?? ''),
    },
    { type: 'role', heading: { fr: 'Rôles', ar: 'الأدوار', en: 'Roles' }, icon: KeyRound, href: () => admin.roles() },
    {
      type: 'tenant',
      heading: { fr: 'Opérateurs', ar: 'المشغلون', en: 'Operators' },
      icon: Building2,
      href: () => admin.tenants(),
    },
  ],
};
