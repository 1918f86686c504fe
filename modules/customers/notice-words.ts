import type { NoticeWords } from '@cm/kit/notices';

export const kycSubmittedWords = {
  name: { fr: 'Dossier KYC à examiner', ar: 'ملف تحقق للدراسة', en: 'KYC file to review' },
  title: {
    fr: 'Dossier KYC à examiner : {{ number }}',
    ar: 'ملف تحقق للدراسة: {{ number }}',
    en: 'KYC file to review: {{ number }}',
  },
  sample: { number: 'C-000042' },
} satisfies NoticeWords;

export const kycApprovedWords = {
  name: { fr: 'Dossier approuvé', ar: 'قبول الملف', en: 'Verification approved' },
  title: { fr: 'Votre dossier est approuvé', ar: 'قُبل ملفك', en: 'Your file is approved' },
  mail: {
    subject: { fr: 'Votre dossier est approuvé', ar: 'تم قبول ملفك', en: 'Your verification is approved' },
    body: {
      fr: 'Bonjour {{ name }},\n\nBonne nouvelle : votre dossier a été vérifié et approuvé.{% if until != "" %} Il est valable jusqu’au {{ until }}.{% endif %} Vous pouvez maintenant commander tous nos services.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nخبر سار: تم التحقق من ملفك وقبوله.{% if until != "" %} وهو صالح إلى غاية {{ until }}.{% endif %} يمكنك الآن طلب جميع خدماتنا.\n\n[action]',
      en: 'Hello {{ name }},\n\nGood news: your file was checked and approved.{% if until != "" %} It is valid until {{ until }}.{% endif %} You can now order all our services.\n\n[action]',
    },
    action: { fr: 'Voir le catalogue', ar: 'عرض الكتالوج', en: 'See the catalogue' },
    automatic: true,
  },
  sample: { until: { day: '2027-03-02' } },
} satisfies NoticeWords;

export const kycFirstApprovalFellWords = {
  name: { fr: 'Première approbation tombée', ar: 'سقوط الموافقة الأولى', en: 'First approval fell' },
  title: {
    fr: 'Votre approbation du dossier {{ number }} est tombée : un contrôle a changé',
    ar: 'سقطت موافقتك على الملف {{ number }}: تغيّر أحد عناصر الفحص',
    en: 'Your approval of file {{ number }} fell: a check changed',
  },
  sample: { number: 'C-000042' },
} satisfies NoticeWords;

export const kycExpiresSoonWords = {
  name: { fr: 'Vérification bientôt expirée', ar: 'قرب انتهاء صلاحية التحقق', en: 'Verification expires soon' },
  title: {
    fr: 'Votre vérification d’identité expire après le {{ until }}',
    ar: 'تنتهي صلاحية التحقق من هويتك بعد {{ until }}',
    en: 'Your identity verification expires after {{ until }}',
  },
  mail: {
    subject: {
      fr: 'Votre vérification d’identité expire bientôt',
      ar: 'تنتهي صلاحية التحقق من هويتك قريبا',
      en: 'Your identity verification expires soon',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nVotre vérification d’identité est valable jusqu’au {{ until }} inclus.{% if stops == "approval" %} Passé ce jour, une nouvelle commande attendra qu’un nouveau dossier soit approuvé.{% else %} Les offres qui demandent une identité vérifiée attendront un nouveau dossier.{% endif %} Vos services en place continuent.\n\nPréparez des documents à jour : vous pourrez les transmettre dès le lendemain.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nالتحقق من هويتك صالح إلى غاية {{ until }}.{% if stops == "approval" %} بعد هذا اليوم، ستنتظر كل طلبية جديدة الموافقة على ملف جديد.{% else %} ستنتظر العروض التي تتطلب التحقق من الهوية ملفا جديدا.{% endif %} وتستمر خدماتك الحالية.\n\nحضّر وثائق محدّثة: يمكنك إرسالها ابتداء من اليوم الموالي.\n\n[action]',
      en: 'Hello {{ name }},\n\nYour identity verification is valid until {{ until }}, that day included.{% if stops == "approval" %} After that day, a new order waits until a new file is approved.{% else %} Offers that ask for a verified identity will wait for a new file.{% endif %} Your services in place go on.\n\nPrepare documents that are up to date: you can send them from the day after.\n\n[action]',
    },
    action: { fr: 'Voir ma vérification', ar: 'عرض التحقق', en: 'See my verification' },
    automatic: true,
  },
  sample: { until: { day: '2027-03-02' }, stops: 'approval' },
} satisfies NoticeWords;

