import type { NoticeWords } from '@cm/kit/notices';

const seeSecurity = { fr: 'Voir la sécurité du compte', ar: 'عرض أمان الحساب', en: 'See the account’s security' };
const when = { moment: '2026-03-02T09:00:00.000Z' };

export const recoveryCodesRenewedWords = {
  name: { fr: 'Codes de secours renouvelés', ar: 'تجديد رموز الاسترجاع', en: 'Recovery codes renewed' },
  mail: {
    subject: {
      fr: 'Vos codes de secours ont été renouvelés',
      ar: 'تم تجديد رموز الاسترجاع الخاصة بك',
      en: 'Your recovery codes were renewed',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nDe nouveaux codes de secours de votre compte {{ brand }} ont été créés le {{ when }}. Les précédents ne fonctionnent plus.\n\nSi ce n’était pas vous, changez votre mot de passe et écrivez-nous sans attendre.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nأُنشئت رموز استرجاع جديدة لحسابك لدى {{ brand }} في {{ when }}. الرموز السابقة لم تعد تعمل.\n\nإن لم تكن أنت فغيّر كلمة مرورك وراسلنا دون انتظار.\n\n[action]',
      en: 'Hello {{ name }},\n\nNew recovery codes of your {{ brand }} account were made on {{ when }}. Those before work no more.\n\nIf it was not you, change your password and write to us right away.\n\n[action]',
    },
    action: seeSecurity,
    automatic: true,
  },
  sample: { when },
} satisfies NoticeWords;

export const recoveryCodesLowWords = {
  name: { fr: 'Codes de secours presque épuisés', ar: 'رموز الاسترجاع توشك على النفاد', en: 'Few recovery codes left' },
  mail: {
    subject: {
      fr: '{% if left == 0 %}Il ne vous reste aucun code de secours{% elsif left == 1 %}Il vous reste un seul code de secours{% else %}Il vous reste {{ left }} codes de secours{% endif %}',
      ar: '{% if left == 0 %}لم يبق لديك أي رمز استرجاع{% elsif left == 1 %}بقي لديك رمز استرجاع واحد{% else %}بقي لديك رمزا استرجاع{% endif %}',
      en: '{% if left == 0 %}You have no recovery code left{% elsif left == 1 %}You have one recovery code left{% else %}You have {{ left }} recovery codes left{% endif %}',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nUn code de secours de votre compte {{ brand }} a servi le {{ when }}. {% if left == 0 %}C’était le dernier{% elsif left == 1 %}Il n’en reste qu’un{% else %}Il n’en reste que {{ left }}{% endif %} : créez-en de nouveaux depuis la page de sécurité, tant que vous pouvez vous connecter.\n\nSi vous n’avez utilisé aucun code, changez votre mot de passe et écrivez-nous sans attendre.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nاستُعمل رمز استرجاع لحسابك لدى {{ brand }} في {{ when }}. {% if left == 0 %}وكان الأخير{% elsif left == 1 %}ولم يبق إلا رمز واحد{% else %}ولم يبق إلا رمزان{% endif %}: أنشئ رموزا جديدة من صفحة الأمان ما دمت قادرا على الدخول.\n\nإن لم تستعمل أي رمز فغيّر كلمة مرورك وراسلنا دون انتظار.\n\n[action]',
      en: 'Hello {{ name }},\n\nA recovery code of your {{ brand }} account was used on {{ when }}. {% if left == 0 %}It was the last one{% elsif left == 1 %}Only one is left{% else %}Only {{ left }} are left{% endif %}: make new ones from the security page, while you can sign in.\n\nIf you used no code, change your password and write to us right away.\n\n[action]',
    },
    action: seeSecurity,
    automatic: true,
  },
  sample: { left: 2, when },
} satisfies NoticeWords;

