import type { NoticeWords } from '@cm/kit/notices';

export const linkedSignInChangedWords = {
  name: {
    fr: 'Connexion par un fournisseur liée ou retirée',
    ar: 'ربط دخول عبر مزوّد أو إزالته',
    en: 'Sign-in with a provider linked or removed',
  },
  mail: {
    subject: {
      fr: 'La connexion par {{ provider }} a été {% if change == "linked" %}liée à{% else %}retirée de{% endif %} votre compte',
      ar: '{% if change == "linked" %}رُبط الدخول عبر {{ provider }} بحسابك{% else %}أُزيل الدخول عبر {{ provider }} من حسابك{% endif %}',
      en: 'Sign-in with {{ provider }} was {% if change == "linked" %}linked to{% else %}removed from{% endif %} your account',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\n{% if change == "linked" %}Depuis le {{ when }}, votre compte {{ brand }} peut être ouvert par {{ provider }}.{% else %}Depuis le {{ when }}, votre compte {{ brand }} n’est plus ouvert par {{ provider }}.{% endif %}\n\nSi ce n’était pas vous, changez votre mot de passe{% if change == "linked" %}, retirez cette connexion depuis la page de sécurité{% endif %} et écrivez-nous sans attendre.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\n{% if change == "linked" %}منذ {{ when }} يمكن فتح حسابك لدى {{ brand }} عبر {{ provider }}.{% else %}منذ {{ when }} لم يعد حسابك لدى {{ brand }} يُفتح عبر {{ provider }}.{% endif %}\n\nإن لم تكن أنت فغيّر كلمة مرورك{% if change == "linked" %} وأزل هذا الدخول من صفحة الأمان{% endif %} وراسلنا دون انتظار.\n\n[action]',
      en: 'Hello {{ name }},\n\n{% if change == "linked" %}Since {{ when }}, your {{ brand }} account can be opened with {{ provider }}.{% else %}Since {{ when }}, your {{ brand }} account is no longer opened with {{ provider }}.{% endif %}\n\nIf it was not you, change your password{% if change == "linked" %}, remove this sign-in from the security page{% endif %} and write to us right away.\n\n[action]',
    },
    action: { fr: 'Voir la sécurité du compte', ar: 'عرض أمان الحساب', en: 'See the account’s security' },
    automatic: true,
  },
  sample: { change: 'linked', provider: 'Annuaire Atlas', when: { moment: '2026-03-02T09:00:00.000Z' } },
} satisfies NoticeWords;