export const kycExpiredWords = {
  name: { fr: 'Vérification expirée', ar: 'انتهاء صلاحية التحقق', en: 'Verification expired' },
  title: {
    fr: 'Votre vérification d’identité a expiré',
    ar: 'انتهت صلاحية التحقق من هويتك',
    en: 'Your identity verification has expired',
  },
  mail: {
    subject: {
      fr: 'Votre vérification d’identité a expiré',
      ar: 'انتهت صلاحية التحقق من هويتك',
      en: 'Your identity verification has expired',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nVotre vérification d’identité était valable jusqu’au {{ until }}.{% if stops == "approval" %} Une nouvelle commande attend désormais qu’un nouveau dossier soit approuvé.{% else %} Les offres qui demandent une identité vérifiée attendent un nouveau dossier.{% endif %} Vos services en place continuent.\n\nTransmettez un nouveau dossier : les documents qui étaient bons y sont déjà.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nكان التحقق من هويتك صالحا إلى غاية {{ until }}.{% if stops == "approval" %} كل طلبية جديدة تنتظر الآن الموافقة على ملف جديد.{% else %} العروض التي تتطلب التحقق من الهوية تنتظر ملفا جديدا.{% endif %} وتستمر خدماتك الحالية.\n\nأرسل ملفا جديدا: الوثائق التي كانت سليمة موجودة فيه.\n\n[action]',
      en: 'Hello {{ name }},\n\nYour identity verification was valid until {{ until }}.{% if stops == "approval" %} A new order now waits until a new file is approved.{% else %} Offers that ask for a verified identity wait for a new file.{% endif %} Your services in place go on.\n\nSend a new file: the documents that were good are in it already.\n\n[action]',
    },
    action: { fr: 'Renouveler ma vérification', ar: 'تجديد التحقق', en: 'Renew my verification' },
    automatic: true,
  },
  sample: { until: { day: '2027-03-02' }, stops: 'approval' },
} satisfies NoticeWords;

export const kycRejectedWords = {
  name: { fr: 'Dossier à compléter', ar: 'ملف يحتاج إلى استكمال', en: 'Verification to complete' },
  title: { fr: 'Votre dossier est à compléter', ar: 'ملفك يحتاج إلى استكمال', en: 'Your file needs something more' },
  detail: '{{ reason }}',
  mail: {
    subject: {
      fr: 'Votre dossier est à compléter',
      ar: 'ملفك يحتاج إلى استكمال',
      en: 'Your file needs something more',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nNous avons examiné votre dossier et nous ne pouvons pas encore l’approuver. En voici la raison :\n\n{{ reason }}\n\nCorrigez ce point et envoyez-le de nouveau ; nous le reprendrons aussitôt.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nدرسنا ملفك ولا يمكننا قبوله بعد، وهذا هو السبب:\n\n{{ reason }}\n\nصحّح هذه النقطة وأرسله من جديد، وسنعود إليه فورا.\n\n[action]',
      en: 'Hello {{ name }},\n\nWe looked at your file and cannot approve it yet. This is why:\n\n{{ reason }}\n\nCorrect this point and send it again; we will take it up at once.\n\n[action]',
    },
    action: { fr: 'Compléter mon dossier', ar: 'استكمال ملفي', en: 'Complete my file' },
    automatic: true,
  },
  sample: { reason: 'La copie du registre de commerce est illisible.' },
} satisfies NoticeWords;

