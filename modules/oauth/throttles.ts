import type { Throttle } from '@cm/kit/http/route';

/** A client asks every ten minutes; whoever guesses asks more often. */
export const tokenRequests: readonly Throttle[] = [
  {
    name: 'oauth:network',
    purpose: {
      fr: 'Jetons demandés par des applications',
      ar: 'رموز تطلبها تطبيقات',
      en: 'Tokens asked for by applications',
    },
    by: 'ip',
    limit: 300,
    windowSeconds: 900,
  },
  {
    name: 'oauth:client',
    purpose: {
      fr: 'Jetons demandés au nom d’une même application',
      ar: 'رموز تُطلب باسم التطبيق نفسه',
      en: 'Tokens asked for in the name of one application',
    },
    by: 'ip_and_body',
    property: 'account',
    limit: 60,
    windowSeconds: 900,
  },
];
