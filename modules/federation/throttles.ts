import type { Throttle } from '@cm/kit/http/route';

export const departures: Throttle = {
  name: 'provider:begin',
  purpose: {
    fr: 'Départs vers un fournisseur d’identité',
    ar: 'الذهاب إلى مزوّد هوية',
    en: 'Departures to an identity provider',
  },
  by: 'ip',
  limit: 60,
  windowSeconds: 900,
};

export const returns: Throttle = {
  ...departures,
  name: 'provider:finish',
  purpose: {
    fr: 'Retours d’un fournisseur d’identité',
    ar: 'العودة من مزوّد هوية',
    en: 'Returns from an identity provider',
  },
};

/** Guesses are counted by the account besides; these are requests. */
export const linkProofs: Throttle = {
  name: 'linked-sign-ins',
  purpose: {
    fr: 'Liaisons de son compte à un fournisseur d’identité',
    ar: 'ربط الحساب الشخصي بمزوّد هوية',
    en: 'Links of one’s own account to an identity provider',
  },
  by: 'person',
  limit: 30,
  windowSeconds: 900,
};

export const providerTests: Throttle = {
  ...linkProofs,
  name: 'identity-provider:test',
  purpose: {
    fr: 'Essais d’un fournisseur d’identité',
    ar: 'تجارب مزوّد هوية',
    en: 'Tests of an identity provider',
  },
};

export const throttles: readonly Throttle[] = [departures, returns, linkProofs, providerTests];
