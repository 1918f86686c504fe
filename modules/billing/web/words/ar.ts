import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'invoice.draft': 'مسودة',
  'invoice.issued': 'صادرة',
  'payment.unpaid': 'غير مسددة',
  'payment.partially_paid': 'مسددة جزئيًا',
  'payment.paid': 'مسددة',
  'payment.overdue': 'متأخرة',
  'mode.cash': 'نقدًا',
  'mode.transfer': 'تحويل بنكي',
  'mode.cheque': 'شيك',
  'mode.card': 'بطاقة CIB / الذهبية',
  'mode.ccp': 'دفع عبر الحساب البريدي الجاري',
} as const satisfies Translation<typeof french, 'ar'>;
