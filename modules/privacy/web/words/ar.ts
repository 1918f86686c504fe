import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'kind.access': 'نسخة من المعطيات',
  'kind.rectification': 'تصحيح',
  'kind.objection': 'اعتراض',
  'kind.closing': 'إغلاق الحساب',
  'kind.erasure': 'محو',
  'scope.person': 'الشخص',
  'scope.account': 'حساب العميل كله',
  'state.received': 'مستلم',
  'state.examined': 'قيد الدراسة',
  'state.done': 'تمت معالجته',
  'state.refused': 'مرفوض',
  'state.withdrawn': 'مسحوب',
  'channel.portal': 'فضاء العميل',
  'channel.letter': 'رسالة بريدية',
  'channel.email': 'بريد إلكتروني',
  'channel.telephone': 'هاتف',
  'channel.in_person': 'حضوريا',
  'consent.email': 'البريد الإلكتروني',
  'consent.sms': 'الرسائل القصيرة',
  'consent.telephone': 'الهاتف',
  'consent.in_app': 'فضاء العميل',
} as const satisfies Translation<typeof french, 'ar'>;
