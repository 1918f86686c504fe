import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'actor.me': 'أنا',
  'actor.staff': 'أحد الزملاء',
  'actor.customer': 'العميل',
  'actor.system': 'النظام',
  'payments.record': 'تسجيل دفعة',
} as const satisfies Translation<typeof french, 'ar'>;
