import type { NoticeWords } from '@cm/kit/notices';

export const accountVerifyEmailWords = {
  name: { fr: 'Confirmation de l’adresse', ar: 'تأكيد البريد الإلكتروني', en: 'Address confirmation' },
  mail: {
    subject: {
      fr: 'Confirmez votre adresse e-mail',
      ar: 'أكّد عنوان بريدك الإلكتروني',
      en: 'Confirm your e-mail address',
    },
    body: {
      fr: 'Bonjour,\n\nBienvenue chez {{ brand }}. Il reste une étape : confirmez que cette adresse est bien la vôtre.\n\n[action]\n\nCe lien est valable 24 heures et ne sert qu’une fois. Vous n’avez pas ouvert de compte ? Ignorez ce message, rien ne se passera.',
      ar: 'مرحبا،\n\nأهلا بك لدى {{ brand }}. بقيت خطوة واحدة: أكّد أن هذا العنوان لك.\n\n[action]\n\nهذا الرابط صالح لمدة 24 ساعة ولمرة واحدة. لم تفتح حسابا؟ تجاهل هذه الرسالة ولن يحدث شيء.',
      en: 'Hello,\n\nWelcome to {{ brand }}. One step is left: confirm that this address is yours.\n\n[action]\n\nThis link is valid for 24 hours and works once. You did not open an account? Ignore this message and nothing will happen.',
    },
    action: { fr: 'Confirmer mon adresse', ar: 'تأكيد عنواني', en: 'Confirm my address' },
    automatic: true,
  },
  sample: {},
} satisfies NoticeWords;

export const accountSignUpRepeatedWords = {
  name: { fr: 'Inscription avec une adresse connue', ar: 'تسجيل بعنوان موجود', en: 'Sign-up with a known address' },
  mail: {
    subject: { fr: 'Vous avez déjà un compte', ar: 'لديك حساب بالفعل', en: 'You already have an account' },
    body: {
      fr: 'Bonjour,\n\nQuelqu’un vient de demander l’ouverture d’un compte {{ brand }} avec votre adresse, qui en a déjà un. Si c’était vous, connectez-vous ; le mot de passe oublié se retrouve depuis la page de connexion.\n\n[action]\n\nSi ce n’était pas vous, vous n’avez rien à faire : aucun compte n’a été créé et rien n’a changé.',
      ar: 'مرحبا،\n\nطلب شخص ما للتو فتح حساب لدى {{ brand }} بعنوانك، ولهذا العنوان حساب بالفعل. إن كنت أنت فسجّل الدخول، ويمكن استرجاع كلمة المرور من صفحة الدخول.\n\n[action]\n\nإن لم تكن أنت فلا داعي لأي إجراء: لم يُنشأ أي حساب ولم يتغير شيء.',
      en: 'Hello,\n\nSomebody just asked to open a {{ brand }} account with your address, which already has one. If it was you, sign in; a forgotten password can be reset from the sign-in page.\n\n[action]\n\nIf it was not you, there is nothing to do: no account was made and nothing changed.',
    },
    action: { fr: 'Me connecter', ar: 'تسجيل الدخول', en: 'Sign in' },
    automatic: true,
  },
  sample: {},
} satisfies NoticeWords;

export const accountInvitationWords = {
  name: { fr: 'Invitation', ar: 'دعوة', en: 'Invitation' },
  mail: {
    subject: { fr: 'Votre accès à {{ brand }}', ar: 'دخولك إلى {{ brand }}', en: 'Your access to {{ brand }}' },
    body: {
      fr: 'Bonjour,\n\nUn compte {{ brand }} a été préparé pour vous. Choisissez votre mot de passe pour l’activer.\n\n[action]\n\nCe lien est valable 7 jours et ne sert qu’une fois.',
      ar: 'مرحبا،\n\nأُعدّ لك حساب لدى {{ brand }}. اختر كلمة المرور لتفعيله.\n\n[action]\n\nهذا الرابط صالح لمدة 7 أيام ولمرة واحدة.',
      en: 'Hello,\n\nA {{ brand }} account was prepared for you. Choose your password to activate it.\n\n[action]\n\nThis link is valid for 7 days and works once.',
    },
    action: { fr: 'Choisir mon mot de passe', ar: 'اختيار كلمة المرور', en: 'Choose my password' },
    automatic: true,
  },
  sample: {},
} satisfies NoticeWords;

