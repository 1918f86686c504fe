import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'providers.title': 'مزوّدو الهوية',
  'providers.text':
    'مزوّدو OpenID Connect الذين يمكن الدخول عبرهم. لا يُفتح حساب إلا بالهوية التي ربطها صاحبه، ولا يُنشأ أي حساب.',
  'providers.add': 'إضافة مزوّد',
  'providers.added': 'أُضيف المزوّد. اختبره ثم فعّله.',
  'providers.provider': 'المزوّد',
  'providers.people': 'الحسابات المرتبطة',
  'providers.on': 'مفعّل',
  'providers.off': 'غير مفعّل',
  'providers.zones': 'أين يُعرض',
  'providers.zone.portal': 'بوابة العملاء',
  'providers.zone.corporate': 'فضاء الموظفين',
  'providers.actionsOn': 'إجراءات على {{name}}',
  'providers.test': 'اختبار',
  'providers.testDone': 'يجيب {{name}}. يتم الدخول فيه على {{host}}.',
  'providers.edit': 'تعديل',
  'providers.editTitle': 'تعديل {{name}}',
  'providers.save': 'حفظ',
  'providers.changed': 'عُدّل المزوّد.',
  'providers.enable': 'تفعيل',
  'providers.enabledDone': '{{name}} مفعّل.',
  'providers.disable': 'تعطيل',
  'providers.disableTitle': 'تعطيل {{name}}؟',
  'providers.disableText':
    'يختفي الزر، وتُغلق فورا الجلسات التي فتحها هذا المزوّد، ومنها جلستك إن كان هو من فتحها. وتبقى الروابط.',
  'providers.disabledDone': '{{name}} غير مفعّل.',
  'providers.remove': 'حذف',
  'providers.removeTitle': 'حذف {{name}}؟',
  'providers.removedDone': 'حُذف {{name}}.',
  'providers.dialogText': 'أنشئ أولا لدى المزوّد تطبيق ويب سريا يعمل بتدفق رمز التفويض.',
  'providers.name': 'الاسم',
  'providers.nameHint': 'ما يُكتب على زر الدخول.',
  'providers.issuer': 'المُصدر',
  'providers.issuerHint': 'العنوان الذي يسميه المزوّد « issuer »، تماما كما يكتبه. لا يتغيّر بعد ذلك.',
  'providers.clientId': 'معرّف العميل',
  'providers.clientSecret': 'سر العميل',
  'providers.secretKept': 'إن تُرك فارغا بقي السر المحفوظ. لا يُعرض أبدا من جديد.',
  'providers.counts': 'يقوم مقام العامل الثاني',
  'providers.countsHint': 'لا تؤشّر عليه إلا إذا كان المزوّد نفسه يطلب دائما عاملا ثانيا: لن نطلب عاملنا ممن يأتي منه.',
  'providers.redirects': 'عناوين الرجوع التي تُسجّل لدى المزوّد',
  'providers.redirectsText': 'تُنسخ كما هي حرفيا: كل عنوان آخر مرفوض.',
  'providers.empty': 'لا يوجد مزوّد',
  'providers.emptyText':
    'يمكن لموظفيك، ولعملائك إن شئت، الدخول عبر دليلكم: Keycloak أو Microsoft Entra ID أو Google Workspace أو أي مزوّد OpenID Connect آخر.',
  'providers.removeText_zero': 'لا حساب مرتبط به. تُغلق الجلسات التي فتحها هذا المزوّد.',
  'providers.removeText_one':
    'حساب واحد مرتبط به: يُحذف الربط، وتُغلق الجلسات التي فتحها هذا المزوّد. يبقى الحساب مع كلمة مروره.',
  'providers.removeText_two':
    'حسابان مرتبطان به: يُحذف ربطهما، وتُغلق الجلسات التي فتحها هذا المزوّد. يبقى الحسابان مع كلمتي مرورهما.',
  'providers.removeText_few':
    '{{count}} حسابات مرتبطة به: تُحذف الروابط، وتُغلق الجلسات التي فتحها هذا المزوّد. تبقى الحسابات مع كلمات مرورها.',
  'providers.removeText_many':
    '{{count}} حسابا مرتبطا به: تُحذف الروابط، وتُغلق الجلسات التي فتحها هذا المزوّد. تبقى الحسابات مع كلمات مرورها.',
  'providers.removeText_other':
    '{{count}} حساب مرتبط به: تُحذف الروابط، وتُغلق الجلسات التي فتحها هذا المزوّد. تبقى الحسابات مع كلمات مرورها.',
} as const satisfies Translation<typeof french, 'ar'>;