export const contactInvitedWords = {
  name: { fr: 'Invitation à un compte client', ar: 'دعوة إلى حساب عميل', en: 'Invitation to a customer account' },
  mail: {
    subject: {
      fr: 'Vous êtes invité sur {{ brand }}',
      ar: 'أنت مدعو إلى {{ brand }}',
      en: 'You are invited to {{ brand }}',
    },
    body: {
      fr: 'Bonjour,\n\nUn client de {{ brand }} vous invite à agir pour son compte. Voyez de qui il s’agit et ce que vous pourrez y faire, puis acceptez ou refusez.\n\n[action]\n\nCe lien est valable 7 jours. Vous n’attendiez rien ? Ignorez ce message : sans votre accord, rien ne se passe.',
      ar: 'مرحبا،\n\nيدعوك أحد عملاء {{ brand }} إلى التصرف باسم حسابه. اطّلع على هوية صاحب الدعوة وعلى ما يمكنك فعله، ثم اقبل أو ارفض.\n\n[action]\n\nهذا الرابط صالح لمدة 7 أيام. لم تكن تنتظر شيئا؟ تجاهل هذه الرسالة: لن يحدث شيء دون موافقتك.',
      en: 'Hello,\n\nA customer of {{ brand }} invites you to act for their account. See who it is and what you could do there, then accept or decline.\n\n[action]\n\nThis link is valid for 7 days. You expected nothing? Ignore this message: nothing happens without your word.',
    },
    action: { fr: 'Voir l’invitation', ar: 'عرض الدعوة', en: 'See the invitation' },
    automatic: true,
  },
  sample: {},
} satisfies NoticeWords;

export const contactRemovedWords = {
  name: {
    fr: 'Accès à un compte client retiré',
    ar: 'سحب الوصول إلى حساب عميل',
    en: 'Access to an account taken away',
  },
  title: {
    fr: 'Vous n’avez plus accès à un compte client',
    ar: 'لم يعد لك وصول إلى حساب عميل',
    en: 'You no longer have access to a customer account',
  },
  mail: {
    subject: {
      fr: 'Votre accès à un compte client a pris fin',
      ar: 'انتهى وصولك إلى حساب عميل',
      en: 'Your access to a customer account has ended',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nVous n’avez plus accès à l’un des comptes clients pour lesquels vous agissiez chez {{ brand }}. Les jetons d’API que vous aviez créés pour lui ne fonctionnent plus.\n\nVotre propre accès à {{ brand }} ne change pas.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nلم يعد لك وصول إلى أحد حسابات العملاء التي كنت تتصرف باسمها لدى {{ brand }}. ولم تعد رموز الواجهة البرمجية التي أنشأتها له تعمل.\n\nأما دخولك الخاص إلى {{ brand }} فلا يتغير.\n\n[action]',
      en: 'Hello {{ name }},\n\nYou no longer have access to one of the customer accounts that you acted for at {{ brand }}. The API tokens that you made for it no longer work.\n\nYour own access to {{ brand }} does not change.\n\n[action]',
    },
    action: { fr: 'Aller à mon espace', ar: 'الذهاب إلى فضائي', en: 'Go to my account' },
    automatic: true,
  },
  sample: {},
} satisfies NoticeWords;

export const ownershipOfferedWords = {
  name: { fr: 'Compte proposé', ar: 'عرض حساب', en: 'Account offered' },
  title: {
    fr: 'Le compte {{ number }} vous est proposé',
    ar: 'الحساب {{ number }} معروض عليك',
    en: 'The account {{ number }} is offered to you',
  },
  mail: {
    subject: {
      fr: 'Devenir titulaire du compte {{ number }} ?',
      ar: 'هل تصبح صاحب الحساب {{ number }}؟',
      en: 'Become the owner of the account {{ number }}?',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nLe titulaire du compte {{ number }} vous propose de le devenir à sa place. Vous auriez tous les droits sur ce compte, lui resterait membre. Rien ne change avant votre accord, et la proposition attend 7 jours.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nيعرض عليك صاحب الحساب {{ number }} أن تصبح صاحبه بدلا منه. ستكون لك كل الصلاحيات على هذا الحساب ويبقى هو عضوا فيه. لن يتغير شيء قبل موافقتك، والعرض قائم لمدة 7 أيام.\n\n[action]',
      en: 'Hello {{ name }},\n\nThe owner of the account {{ number }} offers it to you. You would hold every right on it and they would stay a member. Nothing changes before you agree, and the offer waits for 7 days.\n\n[action]',
    },
    action: { fr: 'Répondre à la proposition', ar: 'الرد على العرض', en: 'Answer the offer' },
    automatic: true,
  },
  sample: { number: 'C-000042' },
} satisfies NoticeWords;

