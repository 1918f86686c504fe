import { isInEmergency } from '@cm/kit/access';
import { common } from '@cm/kit/problems';
import { defineSetting } from '@cm/kit/settings';
import { z } from 'zod';

/** How long an access lasts and how many one person opens: nobody sets it who acts in one. */
export const limitsSetting = defineSetting({
  key: 'emergency.limits',
  words: {
    '': {
      label: { fr: 'Accès d’urgence', ar: 'النفاذ الطارئ', en: 'Emergency accesses' },
      help: {
        fr: 'Un collègue habilité reçoit, pour peu de temps, un rôle prévu d’avance. Tous les administrateurs sont alertés.',
        ar: 'يحصل زميل مخوّل لمدة قصيرة على دور محدد مسبقا. ينبَّه كل المسؤولين.',
        en: 'A colleague who may is lent, for a short time, a role chosen beforehand. All administrators are alarmed.',
      },
    },
    minutes: {
      label: { fr: 'Durée, en minutes', ar: 'المدة بالدقائق', en: 'Duration, in minutes' },
      help: {
        fr: 'De 5 minutes à 4 heures (240).',
        ar: 'من 5 دقائق إلى 4 ساعات (240).',
        en: 'From 5 minutes to 4 hours (240).',
      },
    },
    perDay: {
      label: { fr: 'Par personne et par 24 heures', ar: 'لكل شخص خلال 24 ساعة', en: 'Per person in 24 hours' },
      help: { fr: 'De 1 à 10.', ar: 'من 1 إلى 10.', en: 'From 1 to 10.' },
    },
  },
  schema: z.strictObject({ minutes: z.int().min(5).max(240), perDay: z.int().min(1).max(10) }),
  fallback: { minutes: 60, perDay: 3 },
  check: async ({ actor }) => {
    if (isInEmergency(actor)) throw common.emergency();
    return null;
  },
  problems: [common.emergency],
});
