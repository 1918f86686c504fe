import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'organisation.customer-categories': 'فئات العملاء',
  'categories.empty': 'لا توجد فئات',
  'categories.customerEmpty': 'تُستعمل الفئات لتصنيف العملاء.',
  'categories.add': 'إضافة فئة',
  'categories.arabic': 'بالعربية',
  'categories.english': 'بالإنجليزية',
  'categories.untranslated': 'غير مترجم',
  'categories.position': 'الترتيب',
  'categories.positionHint': 'الأعداد الأصغر تأتي أولا.',
} as const satisfies Translation<typeof french, 'ar'>;
