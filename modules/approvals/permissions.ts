import type { Permission } from '@cm/kit/module';

export const permissions = [
  {
    key: 'approvals.decide',
    zone: 'staff',
    label: {
      fr: 'Approuver ou refuser ce qu’un collègue demande',
      ar: 'الموافقة على ما يطلبه زميل أو رفضه',
      en: 'Approve or refuse what a colleague asks for',
    },
  },
] as const satisfies readonly Permission[];