export const passkeyChangedWords = {
  name: { fr: 'Clé d’accès ajoutée ou retirée', ar: 'إضافة أو إزالة مفتاح مرور', en: 'Passkey added or removed' },
  mail: {
    subject: {
      fr: 'Une clé d’accès a été {% if change == "added" %}ajoutée{% else %}retirée{% endif %}',
      ar: '{% if change == "added" %}أُضيف{% else %}أُزيل{% endif %} مفتاح مرور',
      en: 'A passkey was {% if change == "added" %}added{% else %}removed{% endif %}',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nLa clé d’accès « {{ passkey }} » a été {% if change == "added" %}ajoutée à{% else %}retirée de{% endif %} votre compte {{ brand }} le {{ when }}.{% if change == "last_removed" %} Votre mot de passe est désormais sa seule protection.{% endif %}\n\nSi ce n’était pas vous, changez votre mot de passe et écrivez-nous sans attendre.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\n{% if change == "added" %}أُضيف مفتاح المرور « {{ passkey }} » إلى{% else %}أُزيل مفتاح المرور « {{ passkey }} » من{% endif %} حسابك لدى {{ brand }} في {{ when }}.{% if change == "last_removed" %} كلمة مرورك هي الآن حمايته الوحيدة.{% endif %}\n\nإن لم تكن أنت فغيّر كلمة مرورك وراسلنا دون انتظار.\n\n[action]',
      en: 'Hello {{ name }},\n\nThe passkey “{{ passkey }}” was {% if change == "added" %}added to{% else %}removed from{% endif %} your {{ brand }} account on {{ when }}.{% if change == "last_removed" %} Your password is now its only protection.{% endif %}\n\nIf it was not you, change your password and write to us right away.\n\n[action]',
    },
    action: seeSecurity,
    automatic: true,
  },
  sample: { change: 'added', passkey: 'Téléphone', when },
} satisfies NoticeWords;

export const authenticatorRemovedWords = {
  name: { fr: 'Application d’authentification retirée', ar: 'إزالة تطبيق المصادقة', en: 'Authenticator removed' },
  mail: {
    subject: {
      fr: 'L’application d’authentification a été retirée',
      ar: 'تمت إزالة تطبيق المصادقة',
      en: 'The authenticator application was removed',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nL’application d’authentification de votre compte {{ brand }} a été retirée le {{ when }}. Vos clés d’accès restent.\n\nSi ce n’était pas vous, changez votre mot de passe et écrivez-nous sans attendre.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nتمت إزالة تطبيق المصادقة من حسابك لدى {{ brand }} في {{ when }}. وتبقى مفاتيح المرور.\n\nإن لم تكن أنت فغيّر كلمة مرورك وراسلنا دون انتظار.\n\n[action]',
      en: 'Hello {{ name }},\n\nThe authenticator application of your {{ brand }} account was removed on {{ when }}. Your passkeys stay.\n\nIf it was not you, change your password and write to us right away.\n\n[action]',
    },
    action: seeSecurity,
    automatic: true,
  },
  sample: { when },
} satisfies NoticeWords;

