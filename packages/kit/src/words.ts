import type { Words } from './i18n.ts';

/** Sentences of the problems that any operation may answer. */
export const commonWords: Readonly<Record<string, Words>> = {
  'common.bad_request': {
    fr: 'Cette demande n’est pas comprise.',
    ar: 'هذا الطلب غير مفهوم.',
    en: 'This request cannot be understood.',
  },
  'common.invalid': {
    fr: 'Certaines informations sont à corriger.',
    ar: 'بعض المعلومات تحتاج إلى تصحيح.',
    en: 'Some of the information needs correcting.',
  },
  'common.malformed_json': {
    fr: 'Le contenu envoyé n’est pas du JSON valide.',
    ar: 'المحتوى المرسل ليس JSON صالحا.',
    en: 'The content sent is not valid JSON.',
  },
  'common.unauthenticated': {
    fr: 'Connectez-vous pour continuer.',
    ar: 'سجّل الدخول للمتابعة.',
    en: 'Sign in to continue.',
  },
  'common.forbidden': {
    fr: 'Vos droits ne permettent pas cette action.',
    ar: 'صلاحياتك لا تسمح بهذا الإجراء.',
    en: 'Your rights do not allow this.',
  },
  'common.cross_site': {
    fr: 'Cette demande vient d’un autre site et a été refusée.',
    ar: 'هذا الطلب صادر عن موقع آخر وقد رُفض.',
    en: 'This request comes from another site and was refused.',
  },
  'common.not_found': {
    fr: 'Cet élément est introuvable.',
    ar: 'هذا العنصر غير موجود.',
    en: 'This could not be found.',
  },
  'common.method_not_allowed': {
    fr: 'Cette action n’existe pas ici.',
    ar: 'هذا الإجراء غير متاح هنا.',
    en: 'This action does not exist here.',
  },
  'common.timeout': {
    fr: 'La demande a pris trop de temps. Réessayez.',
    ar: 'استغرق الطلب وقتا طويلا. أعد المحاولة.',
    en: 'The request took too long. Try again.',
  },
  'common.conflict': {
    fr: 'Cet élément existe déjà ou vient de changer.',
    ar: 'هذا العنصر موجود مسبقا أو تغيّر للتو.',
    en: 'This already exists or has just changed.',
  },
  'common.stale': {
    fr: 'Quelqu’un a modifié cet élément entre-temps. Rechargez la page, votre saisie est conservée.',
    ar: 'عدّل شخص آخر هذا العنصر في الأثناء. أعد تحميل الصفحة، ما كتبته محفوظ.',
    en: 'Somebody changed this in the meantime. Reload the page; what you typed is kept.',
  },
  'common.other_customer': {
    fr: 'Vous agissez maintenant pour un autre compte client. Rechargez la page pour continuer.',
    ar: 'أنت تتصرف الآن باسم حساب عميل آخر. أعد تحميل الصفحة للمتابعة.',
    en: 'You now act for another customer account. Reload the page to go on.',
  },
  'common.impersonated': {
    fr: 'Vous consultez l’espace d’un client à sa place : ceci est réservé à la personne elle-même.',
    ar: 'أنت تطلع على مساحة عميل مكانه: هذا مخصص للشخص نفسه.',
    en: 'You see a customer’s space in their place: this is for the person themself alone.',
  },
  'common.emergency': {
    fr: 'Impossible pendant un accès d’urgence : ce que vous feriez ici durerait plus longtemps que lui. Terminez-le d’abord.',
    ar: 'غير ممكن أثناء نفاذ طارئ: ما ستفعله هنا يدوم أكثر منه. أنهه أولا.',
    en: 'Not possible during an emergency access: what you would do here would outlast it. End it first.',
  },
  'common.proof_required': {
    fr: 'Confirmez d’abord que c’est bien vous, avec votre mot de passe, un code ou une clé d’accès.',
    ar: 'أكّد أولا أنك أنت، بكلمة المرور أو برمز أو بمفتاح مرور.',
    en: 'First confirm that it is you, with your password, a code or a passkey.',
  },
  'common.too_large': {
    fr: 'Le contenu envoyé est trop volumineux.',
    ar: 'المحتوى المرسل كبير جدا.',
    en: 'The content sent is too large.',
  },
  'common.unsupported_media_type': {
    fr: 'Ce type de contenu n’est pas accepté ici.',
    ar: 'هذا النوع من المحتوى غير مقبول هنا.',
    en: 'This type of content is not accepted here.',
  },
  'common.idempotency_key_required': {
    fr: 'Cette opération demande un en-tête Idempotency-Key.',
    ar: 'تتطلب هذه العملية ترويسة Idempotency-Key.',
    en: 'This operation needs an Idempotency-Key header.',
  },
  'common.idempotency_key_reused': {
    fr: 'Cette clé d’idempotence a déjà servi à une autre demande.',
    ar: 'سبق استعمال مفتاح التكرار هذا في طلب آخر.',
    en: 'This idempotency key was already used for another request.',
  },
  'common.headers_too_large': {
    fr: 'Les en-têtes de la demande sont trop volumineux.',
    ar: 'ترويسات الطلب كبيرة جدا.',
    en: 'The headers of the request are too large.',
  },
  'common.rate_limited': {
    fr: 'Trop de tentatives. Réessayez dans {seconds} s.',
    ar: 'محاولات كثيرة. أعد المحاولة بعد {seconds} ث.',
    en: 'Too many attempts. Try again in {seconds} s.',
  },
  'common.internal': {
    fr: 'Une erreur est survenue de notre côté. Elle est enregistrée.',
    ar: 'حدث خطأ من جهتنا وقد سُجّل.',
    en: 'Something went wrong on our side. It has been recorded.',
  },
  'common.not_served': {
    fr: 'Cette installation ne sert pas ce module ({module}).',
    ar: 'هذا التثبيت لا يقدّم هذه الوحدة ({module}).',
    en: 'This installation does not serve that module ({module}).',
  },
  'common.unavailable': {
    fr: 'Le service est momentanément occupé. Réessayez.',
    ar: 'الخدمة مشغولة حاليا. أعد المحاولة.',
    en: 'The service is busy for the moment. Try again.',
  },
};
