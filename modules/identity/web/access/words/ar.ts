import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'email.title': 'البريد الإلكتروني',
  'email.hint': 'به تسجّل الدخول، وإليه تصل رسائلنا.',
  'email.change': 'تغيير البريد',
  'email.changeText': 'يُرسل رابط إلى البريد الجديد، ويبقى القديم بريدك ما لم يُفتح الرابط. ونُعلم العنوانين معًا.',
  'email.new': 'البريد الجديد',
  'email.password': 'كلمة مرورك',
  'email.submit': 'إرسال الرابط',
  'email.pending': 'في انتظار التأكيد',
  'email.pendingText':
    'افتح الرابط المرسل إلى {{email}} قبل {{until}}. لم يصلك شيء؟ انظر في البريد غير المرغوب فيه. لا يمكن أخذ عنوان له حساب من قبل، بل نكتب إلى صاحبه.',
  'email.cancel': 'إلغاء الطلب',
  'email.cancelled': 'أُلغي الطلب.',
  'email.proofTitle': 'تأكيد البريد الجديد',
  'email.proofText': 'سيحل محل {{before}} لتسجيل الدخول واستلام رسائلنا.',
  'email.take': 'استعمال هذا البريد',
  'email.gone': 'لا تغيير للبريد ينتظر في هذا الحساب: الرابط قديم أو استُعمل من قبل أو يخص حسابًا آخر.',
  'email.done': 'صار بريدك {{email}}.',
  'email.back': 'العودة إلى الأمان',
  'sessions.endOthers': 'إغلاق كل الجلسات الأخرى',
  'sessions.endOthersTitle': 'إغلاق كل الجلسات الأخرى؟',
  'sessions.endOthersText': 'يُسجَّل خروج كل جهاز آخر فورًا وعليه الدخول من جديد. تبقى رموز الواجهة البرمجية تعمل.',
  'sessions.othersEnded_zero': 'أُغلقت {{count}} جلسة.',
  'sessions.othersEnded_one': 'أُغلقت جلسة واحدة ({{count}}).',
  'sessions.othersEnded_two': 'أُغلقت جلستان ({{count}}).',
  'sessions.othersEnded_few': 'أُغلقت {{count}} جلسات.',
  'sessions.othersEnded_many': 'أُغلقت {{count}} جلسة.',
  'sessions.othersEnded_other': 'أُغلقت {{count}} جلسة.',
  'sessions.newAddress': 'عنوان لم يُرَ من قبل',
} as const satisfies Translation<typeof french, 'ar'>;