export const factorsResetWords = {
  name: {
    fr: 'Double authentification réinitialisée',
    ar: 'إعادة ضبط المصادقة الثنائية',
    en: 'Two-factor authentication reset',
  },
  mail: {
    subject: {
      fr: 'Votre double authentification a été réinitialisée',
      ar: 'أُعيد ضبط مصادقتك الثنائية',
      en: 'Your two-factor authentication was reset',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nLa double authentification de votre compte {{ brand }} a été réinitialisée le {{ when }}, {% if by == "machine" %}par l’exploitant du serveur{% else %}à la demande d’une personne de {{ brand }} et avec l’accord d’une deuxième{% endif %} : application, clés d’accès, numéro et codes de secours sont retirés, et toutes vos sessions sont closes. Votre mot de passe n’a pas changé.\n\n{% if kind == "staff" %}À votre prochaine connexion, vous choisirez un nouveau second facteur.{% else %}Connectez-vous et ajoutez un nouveau second facteur : il vous est demandé, sinon la page de sécurité le propose.{% endif %}\n\nSi vous n’avez rien demandé, prévenez-nous sans attendre et changez votre mot de passe.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nأُعيد ضبط المصادقة الثنائية لحسابك لدى {{ brand }} في {{ when }}، {% if by == "machine" %}من مشغل الخادم{% else %}بطلب من أحد العاملين لدى {{ brand }} وموافقة شخص ثان{% endif %}: أُزيل التطبيق ومفاتيح المرور والرقم ورموز الاسترجاع، وأُغلقت كل جلساتك. كلمة مرورك لم تتغير.\n\n{% if kind == "staff" %}ستختار وسيلة تحقق ثانية جديدة عند دخولك القادم.{% else %}ادخل إلى حسابك وأضف وسيلة تحقق ثانية جديدة: تُطلب منك، وإلا فصفحة الأمان تقترحها.{% endif %}\n\nإن لم تطلب شيئا فأخبرنا دون انتظار وغيّر كلمة مرورك.\n\n[action]',
      en: 'Hello {{ name }},\n\nThe two-factor authentication of your {{ brand }} account was reset on {{ when }}, {% if by == "machine" %}by whoever runs the server{% else %}as somebody at {{ brand }} asked and a second person approved{% endif %}: the authenticator, passkeys, number and recovery codes are removed, and all your sessions are closed. Your password has not changed.\n\n{% if kind == "staff" %}At your next sign-in you choose a new second factor.{% else %}Sign in and add a new second factor: you are asked for it, or else the security page offers it.{% endif %}\n\nIf you asked for nothing, tell us right away and change your password.\n\n[action]',
    },
    action: seeSecurity,
    automatic: true,
  },
  sample: { kind: 'staff', by: 'colleagues', when },
} satisfies NoticeWords;

export const factorsResetToldWords = {
  name: {
    fr: 'Double authentification réinitialisée : avis aux administrateurs',
    ar: 'إعادة ضبط المصادقة الثنائية: إشعار للمسؤولين',
    en: 'Two-factor authentication reset: notice to administrators',
  },
  title: {
    fr: 'Double authentification réinitialisée : {{ person }}',
    ar: 'أُعيد ضبط المصادقة الثنائية: {{ person }}',
    en: 'Two-factor authentication reset: {{ person }}',
  },
  detail: '{{ email }}',
  mail: {
    subject: {
      fr: 'Double authentification réinitialisée : {{ person }}',
      ar: 'أُعيد ضبط المصادقة الثنائية: {{ person }}',
      en: 'Two-factor authentication reset: {{ person }}',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nLa double authentification de {{ person }} ({{ email }}) a été réinitialisée le {{ when }}, {% if by == "machine" %}par l’exploitant du serveur, en ligne de commande{% else %}à la demande d’un collègue et avec l’accord d’un deuxième{% endif %}. Tous les administrateurs reçoivent ce message.\n\nSi vous ne savez pas pourquoi, vérifiez avec cette personne, et coupez son accès en attendant.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nأُعيد ضبط المصادقة الثنائية لـ {{ person }} ({{ email }}) في {{ when }}، {% if by == "machine" %}من مشغل الخادم عبر سطر الأوامر{% else %}بطلب من زميل وموافقة زميل ثان{% endif %}. تصل هذه الرسالة إلى كل المسؤولين.\n\nإن كنت لا تعرف السبب فتحقق مع هذا الشخص، وأوقف نفاذه في الأثناء.\n\n[action]',
      en: 'Hello {{ name }},\n\nThe two-factor authentication of {{ person }} ({{ email }}) was reset on {{ when }}, {% if by == "machine" %}by whoever runs the server, on the command line{% else %}as one colleague asked and a second one approved{% endif %}. All administrators get this message.\n\nIf you do not know why, check with this person, and shut their access meanwhile.\n\n[action]',
    },
    action: { fr: 'Voir le compte', ar: 'عرض الحساب', en: 'See the account' },
    automatic: true,
  },
  sample: { person: 'Amina Benali', email: 'amina@exemple.dz', by: 'colleagues', when },
} satisfies NoticeWords;
