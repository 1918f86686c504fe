import type { SettingWords } from '@cm/kit/settings';

export const legalIdentityWords = {
  '': {
    label: {
      fr: 'Identité légale de l’opérateur',
      ar: 'الهوية القانونية للمشغل',
      en: 'Legal identity of the operator',
    },
    help: {
      fr: 'Ces mentions sont imprimées sur les devis, les factures et les avoirs. Un document émis garde celles de son jour d’émission. Sans raison sociale, NIF et adresse, aucune facture ne peut être émise.',
      ar: 'تُطبع هذه البيانات على عروض الأسعار والفواتير والفواتير الدائنة. وتحتفظ كل وثيقة صادرة ببيانات يوم إصدارها. دون تسمية ورقم تعريف جبائي وعنوان لا يمكن إصدار أي فاتورة.',
      en: 'These mentions are printed on quotes, invoices and credit notes. An issued document keeps those of its day of issue. Without a company name, a NIF and an address, no invoice can be issued.',
    },
  },
  name: {
    label: { fr: 'Raison sociale', ar: 'التسمية الاجتماعية', en: 'Company name' },
    help: {
      fr: 'Telle qu’elle figure au registre du commerce.',
      ar: 'كما وردت في السجل التجاري.',
      en: 'As it stands in the trade register.',
    },
  },
  legalForm: {
    label: { fr: 'Forme juridique', ar: 'الشكل القانوني', en: 'Legal form' },
    help: {
      fr: 'Par exemple SARL, SPA, EURL, EPIC.',
      ar: 'مثلا: ش.ذ.م.م، ش.ذ.أ، م.ش.و.ذ.م.م، م.ع.ص.ت.',
      en: 'For example SARL, SPA, EURL, EPIC.',
    },
  },
  activity: { label: { fr: 'Activité', ar: 'النشاط', en: 'Activity' }, wide: true },
  capital: { label: { fr: 'Capital social', ar: 'رأس المال الاجتماعي', en: 'Share capital' }, unit: 'money' },
  address: { label: { fr: 'Adresse du siège', ar: 'عنوان المقر', en: 'Registered address' }, wide: true },
  city: { label: { fr: 'Ville', ar: 'المدينة', en: 'City' } },
  phone: { label: { fr: 'Téléphone', ar: 'الهاتف', en: 'Phone' } },
  email: { label: { fr: 'Adresse e-mail', ar: 'البريد الإلكتروني', en: 'E-mail address' } },
  rc: {
    label: { fr: 'Registre du commerce (RC)', ar: 'السجل التجاري (RC)', en: 'Trade register (RC)' },
    help: {
      fr: 'Numéro d’inscription, par exemple 16/00-1234567 B 19.',
      ar: 'رقم القيد، مثلا 16/00-1234567 B 19.',
      en: 'Registration number, for example 16/00-1234567 B 19.',
    },
  },
  nif: {
    label: { fr: 'NIF', ar: 'رقم التعريف الجبائي (NIF)', en: 'NIF' },
    help: { fr: 'Numéro d’identification fiscale.', ar: 'تمنحه إدارة الضرائب.', en: 'Tax identification number.' },
  },
  nis: {
    label: { fr: 'NIS', ar: 'رقم التعريف الإحصائي (NIS)', en: 'NIS' },
    help: {
      fr: 'Numéro d’identification statistique.',
      ar: 'يمنحه الديوان الوطني للإحصائيات.',
      en: 'Statistical identification number.',
    },
  },
  ai: {
    label: { fr: 'Article d’imposition (AI)', ar: 'مادة الإخضاع الضريبي (AI)', en: 'Tax article (AI)' },
    help: {
      fr: 'Numéro de l’article, attribué par l’inspection des impôts.',
      ar: 'رقم المادة الذي تمنحه مفتشية الضرائب.',
      en: 'The article number given by the tax inspectorate.',
    },
  },
  rib: {
    label: { fr: 'RIB', ar: 'كشف الهوية البنكية (RIB)', en: 'RIB' },
    help: {
      fr: 'Compte où les virements sont attendus.',
      ar: 'الحساب الذي تُنتظر فيه التحويلات.',
      en: 'The account where transfers are expected.',
    },
  },
  bank: { label: { fr: 'Banque et agence', ar: 'البنك والوكالة', en: 'Bank and branch' } },
} satisfies SettingWords;

