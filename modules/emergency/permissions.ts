import type { Permission } from '@cm/kit/module';

/** Without it nobody opens an access, and whoever loses it loses theirs. */
export const OPEN = 'emergency.open';
/** Sees everybody's, ends them, and reviews those of others; whoever holds it is alarmed. */
export const REVIEW = 'emergency.review';

export const permissions = [
  {
    key: OPEN,
    zone: 'staff',
    label: {
      fr: 'Ouvrir un accès d’urgence',
      ar: 'فتح نفاذ طارئ',
      en: 'Open an emergency access',
    },
  },
  {
    key: REVIEW,
    zone: 'staff',
    label: {
      fr: 'Être alerté des accès d’urgence, y mettre fin et les contrôler',
      ar: 'تلقي تنبيهات النفاذ الطارئ وإنهاؤه ومراجعته',
      en: 'Be alarmed of emergency accesses, end and review them',
    },
  },
] as const satisfies readonly Permission[];
