import type { Words } from '@cm/kit/i18n';

/** Sentences of the module's problems, in the reader's language. */
export const problemWords = {
  'privacy.not_found': {
    fr: 'Cette demande n’existe pas.',
    ar: 'هذا الطلب غير موجود.',
    en: 'This request does not exist.',
  },
  'privacy.asked_already': {
    fr: 'La même demande est déjà en cours.',
    ar: 'الطلب نفسه قيد المعالجة.',
    en: 'The same request is already being dealt with.',
  },
  'privacy.details_needed': {
    fr: 'Précisez ce que vous demandez.',
    ar: 'وضّح ما تطلبه.',
    en: 'Say what you ask for.',
  },
  'privacy.accounts_are_closed': {
    fr: 'Une clôture concerne un compte client : choisissez le compte.',
    ar: 'الإغلاق يخص حساب العميل: اختر الحساب.',
    en: 'Closing is about a customer account: choose the account.',
  },
  'privacy.owner_only': {
    fr: 'Seul le titulaire du compte peut le demander pour tout le compte.',
    ar: 'صاحب الحساب وحده يمكنه طلب ذلك للحساب كله.',
    en: 'Only the owner of the account can ask this for the whole account.',
  },
  'privacy.closed': {
    fr: 'Cette demande est close.',
    ar: 'هذا الطلب مغلق.',
    en: 'This request is closed.',
  },
  'privacy.not_examined': {
    fr: 'Prenez d’abord la demande en charge.',
    ar: 'تكفّل بالطلب أولا.',
    en: 'Take the request on first.',
  },
  'privacy.being_erased': {
    fr: 'L’effacement demandé est en cours : il ne s’arrête plus.',
    ar: 'المحو المطلوب جار ولا يمكن إيقافه.',
    en: 'What was asked is being erased: it cannot be stopped any more.',
  },
  'privacy.erasure_hindered': {
    fr: 'L’effacement n’est pas encore possible : réglez d’abord ce que la page de la demande énumère.',
    ar: 'المحو غير ممكن بعد: سوّ أولا ما تذكره صفحة الطلب.',
    en: 'The erasure is not possible yet: first settle what the page of the request lists.',
  },
  'privacy.nobody_to_erase': {
    fr: 'Cette personne n’a pas de compte : modifiez ou retirez son contact sur la fiche du client, puis répondez à la demande.',
    ar: 'ليس لهذا الشخص حساب: عدّل جهة اتصاله أو أزلها من بطاقة العميل، ثم أجب عن الطلب.',
    en: 'This person has no account: change or remove their contact on the customer’s record, then answer the request.',
  },
  'privacy.erasure_needed': {
    fr: 'Cette demande est traitée quand les données sont effacées : demandez l’effacement.',
    ar: 'يُعدّ هذا الطلب معالجا عند محو المعطيات: اطلب المحو.',
    en: 'This request is done when the data are erased: ask for the erasure.',
  },
  'privacy.no_copy': {
    fr: 'Cette copie n’est pas ou plus disponible : faites une nouvelle demande.',
    ar: 'هذه النسخة غير متاحة أو لم تعد متاحة: قدّم طلبا جديدا.',
    en: 'This copy is not available, or not any more: make a new request.',
  },
  'privacy.day_to_come': {
    fr: 'Le jour de réception ne peut pas être à venir.',
    ar: 'لا يمكن أن يكون يوم الاستلام في المستقبل.',
    en: 'The day of receipt cannot be in the future.',
  },
  'privacy.purpose_not_found': {
    fr: 'Cette finalité n’est plus proposée.',
    ar: 'هذا الغرض لم يعد معروضا.',
    en: 'This purpose is not offered any more.',
  },
  'privacy.text_changed': {
    fr: 'Le texte a changé : relisez-le avant d’accepter.',
    ar: 'تغيّر النص: أعد قراءته قبل القبول.',
    en: 'The text has changed: read it again before you accept.',
  },
  'privacy.record_not_found': {
    fr: 'Cette fiche n’existe pas.',
    ar: 'هذه البطاقة غير موجودة.',
    en: 'This entry does not exist.',
  },
  'privacy.notified_before': {
    fr: 'La notification ne peut pas précéder la découverte.',
    ar: 'لا يمكن أن يسبق الإخطار الاكتشاف.',
    en: 'The notification cannot come before the discovery.',
  },
  'privacy.decision_unexplained': {
    fr: 'Dites comment les personnes ont été informées, ou pourquoi elles ne le sont pas.',
    ar: 'اذكر كيف تم إعلام الأشخاص، أو لماذا لم يتم إعلامهم.',
    en: 'Say how the people were told, or why they are not.',
  },
  'privacy.breach_open': {
    fr: 'Une violation se clôt une fois l’ANPDP notifiée et l’information des personnes décidée.',
    ar: 'يُغلق الخرق بعد إخطار السلطة الوطنية والبت في إعلام الأشخاص.',
    en: 'A breach is closed once the ANPDP is notified and telling the people is decided.',
  },
} as const satisfies Readonly<Record<string, Words>>;
