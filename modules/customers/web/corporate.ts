import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { words as accessWords } from '@cm/identity/web/access/words.ts';
import { page } from '@cm/web-kit/area/page.ts';
import { customerFieldsQuery } from '@cm/fields/web/corporate/public.ts';
import { customerQuery } from './corporate/customer-queries.ts';
import { importQuery } from './corporate/import-queries.ts';
import { verificationQuery } from './corporate/verification-queries.ts';
import FileUp from 'lucide-react/icons/file-up';
import ShieldCheck from 'lucide-react/icons/shield-check';
import UserPlus from 'lucide-react/icons/user-plus';
import UsersRound from 'lucide-react/icons/users-round';
import { corporate } from '../paths.ts';
import { pages } from './corporate/pages.ts';
import { words } from './corporate/words.ts';

export const corporateEntry: AreaEntry = {
  module: 'customers',
  words,
  pages: [
    page(pages.customers, { component: async () => (await import('./corporate/customers-page.tsx')).CustomersPage }),
    page(pages.newCustomer, {
      waits: true,
      load: ({ queryClient }) => queryClient.ensureQueryData(customerFieldsQuery),
      component: async () => (await import('./corporate/new-customer-page.tsx')).NewCustomerPage,
    }),
    page(pages.duplicates, { component: async () => (await import('./corporate/duplicates-page.tsx')).DuplicatesPage }),
    page(pages.toldApart, { component: async () => (await import('./corporate/told-apart-page.tsx')).ToldApartPage }),
    page(pages.mergeCustomers, {
      waits: true,
      load: ({ queryClient }, { params }) => queryClient.ensureQueryData(customerQuery(params.id)),
      component: async () => (await import('./corporate/merge-page.tsx')).MergePage,
    }),
    page(pages.customerImports, { component: async () => (await import('./corporate/imports-page.tsx')).ImportsPage }),
    page(pages.customerImport, {
      waits: true,
      load: ({ queryClient }, { params }) => queryClient.ensureQueryData(importQuery(params.id)),
      component: async () => (await import('./corporate/import-page.tsx')).ImportPage,
    }),
    page(pages.customer, {
      waits: true,
      words: [accessWords],
      load: ({ queryClient }, { params }) => queryClient.ensureQueryData(customerQuery(params.id)),
      component: async () => (await import('./corporate/customer-page.tsx')).CustomerPage,
    }),
    page(pages.editCustomer, {
      waits: true,
      load: async ({ queryClient }, { params }) => {
        await queryClient.ensureQueryData(customerFieldsQuery);
        return queryClient.fetchQuery(customerQuery(params.id));
      },
      component: async () => (await import('./corporate/edit-customer-page.tsx')).EditCustomerPage,
    }),
    page(pages.verifications, {
      component: async () => (await import('./corporate/verifications-page.tsx')).VerificationsPage,
    }),
    page(pages.verification, {
      waits: true,
      load: ({ queryClient }, { params }) => queryClient.ensureQueryData(verificationQuery(params.id)),
      component: async () => (await import('./corporate/verification-page.tsx')).VerificationPage,
    }),
  ],
  navigation: [
    {
      key: 'customers',
      label: { fr: 'Clients', ar: 'العملاء', en: 'Customers' },
      href: corporate.customers(),
      icon: UsersRound,
      go: 'c',
      permission: 'customers.read',
      order: 30,
    },
    {
      key: 'verifications',
      label: { fr: 'Vérifications', ar: 'التحقق من الهوية', en: 'Verifications' },
      href: corporate.verifications(),
      icon: ShieldCheck,
      go: 'v',
      permission: 'kyc.read',
      order: 40,
    },
  ],
  commands: [
    {
      id: 'new-customer',
      label: { fr: 'Nouveau client', ar: 'عميل جديد', en: 'New customer' },
      href: corporate.newCustomer(),
      icon: UserPlus,
      permission: 'customers.manage',
      order: 20,
    },
    {
      id: 'import-customers',
      label: { fr: 'Importer des clients', ar: 'استيراد عملاء', en: 'Import customers' },
      href: corporate.customerImports(),
      icon: FileUp,
      permission: 'customers.import',
      order: 21,
    },
  ],
  records: [
    {
      type: 'customer',
      heading: { fr: 'Clients', ar: 'العملاء', en: 'Customers' },
      icon: UsersRound,
      href: ({ id }) => corporate.customer(id),
    },
    {
      type: 'verification',
      heading: { fr: 'Vérifications', ar: 'التحقق من الهوية', en: 'Verifications' },
      icon: ShieldCheck,
      href: ({ id }) => corporate.verification(id),
    },
  ],
};
