import type { catalogue as fr } from './fr.ts';

export const catalogue = {
  'sms.title': 'رموز برسائل قصيرة، احتياطا',
  'sms.hint':
    'حين لا يكون تطبيقك أو مفتاح مرورك في متناولك. هي أضعف وسيلة: يمكن اعتراض الرسالة بشريحة مسروقة أو منسوخة.',
  'sms.off': 'لا ترسل أي رسالة قصيرة الآن: أوقف المزوّد إرسالها.',
  'sms.since': 'أُثبت في {{date}}',
  'sms.used': 'استُعمل',
  'sms.neverUsed': 'لم يُستعمل قط',
  'sms.add': 'إضافة رقم',
  'sms.change': 'تغيير الرقم',
  'sms.addText': 'يُرسل رمز إلى هذا الرقم فتعيد كتابته هنا. يلزم رقم محمول وكلمة مرورك.',
  'sms.number': 'رقم الهاتف المحمول',
  'sms.password': 'كلمة مرورك',
  'sms.send': 'إرسال الرمز',
  'sms.confirmTitle': 'أعد كتابة الرمز الذي وصلك',
  'sms.confirmText': 'أُرسل إلى {{number}} وهو صالح خمس دقائق. تُغلق جلساتك الأخرى عند تأكيده.',
  'sms.code': 'رمز من ستة أرقام',
  'sms.confirm': 'تأكيد',
  'sms.added': 'صار هذا الرقم يتلقى رموزك.',
  'sms.remove': 'إزالة',
  'sms.removeTitle': 'إزالة هذا الرقم؟',
  'sms.removeText': 'لن يرسل إليه أي رمز بعد الآن. ويبقى تطبيقك ومفاتيح مرورك ورموز الاسترجاع.',
  'sms.removed': 'أُزيل الرقم.',
} as const satisfies Record<keyof typeof fr, string>;
