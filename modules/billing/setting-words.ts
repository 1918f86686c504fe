import type { SettingWords } from '@cm/kit/settings';

export const invoiceTermsWords = {
  '': {
    label: { fr: 'Conditions des factures', ar: 'شروط الفواتير', en: 'Invoice terms' },
    help: {
      fr: 'Reprises par chaque nouvelle facture.',
      ar: 'تعتمدها كل فاتورة جديدة.',
      en: 'Taken up by every new invoice.',
    },
  },
  paymentDays: {
    label: { fr: 'Délai de paiement', ar: 'أجل الدفع', en: 'Payment term' },
    help: {
      fr: 'Entre l’émission et l’échéance.',
      ar: 'بين تاريخ الإصدار وتاريخ الاستحقاق.',
      en: 'Between the issue and the due date.',
    },
    unit: 'days',
  },
  legalMentions: {
    label: {
      fr: 'Mentions au pied des factures',
      ar: 'البيانات في أسفل الفواتير',
      en: 'Mentions at the foot of invoices',
    },
    help: {
      fr: 'Par exemple les pénalités de retard. Une phrase par ligne.',
      ar: 'مثل غرامات التأخير. جملة واحدة في كل سطر.',
      en: 'For example late payment penalties. One sentence per line.',
    },
    wide: true,
  },
  'legalMentions/*': { label: { fr: 'Mention', ar: 'بيان', en: 'Mention' } },
} satisfies SettingWords;
