import type { Translation } from '#kit/i18n/catalogue.ts';
import type { catalogue as french } from '../fr/admin.ts';

export const catalogue = {
  'nav.home': 'نظرة عامة',
  'nav.users': 'المستخدمون',
  'nav.roles': 'الأدوار',
  'nav.groups': 'المجموعات والفئات',
  'nav.templates': 'القوالب',
  'nav.settings': 'الإعدادات',
  'nav.audit': 'التدقيق',
  'nav.logins': 'سجل الدخول',
  'nav.jobs': 'المهام والإرسال',
  'nav.tenants': 'المستأجرون',
} as const satisfies Translation<typeof french, 'ar'>;
