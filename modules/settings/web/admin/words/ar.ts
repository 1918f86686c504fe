import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'nav.settings': 'الإعدادات',
  'settings.readOnly': 'يسمح دورك بعرض الإعدادات دون تعديلها.',
  'settings.saved': 'تم حفظ الإعداد.',
  'settings.changed': 'معدّل',
  'settings.refused_zero': 'لا توجد قيمة للتصحيح.',
  'settings.refused_one': 'قيمة واحدة تحتاج إلى تصحيح.',
  'settings.refused_two': 'قيمتان تحتاجان إلى تصحيح.',
  'settings.refused_few': '{{count}} قيم تحتاج إلى تصحيح.',
  'settings.refused_many': '{{count}} قيمة تحتاج إلى تصحيح.',
  'settings.refused_other': '{{count}} قيمة تحتاج إلى تصحيح.',
  'setting.days': 'يوما',
  'setting.item': 'عنصر',
  'setting.addItem': 'إضافة',
  'setting.removeItem': 'حذف: {{name}}',
} as const satisfies Translation<typeof french, 'ar'>;
