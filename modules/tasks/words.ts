import type { Words } from '@cm/kit/i18n';

/** Sentences of the module's problems, in the reader's language. */
export const problemWords = {
  'tasks.not_found': {
    fr: 'Cette tâche n’existe pas, ou vous n’y avez pas accès.',
    ar: 'هذه المهمة غير موجودة أو لا يمكنك الاطلاع عليها.',
    en: 'This task does not exist, or you have no access to it.',
  },
  'tasks.closed': {
    fr: 'Cette tâche est déjà terminée ou annulée : rouvrez-la pour la modifier.',
    ar: 'هذه المهمة منجزة أو ملغاة: أعد فتحها لتعديلها.',
    en: 'This task is done or cancelled already: reopen it to change it.',
  },
  'tasks.open': {
    fr: 'Cette tâche est déjà à faire.',
    ar: 'هذه المهمة لا تزال مفتوحة.',
    en: 'This task is open already.',
  },
  'tasks.unknown_record': {
    fr: 'L’élément auquel rattacher la tâche n’existe pas, ou vous n’y avez pas accès.',
    ar: 'العنصر المراد ربط المهمة به غير موجود أو لا يمكنك الاطلاع عليه.',
    en: 'What the task would be about does not exist, or you have no access to it.',
  },
  'tasks.unknown_owner': {
    fr: 'Cette personne ne peut pas voir les tâches, ou pas l’élément dont il s’agit : choisissez un autre collègue.',
    ar: 'لا يمكن لهذا الشخص الاطلاع على المهام أو على العنصر المعني: اختر زميلا آخر.',
    en: 'This person may not see tasks, or not what this one is about: choose another colleague.',
  },
  'tasks.team_only': {
    fr: 'Votre rôle ne donne pas accès aux tâches des collègues.',
    ar: 'دورك لا يسمح بالاطلاع على مهام الزملاء.',
    en: 'Your role gives no access to colleagues’ tasks.',
  },
} as const satisfies Readonly<Record<string, Words>>;