export const ownershipMovedWords = {
  name: { fr: 'Titulaire changé', ar: 'تغيير صاحب الحساب', en: 'Owner changed' },
  title: {
    fr: 'Le compte {{ number }} a un nouveau titulaire',
    ar: 'للحساب {{ number }} صاحب جديد',
    en: 'The account {{ number }} has another owner',
  },
  mail: {
    subject: {
      fr: 'Le compte {{ number }} a un nouveau titulaire',
      ar: 'للحساب {{ number }} صاحب جديد',
      en: 'The account {{ number }} has another owner',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nLe compte client {{ number }} a un nouveau titulaire. L’ancien reste membre du compte.{% if reason != "" %}\n\nLe changement a été fait par nos équipes, pour cette raison : {{ reason }}{% endif %}\n\n[action]\n\nSi vous n’étiez pas au courant, écrivez-nous sans attendre.',
      ar: 'مرحبا {{ name }}،\n\nأصبح لحساب العميل {{ number }} صاحب جديد، ويبقى الصاحب السابق عضوا فيه.{% if reason != "" %}\n\nأجرى فريقنا هذا التغيير للسبب التالي: {{ reason }}{% endif %}\n\n[action]\n\nإن لم تكن على علم بذلك فراسلنا دون انتظار.',
      en: 'Hello {{ name }},\n\nThe customer account {{ number }} has another owner. The one before stays a member.{% if reason != "" %}\n\nOur team made the change, for this reason: {{ reason }}{% endif %}\n\n[action]\n\nIf you did not know of it, write to us right away.',
    },
    action: { fr: 'Voir les personnes du compte', ar: 'عرض أشخاص الحساب', en: 'See the people of the account' },
    automatic: true,
  },
  sample: { number: 'C-000042', reason: '' },
} satisfies NoticeWords;

export const accountManagerWords = {
  name: { fr: 'Client confié', ar: 'إسناد عميل', en: 'Customer to look after' },
  title: {
    fr: 'Le client {{ number }} vous est confié',
    ar: 'أُسندت إليك متابعة العميل {{ number }}',
    en: 'You now look after customer {{ number }}',
  },
  mail: {
    subject: {
      fr: 'Le client {{ number }} vous est confié',
      ar: 'أُسندت إليك متابعة العميل {{ number }}',
      en: 'You now look after customer {{ number }}',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nVous êtes désormais le chargé de clientèle du client {{ number }}.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nأصبحت المكلف بالعميل {{ number }}.\n\n[action]',
      en: 'Hello {{ name }},\n\nYou are now the account manager of customer {{ number }}.\n\n[action]',
    },
    action: { fr: 'Voir la fiche', ar: 'عرض الملف', en: 'See the record' },
    automatic: true,
  },
  sample: { number: 'C-000123' },
} satisfies NoticeWords;

export const noteMentionWords = {
  name: { fr: 'Mention dans une note', ar: 'ذكر في ملاحظة', en: 'Mention in a note' },
  title: {
    fr: 'Une note du client {{ number }} vous mentionne',
    ar: 'ملاحظة على العميل {{ number }} تذكرك',
    en: 'A note on customer {{ number }} mentions you',
  },
  mail: {
    subject: {
      fr: 'Une note du client {{ number }} vous mentionne',
      ar: 'ملاحظة على العميل {{ number }} تذكرك',
      en: 'A note on customer {{ number }} mentions you',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nUn collègue vous mentionne dans une note sur le client {{ number }}.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nذكرك زميل في ملاحظة على العميل {{ number }}.\n\n[action]',
      en: 'Hello {{ name }},\n\nA colleague mentions you in a note on customer {{ number }}.\n\n[action]',
    },
    action: { fr: 'Lire la note', ar: 'قراءة الملاحظة', en: 'Read the note' },
    automatic: true,
  },
  sample: { number: 'C-000123' },
} satisfies NoticeWords;
