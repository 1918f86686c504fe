import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'nav.services': 'الخدمات',
  'services.designation': 'الخدمة',
  'services.renewal': 'التجديد',
  'services.price': 'السعر دون رسوم',
  'services.empty': 'لا خدمات',
  'services.emptyText': 'ستظهر خدماتك هنا فور تسليم أول طلبية.',
  'service.details': 'التفاصيل',
  'service.ask': 'طلب المساعدة',
  'service.price': 'سعر الوحدة دون رسوم',
  'service.quantity': 'الكمية',
  'service.discount': 'التخفيض',
  'service.cycle': 'الفوترة',
  'service.activatedOn': 'مفعّلة منذ',
  'service.terminatesOn': 'تنتهي في',
  'service.terminatedOn': 'أُنهيت في',
  'service.order': 'الطلبية',
  'service.suspended': 'هذه الخدمة معلّقة',
  'service.suspendedUnpaid': 'ستعود فور التسديد.',
  'service.seeInvoices': 'عرض فواتيري',
  'service.pending': 'هذه الخدمة قيد التفعيل.',
  'service.ending': 'تنتهي هذه الخدمة في {{date}} وتبقى مفوترة إلى ذلك الحين.',
} as const satisfies Translation<typeof french, 'ar'>;
