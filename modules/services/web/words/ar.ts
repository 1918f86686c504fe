import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'service.pending': 'في انتظار التفعيل',
  'service.active': 'مفعّلة',
  'service.suspended': 'معلّقة',
  'service.terminated': 'مُنهاة',
  'suspension.non_payment': 'فاتورة غير مسددة',
  'suspension.abuse': 'استعمال مخالف للشروط',
  'suspension.customer_request': 'بطلب من العميل',
  'suspension.other': 'سبب آخر',
  'termination.non_payment': 'فاتورة غير مسددة',
  'termination.abuse': 'استعمال مخالف للشروط',
  'termination.customer_request': 'بطلب من العميل',
  'termination.replaced': 'استُبدلت بخدمة أخرى',
  'termination.other': 'سبب آخر',
} as const satisfies Translation<typeof french, 'ar'>;
