import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'value.yes': 'نعم',
  'value.no': 'لا',
  'value.none': 'غير مذكور',
  'hint.shape': 'الشكل: {{shape}} (9 رقم، A حرف، * أحدهما).',
  'hint.between': 'من {{min}} إلى {{max}}.',
  'hint.from': 'ابتداء من {{min}}.',
  'hint.until': 'إلى غاية {{max}}.',
} as const satisfies Translation<typeof french, 'ar'>;
