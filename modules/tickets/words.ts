import type { Words } from '@cm/kit/i18n';

/** Sentences of this module's problems. */
export const problemWords = {
  'tickets.not_found': {
    fr: 'Ce ticket n’existe pas ou ne vous concerne pas.',
    ar: 'هذه التذكرة غير موجودة أو لا تخصك.',
    en: 'This ticket does not exist or is not yours.',
  },
  'tickets.transition_refused': {
    fr: 'Ce n’est pas possible tant que le ticket est dans cet état ({from}).',
    ar: 'هذا الإجراء غير ممكن والتذكرة في هذه الحالة ({from}).',
    en: 'This cannot be done while the ticket is in this state ({from}).',
  },
  'tickets.closed': {
    fr: 'Ce ticket est fermé. Rouvrez-le ou ouvrez un nouveau ticket.',
    ar: 'هذه التذكرة مغلقة. أعد فتحها أو افتح تذكرة جديدة.',
    en: 'This ticket is closed. Reopen it or open a new one.',
  },
  'tickets.unknown_mention': {
    fr: 'Une personne mentionnée ne peut pas lire ce ticket : retirez la mention.',
    ar: 'أحد الأشخاص المذكورين لا يمكنه قراءة هذه التذكرة: احذف ذكره.',
    en: 'Somebody who is mentioned may not read this ticket: take the mention out.',
  },
  'tickets.too_many_mentions': {
    fr: 'Une note mentionne au plus {max} personnes.',
    ar: 'لا تذكر الملاحظة أكثر من {max} أشخاص.',
    en: 'A note mentions at most {max} people.',
  },
  'tickets.unknown_category': {
    fr: 'Cette catégorie n’existe plus. Choisissez-en une autre.',
    ar: 'لم تعد هذه الفئة موجودة. اختر فئة أخرى.',
    en: 'This category no longer exists. Choose another one.',
  },
  'tickets.unknown_group': {
    fr: 'Ce groupe n’existe plus ou n’est pas des vôtres. Choisissez-en un autre.',
    ar: 'لم تعد هذه المجموعة موجودة أو ليست من مجموعاتك. اختر مجموعة أخرى.',
    en: 'This group no longer exists or is not one of yours. Choose another one.',
  },
  'tickets.unknown_assignee': {
    fr: 'Cette personne ne fait pas partie de l’équipe active.',
    ar: 'هذا الشخص ليس ضمن الفريق النشط.',
    en: 'This person is not an active member of the team.',
  },
  'tickets.group_needed': {
    fr: 'Choisissez un groupe : hors de vos groupes, vous ne verriez plus ce ticket.',
    ar: 'اختر مجموعة: خارج مجموعاتك لن ترى هذه التذكرة.',
    en: 'Choose a group: outside your groups you would not see this ticket.',
  },
  'tickets.assignee_out_of_reach': {
    fr: 'Cette personne n’a pas accès aux tickets de ce groupe.',
    ar: 'لا يمكن لهذا الشخص الوصول إلى تذاكر هذه المجموعة.',
    en: 'This person does not reach the tickets of this group.',
  },
  'tickets.unknown_customer': {
    fr: 'Ce client ou ce contact est introuvable.',
    ar: 'هذا العميل أو جهة الاتصال غير موجود.',
    en: 'This customer or contact cannot be found.',
  },
  'tickets.mail_decided': {
    fr: 'Une décision a déjà été prise pour ce message.',
    ar: 'سبق اتخاذ قرار بشأن هذه الرسالة.',
    en: 'This mail has already been decided on.',
  },
  'tickets.name_taken': {
    fr: 'Ce nom ou cette adresse est déjà utilisé.',
    ar: 'هذا الاسم أو العنوان مستعمل بالفعل.',
    en: 'This name or address is already in use.',
  },
} as const satisfies Readonly<Record<string, Words>>;
