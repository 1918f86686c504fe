import type { catalogue as fr } from './fr.ts';

export const catalogue = {
  'banner.label': 'اطلاع من الدعم',
  'banner.whose': '{{colleague}}، أنت تطلع على مساحة {{person}}',
  'banner.readOnly': 'للقراءة فقط',
  'banner.left': 'الوقت المتبقي',
  'banner.leave': 'مغادرة',
  'access.title': 'جارٍ فتح مساحة العميل…',
  'access.refused': 'لم تُفتح مساحة العميل',
  'access.over': 'انتهى الاطلاع',
  'access.overText': 'يمكنك إغلاق هذا التبويب. للاطلاع على هذه المساحة من جديد، انطلق من ملف العميل.',
} as const satisfies Record<keyof typeof fr, string>;
