/** The sentences of this module's problems and labels, for the locale catalogues. */
export const problemWords = {
  'catalogue.not_found': {
    fr: 'Cet élément du catalogue est introuvable.',
    ar: 'هذا العنصر غير موجود في الكتالوج.',
    en: 'This catalogue item cannot be found.',
  },
  'catalogue.slug_taken': {
    fr: 'L’identifiant « {slug} » est déjà utilisé.',
    ar: 'المعرّف «{slug}» مستعمل من قبل.',
    en: 'The identifier “{slug}” is already in use.',
  },
  'catalogue.tax_rate_missing': {
    fr: 'Aucun taux de TVA n’est enregistré pour la catégorie « {category} » au {day}.',
    ar: 'لا توجد نسبة رسم على القيمة المضافة مسجلة للفئة «{category}» بتاريخ {day}.',
    en: 'No VAT rate is recorded for the category “{category}” on {day}.',
  },
  'catalogue.tax_rate_overlap': {
    fr: 'Un autre taux de la catégorie « {category} » s’applique déjà sur cette période (à partir du {from}).',
    ar: 'نسبة أخرى للفئة «{category}» سارية في هذه الفترة (ابتداءً من {from}).',
    en: 'Another rate of the category “{category}” already applies in this period (from {from}).',
  },
  'catalogue.out_of_stock': {
    fr: 'Cette offre n’est plus disponible dans la quantité demandée.',
    ar: 'هذا العرض لم يعد متوفرًا بالكمية المطلوبة.',
    en: 'This plan is no longer available in the requested quantity.',
  },
  'catalogue.archived': {
    fr: 'Cet élément est archivé et ne peut plus être modifié.',
    ar: 'هذا العنصر مؤرشف ولا يمكن تعديله.',
    en: 'This item is archived and can no longer be changed.',
  },
  'catalogue.too_many_categories': {
    fr: 'Le catalogue compte déjà {maximum} catégories.',
    ar: 'يحتوي الكتالوج بالفعل على {maximum} فئة.',
    en: 'The catalogue already has {maximum} categories.',
  },
};
