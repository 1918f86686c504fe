import type { Words } from '@cm/kit/i18n';

export const providerProblemWords: Readonly<Record<string, Words>> = {
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
