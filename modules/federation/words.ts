import type { Words } from '@cm/kit/i18n';

export const problemWords: Readonly<Record<string, Words>> = {
  'identity.provider_refused': {
    fr: 'La connexion par ce fournisseur n’a pas abouti. Recommencez, ou choisissez un autre moyen.',
    ar: 'لم يكتمل الدخول عبر هذا المزوّد. أعد المحاولة أو اختر وسيلة أخرى.',
    en: 'The sign-in with this provider did not succeed. Start again, or choose another way.',
  },
  'identity.provider_away': {
    fr: 'Ce fournisseur ne répond pas en ce moment. Réessayez plus tard, ou choisissez un autre moyen.',
    ar: 'لا يجيب هذا المزوّد حاليا. أعد المحاولة لاحقا أو اختر وسيلة أخرى.',
    en: 'This provider does not answer at the moment. Try again later, or choose another way.',
  },
  'identity.no_linked_account': {
    fr: 'Aucun compte d’ici n’est lié à cette identité. Connectez-vous autrement, puis liez-la depuis la page de sécurité.',
    ar: 'لا يوجد هنا حساب مرتبط بهذه الهوية. سجّل الدخول بوسيلة أخرى ثم اربطها من صفحة الأمان.',
    en: 'No account here is linked to this identity. Sign in another way, then link it from the security page.',
  },
  'identity.subject_taken': {
    fr: 'Cette identité est déjà liée à un autre compte.',
    ar: 'هذه الهوية مرتبطة من قبل بحساب آخر.',
    en: 'This identity is already linked to another account.',
  },
  'identity.provider_linked': {
    fr: 'Une autre identité de ce fournisseur est déjà liée à ce compte. Retirez-la d’abord.',
    ar: 'هوية أخرى لدى هذا المزوّد مرتبطة من قبل بهذا الحساب. أزلها أولا.',
    en: 'Another identity of this provider is already linked to this account. Remove it first.',
  },
  'identity.link_not_offered': {
    fr: 'Cette liaison n’est plus proposée. Recommencez la connexion par le fournisseur.',
    ar: 'لم يعد هذا الربط متاحا. أعد الدخول عبر المزوّد.',
    en: 'This link is no longer offered. Start the sign-in with the provider again.',
  },
  'identity.provider_known': {
    fr: 'Ce client de ce fournisseur est déjà enregistré.',
    ar: 'هذا العميل لدى هذا المزوّد مسجّل من قبل.',
    en: 'This client of this provider is already registered.',
  },
  'identity.too_many_providers': {
    fr: 'Il y a {max} fournisseurs d’identité au plus. Retirez-en un d’abord.',
    ar: 'يوجد {max} من مزوّدي الهوية على الأكثر. أزل واحدا أولا.',
    en: 'There are at most {max} identity providers. Remove one first.',
  },
  'identity.provider_inside': {
    fr: '{host} n’est pas interrogé : l’adresse n’est pas publique, ou pas en HTTPS sur le port habituel. Si le fournisseur est sur votre réseau, l’exploitant l’ajoute à INSIDE_HOSTS.',
    ar: 'لا يُستعلم من {host}: العنوان ليس عاما، أو ليس عبر HTTPS على المنفذ المعتاد. إن كان المزوّد داخل شبكتكم فليضفه مشغّل الخادم إلى INSIDE_HOSTS.',
    en: '{host} is not asked: the address is not public, or not HTTPS on the usual port. If the provider is on your network, whoever runs the server adds it to INSIDE_HOSTS.',
  },
  'identity.provider_silent': {
    fr: '{host} ne répond pas. Vérifiez l’adresse, ou réessayez plus tard.',
    ar: 'لا يجيب {host}. تحقّق من العنوان أو أعد المحاولة لاحقا.',
    en: '{host} does not answer. Check the address, or try again later.',
  },
  'identity.provider_unfit': {
    fr: '{host} répond, mais pas comme un fournisseur OpenID Connect de cet émetteur. L’émetteur doit être écrit exactement comme le fournisseur l’écrit.',
    ar: 'يجيب {host}، لكن ليس بصفته مزوّد OpenID Connect لهذا المُصدر. يجب أن يُكتب المُصدر تماما كما يكتبه المزوّد.',
    en: '{host} answers, but not as an OpenID Connect provider of this issuer. The issuer must be written exactly as the provider writes it.',
  },
};
