import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'organisation.groups': 'مجموعات الدعم',
  'organisation.ticket-categories': 'فئات التذاكر',
  'organisation.mailboxes': 'صناديق بريد الدعم',
  'groups.members': 'الأعضاء',
  'groups.noMember': 'بلا أعضاء',
  'groups.empty': 'لا توجد مجموعات',
  'groups.emptyText': 'تجمع المجموعة أعوان الفريق الواحد، وإليها تُسند التذاكر.',
  'groups.add': 'إضافة مجموعة',
  'categories.ticketEmpty': 'تبيّن الفئات موضوع التذكرة، ويختار العميل إحداها عند فتحها.',
  'mailboxes.address': 'العنوان',
  'mailboxes.addressHint': 'بأحرف لاتينية صغيرة. كل رسالة ترد إلى هذا العنوان تصبح تذكرة.',
  'mailboxes.nameHint': 'ما يقرؤه العميل بصفة مرسل الردود.',
  'mailboxes.group': 'المجموعة',
  'mailboxes.groupHint': 'إليها تُسند التذاكر التي يفتحها هذا الصندوق.',
  'mailboxes.noGroup': 'بلا مجموعة',
  'mailboxes.default': 'افتراضي',
  'mailboxes.makeDefault': 'الصندوق الافتراضي',
  'mailboxes.makeDefaultHint': 'تصل ردود التذاكر المفتوحة من البوابة من هذا العنوان.',
  'mailboxes.disabled': 'خارج الخدمة',
  'mailboxes.disable': 'إخراج من الخدمة',
  'mailboxes.disableHint': 'يرفض مدخل البريد عندئذ الرسائل الموجهة إلى هذا العنوان.',
  'mailboxes.empty': 'لا توجد صناديق بريد للدعم',
  'mailboxes.emptyText': 'أضف العنوان الذي يراسلك عليه عملاؤك: ستصبح رسائلهم تذاكر.',
  'mailboxes.add': 'إضافة صندوق بريد',
} as const satisfies Translation<typeof french, 'ar'>;
