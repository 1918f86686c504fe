import type { Translation } from '#kit/i18n/catalogue.ts';
import type { catalogue as french } from '../fr/corporate.ts';

export const catalogue = {
  'nav.home': 'الرئيسية',
  'nav.homeHint': 'عملي اليوم',
  'nav.tickets': 'التذاكر',
  'nav.customers': 'العملاء',
  'nav.verifications': 'التحقق من الهوية',
  'nav.catalogue': 'الكتالوج',
  'nav.quotes': 'عروض الأسعار',
  'nav.orders': 'الطلبات',
  'nav.services': 'الخدمات',
  'nav.invoices': 'الفواتير',
  'nav.reports': 'التقارير',
  'nav.views': 'طرق العرض',
  'nav.section': 'القسم: {{name}}',
} as const satisfies Translation<typeof french, 'ar'>;
