import type { Permission } from '@cm/kit/module';

export const permissions = [
  {
    key: 'sms.manage',
    zone: 'staff',
    label: {
      fr: 'Suivre les SMS et débloquer un préfixe',
      ar: 'متابعة الرسائل القصيرة ورفع حظر بادئة',
      en: 'Watch text messages and let a prefix through again',
    },
  },
] as const satisfies readonly Permission[];
