import type { NoticeWords } from '@cm/kit/notices';

export const newBrowserWords = {
  name: {
    fr: 'Connexion depuis un nouveau navigateur',
    ar: 'دخول من متصفح جديد',
    en: 'Sign-in from a new browser',
  },
  mail: {
    subject: {
      fr: 'Connexion depuis un nouveau navigateur',
      ar: 'دخول إلى حسابك من متصفح جديد',
      en: 'Sign-in from a new browser',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nVotre compte {{ brand }} a été ouvert le {{ when }} dans un navigateur que nous ne reconnaissons pas.\n\n{% if device != "" %}Navigateur : {{ device }}\n{% endif %}{% if ip != "" %}Adresse réseau : {{ ip }}\n{% endif %}\nSi c’était vous, vous n’avez rien à faire : ce navigateur est maintenant connu.\n\nSinon, fermez les autres sessions puis changez votre mot de passe, dans la page de sécurité.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nفُتح حسابك لدى {{ brand }} في {{ when }} من متصفح لا نعرفه.\n\n{% if device != "" %}المتصفح: {{ device }}\n{% endif %}{% if ip != "" %}عنوان الشبكة: {{ ip }}\n{% endif %}\nإن كنت أنت فلا داعي لأي إجراء: صار هذا المتصفح معروفا.\n\nوإلا فأغلق الجلسات الأخرى ثم غيّر كلمة مرورك من صفحة الأمان.\n\n[action]',
      en: 'Hello {{ name }},\n\nYour {{ brand }} account was opened on {{ when }} in a browser that we do not recognise.\n\n{% if device != "" %}Browser: {{ device }}\n{% endif %}{% if ip != "" %}Network address: {{ ip }}\n{% endif %}\nIf it was you, there is nothing to do: this browser is known from now on.\n\nIf not, close the other sessions and then change your password, on the security page.\n\n[action]',
    },
    action: { fr: 'Ouvrir la page de sécurité', ar: 'فتح صفحة الأمان', en: 'Open the security page' },
    automatic: true,
  },
  sample: { device: 'Firefox · Windows', ip: '203.0.113.7', when: { moment: '2026-03-02T09:00:00.000Z' } },
} satisfies NoticeWords;