export const customerFactorWords = {
  '': {
    label: {
      fr: 'Double authentification des clients',
      ar: 'المصادقة الثنائية للعملاء',
      en: 'Two-factor authentication of customers',
    },
    help: {
      fr: 'Exigée : qui n’a pas de second facteur en choisit un à la connexion, avant d’entrer, et personne ne retire son dernier. Les sessions ouvertes sans second facteur se ferment aussitôt. Les jetons d’API continuent. Le personnel en a toujours un.',
      ar: 'مفروضة: من ليست له وسيلة تحقق ثانية يختارها عند الدخول وقبله، ولا يزيل أحد وسيلته الأخيرة. تُغلق في الحال الجلسات المفتوحة دون وسيلة ثانية. وتستمر رموز الواجهة البرمجية. وللموظفين دائما وسيلة ثانية.',
      en: 'Required: whoever has no second factor chooses one at the sign-in, before entering, and nobody removes their last one. Sessions opened without one end at once. API tokens go on. The staff always has one.',
    },
    choices: {
      not_asked: {
        fr: 'Non demandée : chacun peut l’activer depuis sa page de sécurité',
        ar: 'غير مطلوبة: يمكن لكل شخص تفعيلها من صفحة الأمان',
        en: 'Not asked: everybody may turn it on from their security page',
      },
      offered: {
        fr: 'Proposée : l’accueil du portail la propose, on peut refuser',
        ar: 'مقترحة: تقترحها صفحة استقبال البوابة ويمكن رفضها',
        en: 'Offered: the home of the portal offers it, and can be told no',
      },
      required: {
        fr: 'Exigée : personne n’entre sans second facteur',
        ar: 'مفروضة: لا يدخل أحد دون وسيلة تحقق ثانية',
        en: 'Required: nobody enters without a second factor',
      },
    },
  },
} satisfies SettingWords;

export const disposableAddressWords = {
  '': {
    label: {
      fr: 'Adresses e-mail jetables',
      ar: 'عناوين البريد الإلكتروني المؤقتة',
      en: 'Disposable e-mail addresses',
    },
    help: {
      fr: 'Ce sont celles des fournisseurs dont la boîte disparaît après quelques minutes. La règle vaut pour ce qu’un client saisit : son inscription, sa nouvelle adresse, une invitation. Le personnel peut saisir toute adresse.',
      ar: 'هي عناوين مزودين تختفي صناديقهم بعد دقائق. تسري القاعدة على ما يكتبه العميل: تسجيله وعنوانه الجديد ودعوة جهة اتصال. ويمكن للموظفين إدخال أي عنوان.',
      en: 'Those of providers whose mailboxes vanish after some minutes. The rule holds for what a customer types: their sign-up, their new address, an invitation. The staff may enter any address.',
    },
    choices: {
      refused: { fr: 'Refusées', ar: 'مرفوضة', en: 'Refused' },
      accepted: { fr: 'Acceptées', ar: 'مقبولة', en: 'Accepted' },
    },
  },
} satisfies SettingWords;

export const captchaWords = {
  '': {
    label: {
      fr: 'Vérification contre les robots',
      ar: 'التحقق من أن الزائر ليس آليا',
      en: 'Check against robots',
    },
    help: {
      fr: 'L’appareil du visiteur fait un calcul de quelques secondes avant une inscription, une demande de nouveau mot de passe ou de code. Il n’y a rien à lire ni à cocher, et aucun tiers n’y participe.',
      ar: 'يجري جهاز الزائر عملية حسابية لبضع ثوان قبل التسجيل أو طلب كلمة مرور جديدة أو رمز. لا شيء يُقرأ أو يُحدَّد، ولا يشارك فيها أي طرف آخر.',
      en: 'The visitor’s device computes for some seconds before a sign-up, or before a new password or a code is asked for. There is nothing to read or to tick, and no third party takes part.',
    },
    choices: {
      off: { fr: 'Jamais', ar: 'أبدا', en: 'Never' },
      suspicious: {
        fr: 'Si le réseau du visiteur multiplie les demandes',
        ar: 'إذا تكاثرت الطلبات من شبكة الزائر',
        en: 'When the visitor’s network makes many requests',
      },
      always: { fr: 'Toujours', ar: 'دائما', en: 'Always' },
    },
  },
} satisfies SettingWords;

export const mailCodeWords = {
  '': {
    label: {
      fr: 'Connexion des clients par code e-mail',
      ar: 'دخول العملاء برمز عبر البريد الإلكتروني',
      en: 'Customers sign in by a mailed code',
    },
    help: {
      fr: 'Un client peut se connecter sans mot de passe, avec six chiffres envoyés à son adresse confirmée : dix minutes, une fois, dans le navigateur qui les a demandés. Son second facteur lui reste demandé. Le personnel n’a pas cette connexion.',
      ar: 'يمكن للعميل الدخول دون كلمة مرور بستة أرقام ترسل إلى عنوانه المؤكد: عشر دقائق ولمرة واحدة وفي المتصفح الذي طلبها. وتبقى وسيلة تحققه الثانية مطلوبة. وليس للموظفين هذا الدخول.',
      en: 'A customer may sign in without a password, with six digits mailed to their confirmed address: ten minutes, once, in the browser that asked for them. Their second factor is still asked for. The staff has no such sign-in.',
    },
  },
} satisfies SettingWords;