export const accountResetPasswordWords = {
  name: { fr: 'Mot de passe oublié', ar: 'كلمة مرور منسية', en: 'Forgotten password' },
  mail: {
    subject: { fr: 'Choisissez un nouveau mot de passe', ar: 'اختر كلمة مرور جديدة', en: 'Choose a new password' },
    body: {
      fr: 'Bonjour,\n\nVoici le lien pour choisir un nouveau mot de passe. Il est valable 30 minutes et ne sert qu’une fois.\n\n[action]\n\nVous n’avez rien demandé ? Ignorez ce message : votre mot de passe reste le même.',
      ar: 'مرحبا،\n\nإليك الرابط لاختيار كلمة مرور جديدة. وهو صالح لمدة 30 دقيقة ولمرة واحدة.\n\n[action]\n\nلم تطلب شيئا؟ تجاهل هذه الرسالة: كلمة مرورك تبقى كما هي.',
      en: 'Hello,\n\nHere is the link to choose a new password. It is valid for 30 minutes and works once.\n\n[action]\n\nYou did not ask for it? Ignore this message: your password stays the same.',
    },
    action: { fr: 'Choisir un mot de passe', ar: 'اختيار كلمة مرور', en: 'Choose a password' },
    automatic: true,
  },
  sample: {},
} satisfies NoticeWords;

export const accountPasswordChangedWords = {
  name: { fr: 'Mot de passe changé', ar: 'تغيير كلمة المرور', en: 'Password changed' },
  mail: {
    subject: { fr: 'Votre mot de passe a été changé', ar: 'تم تغيير كلمة مرورك', en: 'Your password was changed' },
    body: {
      fr: 'Bonjour {{ name }},\n\nLe mot de passe de votre compte {{ brand }} a été changé le {{ when }}. Vos autres sessions ont été fermées{% if tokens == "yes" %} et vos jetons d’API ont été révoqués{% endif %}.\n\nSi c’était vous, tout va bien. Sinon, choisissez tout de suite un nouveau mot de passe depuis la page de connexion et écrivez-nous.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nتم تغيير كلمة مرور حسابك لدى {{ brand }} في {{ when }}، وأُغلقت جلساتك الأخرى{% if tokens == "yes" %} وأُلغيت رموز الواجهة البرمجية الخاصة بك{% endif %}.\n\nإن كنت أنت فكل شيء على ما يرام. وإلا فاختر فورا كلمة مرور جديدة من صفحة الدخول وراسلنا.\n\n[action]',
      en: 'Hello {{ name }},\n\nThe password of your {{ brand }} account was changed on {{ when }}. Your other sessions were closed{% if tokens == "yes" %} and your API tokens were revoked{% endif %}.\n\nIf it was you, all is well. If not, choose a new password at once from the sign-in page and write to us.\n\n[action]',
    },
    action: { fr: 'Aller à la connexion', ar: 'الذهاب إلى صفحة الدخول', en: 'Go to sign-in' },
    automatic: true,
  },
  sample: { when: { moment: '2026-03-02T09:00:00.000Z' }, tokens: 'yes' },
} satisfies NoticeWords;

export const accountTwoFactorChangedWords = {
  name: { fr: 'Double authentification', ar: 'المصادقة الثنائية', en: 'Two-factor authentication' },
  mail: {
    subject: {
      fr: 'Double authentification {% if enabled == "yes" %}activée{% else %}désactivée{% endif %}',
      ar: '{% if enabled == "yes" %}تم تفعيل{% else %}تم تعطيل{% endif %} المصادقة الثنائية',
      en: 'Two-factor authentication switched {% if enabled == "yes" %}on{% else %}off{% endif %}',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\n{% if enabled == "yes" %}La double authentification protège maintenant votre compte {{ brand }} : un code vous sera demandé à chaque connexion.{% else %}La double authentification de votre compte {{ brand }} a été désactivée le {{ when }}. Votre mot de passe est désormais sa seule protection.{% endif %}\n\nSi ce n’était pas vous, changez votre mot de passe et écrivez-nous sans attendre.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\n{% if enabled == "yes" %}المصادقة الثنائية تحمي الآن حسابك لدى {{ brand }}: سيُطلب منك رمز عند كل دخول.{% else %}تم تعطيل المصادقة الثنائية لحسابك لدى {{ brand }} في {{ when }}. كلمة مرورك هي الآن حمايته الوحيدة.{% endif %}\n\nإن لم تكن أنت فغيّر كلمة مرورك وراسلنا دون انتظار.\n\n[action]',
      en: 'Hello {{ name }},\n\n{% if enabled == "yes" %}Two-factor authentication now protects your {{ brand }} account: a code will be asked for at each sign-in.{% else %}Two-factor authentication of your {{ brand }} account was switched off on {{ when }}. Your password is now its only protection.{% endif %}\n\nIf it was not you, change your password and write to us right away.\n\n[action]',
    },
    action: { fr: 'Voir la sécurité du compte', ar: 'عرض أمان الحساب', en: 'See the account’s security' },
    automatic: true,
  },
  sample: { enabled: 'yes', when: { moment: '2026-03-02T09:00:00.000Z' } },
} satisfies NoticeWords;
