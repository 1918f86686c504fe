import type { Translation } from '#kit/i18n/catalogue.ts';
import type { catalogue as french } from '../fr/portal.ts';

export const catalogue = {
  'nav.home': 'الرئيسية',
  'nav.services': 'الخدمات',
  'nav.tickets': 'التذاكر',
  'nav.catalogue': 'الكتالوج',
  'nav.quotes': 'عروض الأسعار',
  'nav.orders': 'الطلبات',
  'nav.invoices': 'الفواتير',
  'nav.account': 'حسابي',
  'action.newTicket': 'فتح تذكرة',
} as const satisfies Translation<typeof french, 'ar'>;
