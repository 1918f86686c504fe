import type { NoticeWords } from '@cm/kit/notices';

export const smsFactorChangedWords = {
  name: {
    fr: 'Numéro pour les codes par SMS modifié',
    ar: 'تعديل رقم رموز الرسائل القصيرة',
    en: 'Number for codes by text message changed',
  },
  mail: {
    subject: {
      fr: '{% if change == "removed" %}Les codes par SMS ont été retirés de votre compte{% else %}Un numéro reçoit désormais vos codes par SMS{% endif %}',
      ar: '{% if change == "removed" %}أُزيلت رموز الرسائل القصيرة من حسابك{% else %}رقم يتلقى الآن رموزك برسائل قصيرة{% endif %}',
      en: '{% if change == "removed" %}Codes by text message were removed from your account{% else %}A number now receives your codes by text message{% endif %}',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\n{% if change == "removed" %}Depuis le {{ when }}, votre compte {{ brand }} ne s’ouvre plus par un code envoyé au {{ number }}.{% else %}Depuis le {{ when }}, un code envoyé au {{ number }} peut remplacer votre application ou votre clé d’accès pour entrer dans votre compte {{ brand }}.{% if change == "replaced" %} Le numéro précédent ne reçoit plus rien.{% endif %}{% endif %}\n\nSi ce n’était pas vous, changez votre mot de passe et écrivez-nous sans attendre.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\n{% if change == "removed" %}منذ {{ when }} لم يعد حسابك لدى {{ brand }} يُفتح برمز يُرسل إلى {{ number }}.{% else %}منذ {{ when }} يمكن لرمز يُرسل إلى {{ number }} أن يحل محل تطبيقك أو مفتاح مرورك للدخول إلى حسابك لدى {{ brand }}.{% if change == "replaced" %} الرقم السابق لم يعد يتلقى شيئا.{% endif %}{% endif %}\n\nإن لم تكن أنت فغيّر كلمة مرورك وراسلنا دون انتظار.\n\n[action]',
      en: 'Hello {{ name }},\n\n{% if change == "removed" %}Since {{ when }} your {{ brand }} account no longer opens by a code sent to {{ number }}.{% else %}Since {{ when }} a code sent to {{ number }} may take the place of your authenticator or passkey to enter your {{ brand }} account.{% if change == "replaced" %} The number before receives nothing any more.{% endif %}{% endif %}\n\nIf it was not you, change your password and write to us right away.\n\n[action]',
    },
    action: { fr: 'Voir la sécurité du compte', ar: 'عرض أمان الحساب', en: 'See the account’s security' },
    automatic: true,
  },
  sample: { change: 'added', number: '+213 ••• 67', when: { moment: '2026-03-02T09:00:00.000Z' } },
} satisfies NoticeWords;
