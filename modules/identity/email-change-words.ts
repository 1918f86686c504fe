import type { NoticeWords } from '@cm/kit/notices';

export const emailChangeRequestedWords = {
  name: {
    fr: 'Changement d’adresse demandé',
    ar: 'طلب تغيير البريد الإلكتروني',
    en: 'Change of address asked for',
  },
  mail: {
    subject: {
      fr: 'Un changement d’adresse a été demandé',
      ar: 'طُلب تغيير بريدك الإلكتروني',
      en: 'A change of address was asked for',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nLe {{ when }}, quelqu’un qui connaît votre mot de passe a demandé que votre compte {{ brand }} prenne l’adresse {{ to }}. Rien n’a encore changé : le changement attend que le lien envoyé à cette adresse soit ouvert, dans les 24 heures.\n\nSi c’était vous, vous n’avez rien à faire ici.\n\nSinon, changez tout de suite votre mot de passe dans la page de sécurité : la demande est alors annulée et vos autres sessions sont fermées.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nفي {{ when }} طلب شخص يعرف كلمة مرورك أن يأخذ حسابك لدى {{ brand }} العنوان {{ to }}. لم يتغير شيء بعد: التغيير ينتظر فتح الرابط المرسل إلى هذا العنوان خلال 24 ساعة.\n\nإن كنت أنت فلا داعي لأي إجراء هنا.\n\nوإلا فغيّر فورا كلمة مرورك في صفحة الأمان: يُلغى الطلب عندئذ وتُغلق جلساتك الأخرى.\n\n[action]',
      en: 'Hello {{ name }},\n\nOn {{ when }} somebody who knows your password asked for your {{ brand }} account to take the address {{ to }}. Nothing has changed yet: the change waits until the link that was sent to that address is opened, within 24 hours.\n\nIf it was you, there is nothing to do here.\n\nIf not, change your password at once on the security page: the request is then cancelled and your other sessions are closed.\n\n[action]',
    },
    action: { fr: 'Ouvrir la page de sécurité', ar: 'فتح صفحة الأمان', en: 'Open the security page' },
    automatic: true,
  },
  sample: { to: 'nouvelle@exemple.dz', when: { moment: '2026-03-02T09:00:00.000Z' } },
} satisfies NoticeWords;

export const emailToProveWords = {
  name: { fr: 'Nouvelle adresse à confirmer', ar: 'تأكيد البريد الجديد', en: 'New address to confirm' },
  mail: {
    subject: { fr: 'Confirmez votre nouvelle adresse', ar: 'أكّد بريدك الجديد', en: 'Confirm your new address' },
    body: {
      fr: 'Bonjour,\n\nLe titulaire d’un compte {{ brand }} a demandé à utiliser cette adresse pour se connecter. Si c’est vous, ouvrez ce lien dans le navigateur où vous êtes connecté à votre compte.\n\n[action]\n\nCe lien est valable 24 heures, ne sert qu’une fois et ne fonctionne que pour ce compte. Vous n’avez rien demandé ? Ignorez ce message : votre adresse ne sera pas utilisée.',
      ar: 'مرحبا،\n\nطلب صاحب حساب لدى {{ brand }} استعمال هذا العنوان لتسجيل الدخول. إن كنت أنت فافتح هذا الرابط في المتصفح الذي سجّلت فيه الدخول إلى حسابك.\n\n[action]\n\nهذا الرابط صالح لمدة 24 ساعة ولمرة واحدة، ولا يعمل إلا لذلك الحساب. لم تطلب شيئا؟ تجاهل هذه الرسالة: لن يُستعمل عنوانك.',
      en: 'Hello,\n\nThe holder of a {{ brand }} account asked to sign in with this address. If it is you, open this link in the browser in which you are signed in to your account.\n\n[action]\n\nThis link is valid for 24 hours, works once and for that account only. You did not ask for it? Ignore this message: your address will not be used.',
    },
    action: { fr: 'Confirmer cette adresse', ar: 'تأكيد هذا العنوان', en: 'Confirm this address' },
    automatic: true,
  },
  sample: {},
} satisfies NoticeWords;

export const emailWantedWords = {
  name: {
    fr: 'Adresse demandée par un autre compte',
    ar: 'عنوان طلبه حساب آخر',
    en: 'Address asked for by another account',
  },
  mail: {
    subject: {
      fr: 'Votre adresse a déjà un compte',
      ar: 'لبريدك حساب بالفعل',
      en: 'Your address already has an account',
    },
    body: {
      fr: 'Bonjour,\n\nLe titulaire d’un autre compte {{ brand }} a demandé à utiliser votre adresse, qui a déjà un compte. La demande reste sans effet et rien n’a changé.\n\nSi c’était vous, choisissez pour cet autre compte une adresse différente, ou connectez-vous à celui-ci.\n\n[action]\n\nSi ce n’était pas vous, vous n’avez rien à faire.',
      ar: 'مرحبا،\n\nطلب صاحب حساب آخر لدى {{ brand }} استعمال عنوانك، ولهذا العنوان حساب بالفعل. الطلب بلا أثر ولم يتغير شيء.\n\nإن كنت أنت فاختر لذلك الحساب عنوانا مختلفا، أو سجّل الدخول إلى هذا الحساب.\n\n[action]\n\nإن لم تكن أنت فلا داعي لأي إجراء.',
      en: 'Hello,\n\nThe holder of another {{ brand }} account asked to use your address, which already has an account. The request has no effect and nothing changed.\n\nIf it was you, choose a different address for that other account, or sign in to this one.\n\n[action]\n\nIf it was not you, there is nothing to do.',
    },
    action: { fr: 'Me connecter', ar: 'تسجيل الدخول', en: 'Sign in' },
    automatic: true,
  },
  sample: {},
} satisfies NoticeWords;

export const emailChangedWords = {
  name: { fr: 'Adresse e-mail changée', ar: 'تغيير البريد الإلكتروني', en: 'E-mail address changed' },
  mail: {
    subject: {
      fr: 'L’adresse de votre compte a changé',
      ar: 'تغيّر البريد الإلكتروني لحسابك',
      en: 'The address of your account has changed',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nDepuis le {{ when }}, votre compte {{ brand }} a l’adresse {{ to }} à la place de {{ before }}. Vous vous connectez avec la nouvelle, et nos messages y arrivent. Les liens envoyés à l’ancienne ne fonctionnent plus.\n\nSi c’était vous, tout va bien. Sinon, écrivez-nous sans attendre en citant ce message.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nمنذ {{ when }} صار لحسابك لدى {{ brand }} العنوان {{ to }} بدلا من {{ before }}. تسجّل الدخول بالعنوان الجديد، وإليه تصل رسائلنا. الروابط المرسلة إلى العنوان القديم لم تعد تعمل.\n\nإن كنت أنت فكل شيء على ما يرام. وإلا فراسلنا دون انتظار مع ذكر هذه الرسالة.\n\n[action]',
      en: 'Hello {{ name }},\n\nSince {{ when }} your {{ brand }} account has the address {{ to }} in the place of {{ before }}. You sign in with the new one, and our messages go there. Links that were sent to the former one no longer work.\n\nIf it was you, all is well. If not, write to us right away and mention this message.\n\n[action]',
    },
    action: { fr: 'Aller à la connexion', ar: 'الذهاب إلى صفحة الدخول', en: 'Go to sign-in' },
    automatic: true,
  },
  sample: {
    before: 'ancienne@exemple.dz',
    to: 'nouvelle@exemple.dz',
    when: { moment: '2026-03-02T09:00:00.000Z' },
  },
} satisfies NoticeWords;
