import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'originals.show': 'عرض',
  'originals.showOf': 'عرض {{name}} كاملاً',
  'originals.recorded': 'سُجّل العرض في سجل التدقيق.',
  'originals.closed':
    'ترى حالة الملف دون وثائقه: يتطلب فتحها صلاحية «فتح وثائق الهوية والاطلاع على الأرقام الشخصية كاملة».',
  'originals.closedTitle': 'الوثائق غير متاحة لك',
  'originals.editHint': 'مخفي: اتركه كما هو للإبقاء عليه، أو استبدله أو أفرغه لتغييره.',
  'originals.export': 'يخرج NIN وRIB مخفيَّين (•••• وآخر 4 أرقام): الحصول عليهما كاملين يتطلب صلاحية.',
  'originals.exportFull': 'يخرج NIN وRIB كاملين، ويحفظ سجل التدقيق ذلك.',
} as const satisfies Translation<typeof french, 'ar'>;
