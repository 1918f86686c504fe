import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'support.title': 'نفاذ الدعم إلى مساحتك',
  'support.hint':
    'لمساعدتك، يمكن لعضو من دعمنا أن يرى هذه المساحة كما تراها، للقراءة فقط: لا يمكنه تعديل شيء ولا دفعه ولا قبوله ولا حذفه، ولا يفتح وثائق هويتك. ولا يمكنه ذلك إلا إذا سمحت به.',
  'support.none': 'لا تسمح للدعم برؤية هذه المساحة.',
  'support.open': 'مسموح حتى {{until}}، من طرف {{name}}.',
  'support.each': 'يدوم كل اطلاع نصف ساعة على الأكثر؛ ويُبلَّغ بالبريد الإلكتروني الشخص الذي فُتحت مساحته، مع السبب.',
  'support.ownerOnly': 'لا يسمح بذلك إلا مالك الحساب.',
  'support.give': 'السماح',
  'support.giveTitle': 'السماح للدعم برؤية هذه المساحة؟',
  'support.giveText':
    'سيرى، للقراءة فقط، ما يراه أعضاء حسابك: الفواتير والخدمات والتذاكر والطلبات. يمكنك سحب الإذن في أي وقت: من يطّلع حينها يخرج فورًا.',
  'support.days': 'لمدة',
  'support.days.1': '24 ساعة',
  'support.days.7': '7 أيام',
  'support.days.30': '30 يومًا',
  'support.days.90': '90 يومًا',
  'support.given': 'يمكن للدعم رؤية هذه المساحة.',
  'support.withdraw': 'سحب الإذن',
  'support.withdrawn': 'لم يعد الدعم يرى هذه المساحة.',
} as const satisfies Translation<typeof french, 'ar'>;
