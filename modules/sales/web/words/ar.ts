import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'quote.draft': 'مسودة',
  'quote.sent': 'مُرسل',
  'quote.accepted': 'مقبول',
  'quote.declined': 'مرفوض',
  'quote.expired': 'منتهي الصلاحية',
  'quote.superseded': 'مُستبدل',
  'publicQuote.draft': 'قيد الإعداد',
  'publicQuote.sent': 'في انتظار قبولك',
  'publicQuote.accepted': 'مقبول',
  'publicQuote.declined': 'مرفوض',
  'publicQuote.expired': 'منتهي الصلاحية',
  'publicQuote.superseded': 'مُستبدل',
  'order.requested': 'مطلوبة',
  'order.validated': 'مصادق عليها',
  'order.in_progress': 'قيد التنفيذ',
  'order.delivered': 'مسلّمة',
  'order.cancelled': 'ملغاة',
  'step.pending': 'للإنجاز',
  'step.done': 'أُنجز',
  'step.failed': 'فاشلة',
  'step.skipped': 'متجاوزة',
} as const satisfies Translation<typeof french, 'ar'>;
