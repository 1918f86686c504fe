import type { Words } from '@cm/kit/i18n';

/** Sentences of the module's problems, in the reader's language. */
export const problemWords = {
  'fields.not_found': {
    fr: 'Ce champ n’existe pas.',
    ar: 'هذا الحقل غير موجود.',
    en: 'This field does not exist.',
  },
  'fields.group_not_found': {
    fr: 'Une des catégories choisies n’existe pas.',
    ar: 'إحدى الفئات المختارة غير موجودة.',
    en: 'One of the chosen categories does not exist.',
  },
  'fields.key_taken': {
    fr: 'Un autre champ porte déjà cette clé.',
    ar: 'يحمل حقل آخر هذا المفتاح.',
    en: 'Another field has this key already.',
  },
  'fields.too_many': {
    fr: 'Il y a déjà {max} champs : c’est le maximum.',
    ar: 'يوجد بالفعل {max} حقلا، وهو الحد الأقصى.',
    en: 'There are {max} fields already: that is the most.',
  },
  'fields.choice_missing': {
    fr: 'Le choix « {key} » a pu être pris : archivez-le, ne le retirez pas.',
    ar: 'ربما اختير «{key}» من قبل: أرشفه ولا تحذفه.',
    en: '“{key}” may have been chosen: archive it, do not remove it.',
  },
} as const satisfies Readonly<Record<string, Words>>;
