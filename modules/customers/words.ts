export const problemWords = {
  'customers.probable_duplicates': {
    fr: 'Ce client existe probablement déjà. Regardez les clients semblables, ou dites pourquoi en créer un autre.',
    ar: 'هذا العميل موجود على الأرجح. انظر العملاء المشابهين، أو اذكر سبب إنشاء عميل آخر.',
    en: 'This customer probably exists already. Look at the similar ones, or say why another one is opened.',
  },
  'customers.not_found': {
    fr: 'Ce client est introuvable.',
    ar: 'هذا العميل غير موجود.',
    en: 'This customer could not be found.',
  },
  'customers.contact_not_found': {
    fr: 'Ce contact est introuvable.',
    ar: 'جهة الاتصال هذه غير موجودة.',
    en: 'This contact could not be found.',
  },
  'customers.category_not_found': {
    fr: 'Cette catégorie est introuvable.',
    ar: 'هذه الفئة غير موجودة.',
    en: 'This category could not be found.',
  },
  'customers.document_not_found': {
    fr: 'Ce document est introuvable.',
    ar: 'هذه الوثيقة غير موجودة.',
    en: 'This document could not be found.',
  },
  'customers.wrong_state': {
    fr: 'Un client dans l’état « {from} » ne peut pas passer à l’état « {to} ».',
    ar: 'لا يمكن نقل العميل من الحالة «{from}» إلى الحالة «{to}».',
    en: 'A customer in the state “{from}” cannot move to “{to}”.',
  },
  'customers.contact_exists': {
    fr: 'Un contact de ce client utilise déjà cette adresse.',
    ar: 'توجد جهة اتصال لهذا العميل بهذا العنوان.',
    en: 'A contact of this customer already has this address.',
  },
  'customers.own_rights': {
    fr: 'Vous ne pouvez pas modifier vos propres droits.',
    ar: 'لا يمكنك تعديل صلاحياتك الخاصة.',
    en: 'You cannot change your own rights.',
  },
  'customers.right_not_held': {
    fr: 'Vous ne pouvez donner ou retirer que les droits que vous avez vous-même ({right}).',
    ar: 'لا يمكنك منح أو سحب إلا الصلاحيات التي تملكها ({right}).',
    en: 'You can only give or take rights that you hold yourself ({right}).',
  },
  'customers.owner': {
    fr: 'Le titulaire garde tous les droits et ne peut pas partir : le compte passe d’abord à quelqu’un d’autre.',
    ar: 'يحتفظ صاحب الحساب بكل الصلاحيات ولا يمكنه المغادرة: ينتقل الحساب أولا إلى شخص آخر.',
    en: 'The owner keeps every right and cannot leave: the account first passes to somebody else.',
  },
  'customers.has_owner': {
    fr: 'Ce client a déjà un titulaire.',
    ar: 'لهذا العميل صاحب حساب بالفعل.',
    en: 'This customer already has an owner.',
  },
  'customers.not_the_owner': {
    fr: 'Seul le titulaire du compte peut le faire.',
    ar: 'صاحب الحساب وحده يمكنه ذلك.',
    en: 'Only the owner of the account can do this.',
  },
  'customers.is_member': {
    fr: 'Cette personne a déjà accès au compte.',
    ar: 'لهذا الشخص وصول إلى الحساب بالفعل.',
    en: 'This person already has access to the account.',
  },
  'customers.not_a_member': {
    fr: 'Cette personne n’a pas accès au compte.',
    ar: 'ليس لهذا الشخص وصول إلى الحساب.',
    en: 'This person has no access to the account.',
  },
  'customers.not_invited': {
    fr: 'Aucune invitation n’est en attente pour cette personne.',
    ar: 'لا توجد دعوة معلقة لهذا الشخص.',
    en: 'No invitation is waiting for this person.',
  },
  'customers.contact_address': {
    fr: 'L’adresse d’une personne invitée ou qui a accès au compte ne se change pas ici.',
    ar: 'لا يُغيَّر هنا بريد شخص مدعو أو له وصول إلى الحساب.',
    en: 'The address of somebody invited or with access cannot be changed here.',
  },
  'customers.invitation_invalid': {
    fr: 'Cette invitation n’est plus valable. Demandez-en une nouvelle à la personne qui vous a invité.',
    ar: 'لم تعد هذه الدعوة صالحة. اطلب دعوة جديدة ممن دعاك.',
    en: 'This invitation is no longer valid. Ask whoever invited you for a new one.',
  },
  'customers.no_invitation': {
    fr: 'Cette invitation n’attend plus votre réponse.',
    ar: 'لم تعد هذه الدعوة في انتظار ردك.',
    en: 'This invitation no longer waits for your answer.',
  },
  'customers.invitation_sign_in': {
    fr: 'Cette adresse a déjà un compte : connectez-vous pour répondre à l’invitation.',
    ar: 'لهذا العنوان حساب بالفعل: سجّل الدخول للرد على الدعوة.',
    en: 'This address already has an account: sign in to answer the invitation.',
  },
  'customers.offer_exists': {
    fr: 'Une proposition attend déjà une réponse.',
    ar: 'هناك عرض ينتظر الرد.',
    en: 'An offer is already waiting for an answer.',
  },
  'customers.no_offer': {
    fr: 'Cette proposition n’est plus ouverte.',
    ar: 'لم يعد هذا العرض قائما.',
    en: 'This offer is no longer open.',
  },
  'customers.may_not_order': {
    fr: 'Ce compte ({state}) ne peut pas commander.',
    ar: 'لا يمكن لهذا الحساب ({state}) تقديم طلبات.',
    en: 'This account ({state}) cannot order.',
  },
  'customers.kyc_required': {
    fr: 'La vérification d’identité doit être approuvée avant de commander.',
    ar: 'يجب الموافقة على التحقق من الهوية قبل تقديم أي طلب.',
    en: 'The identity verification has to be approved before ordering.',
  },
  'customers.kyc_not_found': {
    fr: 'Ce dossier de vérification est introuvable.',
    ar: 'ملف التحقق هذا غير موجود.',
    en: 'This verification could not be found.',
  },
  'customers.kyc_unchecked': {
    fr: 'Une pièce n’a pas passé l’antivirus : attendez la fin de l’analyse, ou refusez le dossier pour qu’elle soit renvoyée.',
    ar: 'لم تجتز إحدى الوثائق فحص مضاد الفيروسات: انتظر انتهاء الفحص، أو ارفض الملف ليعاد إرسالها.',
    en: 'A document has not passed the virus scanner: wait for the check to end, or reject the file so that it is sent again.',
  },
  'customers.kyc_wrong_state': {
    fr: 'Un dossier « {from} » ne peut pas devenir « {to} ».',
    ar: 'لا يمكن نقل الملف من «{from}» إلى «{to}».',
    en: 'A verification that is “{from}” cannot become “{to}”.',
  },
  'customers.kyc_unknown_document': {
    fr: 'Ce type de pièce ({type}) n’est pas demandé pour votre compte.',
    ar: 'هذا النوع من الوثائق ({type}) غير مطلوب لحسابك.',
    en: 'This type of document ({type}) is not asked for your account.',
  },
  'customers.identity_locked': {
    fr: 'Ce champ ({field}) est couvert par la vérification d’identité ({state}). Demandez la modification au support.',
    ar: 'هذا الحقل ({field}) مشمول بالتحقق من الهوية ({state}). اطلب التعديل من الدعم.',
    en: 'This field ({field}) is covered by the identity verification ({state}). Ask the support to change it.',
  },
  'customers.too_many': {
    fr: 'La limite de {max} est atteinte.',
    ar: 'تم بلوغ الحد الأقصى وهو {max}.',
    en: 'The limit of {max} is reached.',
  },
} as const;
