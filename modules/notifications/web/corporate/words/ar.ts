import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'notice.title': 'الإشعارات',
  'notice.unread_zero': 'لا إشعارات غير مقروءة ({{count}})',
  'notice.unread_one': 'إشعار واحد غير مقروء ({{count}})',
  'notice.unread_two': 'إشعاران غير مقروءين ({{count}})',
  'notice.unread_few': '{{count}} إشعارات غير مقروءة',
  'notice.unread_many': '{{count}} إشعارا غير مقروء',
  'notice.unread_other': '{{count}} إشعار غير مقروء',
  'notice.readAll': 'تعليم الكل كمقروء',
  'notice.show': 'عرض',
  'notice.tab.all': 'الكل',
  'notice.tab.unread': 'غير المقروءة',
  'notice.empty': 'لا توجد إشعارات',
  'notice.emptyText': 'ستُبلَّغ هنا بكل ما يخصك.',
  'notice.other': 'جديد:',
} as const satisfies Translation<typeof french, 'ar'>;
