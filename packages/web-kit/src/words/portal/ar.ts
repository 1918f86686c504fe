import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'todo.seeCatalogue': 'عرض الكتالوج',
  'todo.complete': 'إكمال',
  'action.pdf': 'تحميل PDF',
  'filter.all': 'الكل',
  'filter.allFeminine': 'الكل',
  'column.number': 'الرقم',
  'column.state': 'الحالة',
  'column.date': 'التاريخ',
  'column.ttc': 'المجموع بكل الرسوم',
  'record.named': '{{name}}:',
} as const satisfies Translation<typeof french, 'ar'>;
