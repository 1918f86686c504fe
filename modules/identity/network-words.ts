import type { Words } from '@cm/kit/i18n';
import type { NoticeWords } from '@cm/kit/notices';
import type { SettingWords } from '@cm/kit/settings';

export const networkProblemWords: Readonly<Record<string, Words>> = {
  'identity.networks_shut_out': {
    fr: 'Cette liste vous exclurait vous-même : ajoutez votre adresse, {address}, ou un réseau qui la contient.',
    ar: 'هذه القائمة تستبعدك أنت نفسك: أضف عنوانك {address} أو شبكة تشمله.',
    en: 'This list would shut yourself out: add your address, {address}, or a network that holds it.',
  },
  'identity.elsewhere': {
    fr: 'Ce compte ne s’utilise que depuis certains réseaux, et vous êtes ailleurs. Connectez-vous depuis l’un d’eux, ou demandez à votre hébergeur de lever cette règle.',
    ar: 'لا يُستعمل هذا الحساب إلا من شبكات محددة، وأنت خارجها. ادخل من إحداها أو اطلب من مستضيفك رفع هذه القاعدة.',
    en: 'This account is used from certain networks alone, and you are elsewhere. Sign in from one of them, or ask your provider to lift this rule.',
  },
};

export const networksChangedWords = {
  name: {
    fr: 'Réseaux du compte modifiés',
    ar: 'تغيير شبكات الحساب',
    en: 'Networks of the account changed',
  },
  mail: {
    subject: {
      fr: 'Les réseaux d’où votre compte s’utilise ont changé',
      ar: 'تغيرت الشبكات التي يُستعمل منها حسابك',
      en: 'The networks from which your account is used have changed',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nDepuis le {{ when }}, votre compte {{ brand }} s’utilise {% if networks == "" %}depuis n’importe quel réseau : plus aucune liste ne le limite.{% else %}seulement depuis : {{ networks }}.\n\nD’ailleurs, la connexion est refusée, même avec le bon mot de passe.{% endif %}\n\nSi vous ne l’attendiez pas, fermez les autres sessions puis changez votre mot de passe, dans la page de sécurité, ou écrivez-nous.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nمنذ {{ when }}، يُستعمل حسابك لدى {{ brand }} {% if networks == "" %}من أي شبكة: لم تعد أي قائمة تحده.{% else %}من هذه الشبكات وحدها: {{ networks }}.\n\nومن غيرها يُرفض الدخول ولو بكلمة المرور الصحيحة.{% endif %}\n\nإن لم تكن تتوقع ذلك فأغلق الجلسات الأخرى ثم غيّر كلمة مرورك من صفحة الأمان، أو راسلنا.\n\n[action]',
      en: 'Hello {{ name }},\n\nSince {{ when }}, your {{ brand }} account is used {% if networks == "" %}from any network: no list limits it any more.{% else %}from these alone: {{ networks }}.\n\nFrom elsewhere the sign-in is refused, with the right password too.{% endif %}\n\nIf you did not expect it, close the other sessions and then change your password, on the security page, or write to us.\n\n[action]',
    },
    action: { fr: 'Ouvrir la page de sécurité', ar: 'فتح صفحة الأمان', en: 'Open the security page' },
    automatic: true,
  },
  sample: { networks: '203.0.113.7, 10.8.0.0/16', when: { moment: '2026-03-02T09:00:00.000Z' } },
} satisfies NoticeWords;

export const staffNetworkWords = {
  '': {
    label: { fr: 'Réseaux du personnel', ar: 'شبكات الموظفين', en: 'Networks of the staff' },
    help: {
      fr: 'Les espaces Corporate et Administration ne répondent que depuis les réseaux internes de l’installation. Cette liste les réduit encore, sans jamais les élargir : ailleurs, ces espaces n’existent pas, jetons d’API du personnel compris. Vide : tous les réseaux internes. Une liste qui ne contient pas votre adresse n’est pas enregistrée.',
      ar: 'لا تجيب مساحتا المؤسسة والإدارة إلا من الشبكات الداخلية للتنصيب. تضيّقها هذه القائمة أكثر ولا توسّعها أبدا: في غيرها لا وجود لهاتين المساحتين، بما في ذلك رموز الموظفين البرمجية. فارغة: كل الشبكات الداخلية. لا تُحفظ قائمة لا تشمل عنوانك.',
      en: 'The Corporate and Administration areas answer from the internal networks of the installation alone. This list narrows them further and never widens them: elsewhere these areas do not exist, for API tokens of the staff too. Empty: all internal networks. A list that does not hold your address is not saved.',
    },
  },
  '*': { label: { fr: 'Réseau', ar: 'شبكة', en: 'Network' } },
} satisfies SettingWords;
