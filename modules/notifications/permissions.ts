import type { Permission } from '@cm/kit/module';

export const permissions = [
  {
    key: 'deliveries.read',
    zone: 'staff',
    label: {
      fr: 'Voir et relancer les envois',
      ar: 'عرض الرسائل المرسلة وإعادة إرسالها',
      en: 'See and retry deliveries',
    },
  },
  {
    key: 'templates.manage',
    zone: 'staff',
    label: { fr: 'Modifier les modèles de messages', ar: 'تعديل قوالب الرسائل', en: 'Change message templates' },
  },
  {
    key: 'jobs.read',
    zone: 'staff',
    label: { fr: 'Voir les tâches de fond', ar: 'عرض المهام الخلفية', en: 'See background jobs' },
  },
] as const satisfies readonly Permission[];
