/** The sentences of this module's problems and labels, for the locale catalogues. */
export const problemWords = {
  'sales.not_found': {
    fr: 'Ce devis ou cette commande est introuvable.',
    ar: 'هذا العرض أو هذه الطلبية غير موجودة.',
    en: 'This quote or order cannot be found.',
  },
  'sales.wrong_state': {
    fr: 'Cette action n’est pas possible dans l’état actuel ({from} → {to}).',
    ar: 'هذا الإجراء غير ممكن في الحالة الحالية ({from} ← {to}).',
    en: 'This action is not possible in the current state ({from} → {to}).',
  },
  'sales.quote_empty': {
    fr: 'Ce devis ne contient aucune ligne.',
    ar: 'لا يحتوي هذا العرض على أي سطر.',
    en: 'This quote has no lines.',
  },
  'sales.quote_expired': {
    fr: 'Ce devis n’est plus valable depuis le {validUntil}.',
    ar: 'انتهت صلاحية هذا العرض في {validUntil}.',
    en: 'This quote was valid until {validUntil}.',
  },
  'sales.pdf_not_ready': {
    fr: 'Le document est en cours de préparation. Réessayez dans un instant.',
    ar: 'الوثيقة قيد التحضير. أعد المحاولة بعد لحظات.',
    en: 'The document is being prepared. Try again in a moment.',
  },
  'sales.pdf_changed': {
    fr: 'Le document que vous avez lu n’est pas celui de ce devis. Ouvrez-le de nouveau avant d’accepter.',
    ar: 'الوثيقة التي قرأتموها ليست وثيقة هذا العرض. أعيدوا فتحها قبل القبول.',
    en: 'The document you read is not this quote’s. Open it again before accepting.',
  },
  'sales.approval_required': {
    fr: 'Cette remise doit être approuvée par une deuxième personne avant l’envoi.',
    ar: 'يجب أن يوافق شخص ثانٍ على هذا التخفيض قبل الإرسال.',
    en: 'A second person must approve this discount before sending.',
  },
  'sales.self_approval': {
    fr: 'Une personne qui a chiffré ce devis ne peut pas en approuver la remise.',
    ar: 'لا يمكن لمن سعّر هذا العرض أن يوافق على تخفيضه.',
    en: 'Someone who priced this quote cannot approve its discount.',
  },
  'sales.nothing_to_approve': {
    fr: 'La remise de ce devis ne demande pas d’approbation.',
    ar: 'تخفيض هذا العرض لا يتطلب موافقة.',
    en: 'The discount of this quote needs no approval.',
  },
  'sales.newer_version': {
    fr: 'Une version plus récente de ce devis existe (version {version}).',
    ar: 'توجد نسخة أحدث من هذا العرض (النسخة {version}).',
    en: 'A newer version of this quote exists (version {version}).',
  },
  'sales.seller_incomplete': {
    fr: 'L’identité légale de l’opérateur est incomplète : {field}.',
    ar: 'الهوية القانونية للمتعامل غير مكتملة: {field}.',
    en: 'The operator’s legal identity is incomplete: {field}.',
  },
  'sales.cart_empty': {
    fr: 'Choisissez au moins une offre ou décrivez votre besoin.',
    ar: 'اختاروا عرضًا واحدًا على الأقل أو صفوا حاجتكم.',
    en: 'Choose at least one plan or describe what you need.',
  },
  'sales.plan_unavailable': {
    fr: 'Une des offres choisies n’est plus en vente.',
    ar: 'أحد العروض المختارة لم يعد معروضًا للبيع.',
    en: 'One of the chosen plans is no longer on sale.',
  },
  'sales.mixed_currencies': {
    fr: 'Un document ne peut porter qu’une seule monnaie.',
    ar: 'لا يمكن أن تحمل الوثيقة إلا عملة واحدة.',
    en: 'A document can carry one currency only.',
  },
  'sales.steps_pending': {
    fr: 'L’étape « {step} » n’est pas terminée.',
    ar: 'المرحلة «{step}» لم تكتمل.',
    en: 'The step “{step}” is not finished.',
  },
  'sales.step_out_of_turn': {
    fr: 'L’étape « {step} » attend son tour ({waitsFor}).',
    ar: 'المرحلة «{step}» تنتظر دورها ({waitsFor}).',
    en: 'The step “{step}” waits for its turn ({waitsFor}).',
  },
};

/** The unit printed beside a quantity. */
export const cycleUnits = {
  once: { fr: 'unité', ar: 'وحدة', en: 'unit' },
  monthly: { fr: 'mois', ar: 'شهر', en: 'month' },
  quarterly: { fr: 'trimestre', ar: 'ثلاثي', en: 'quarter' },
  yearly: { fr: 'an', ar: 'سنة', en: 'year' },
};
