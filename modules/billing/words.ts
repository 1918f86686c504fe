import type { Words } from '@cm/kit/i18n';

/** Sentences of the module's problems, in the reader's language. */
export const problemWords = {
  'billing.not_found': {
    fr: 'Ce document de facturation n’existe pas.',
    ar: 'وثيقة الفوترة هذه غير موجودة.',
    en: 'This billing document does not exist.',
  },
  'billing.customer_unknown': {
    fr: 'Ce client n’existe pas.',
    ar: 'هذا الزبون غير موجود.',
    en: 'This customer does not exist.',
  },
  'billing.already_issued': {
    fr: 'La facture est émise : seul un avoir peut la corriger.',
    ar: 'صدرت الفاتورة: لا يمكن تصحيحها إلا بفاتورة دائنة.',
    en: 'The invoice is issued: only a credit note can correct it.',
  },
  'billing.not_issued': {
    fr: 'La facture est encore un brouillon : émettez-la d’abord.',
    ar: 'الفاتورة ما زالت مسودة: أصدرها أولًا.',
    en: 'The invoice is still a draft: issue it first.',
  },
  'billing.mentions_missing': {
    fr: 'La loi 04-02 (art. 34) interdit d’émettre cette facture sans : {mentions}.',
    ar: 'يمنع القانون 04-02 (المادة 34) إصدار هذه الفاتورة دون: {mentions}.',
    en: 'Law 04-02 (art. 34) forbids issuing this invoice without: {mentions}.',
  },
  'billing.empty': {
    fr: 'Une facture sans montant ne s’émet pas.',
    ar: 'لا تصدر فاتورة بلا مبلغ.',
    en: 'An invoice without an amount cannot be issued.',
  },
  'billing.date_regression': {
    fr: 'La série contient déjà un document daté du {last}, après le {day} : vérifiez l’horloge du serveur.',
    ar: 'تحتوي السلسلة على وثيقة مؤرخة في {last}، بعد {day}: تحقق من ساعة الخادم.',
    en: 'The series already holds a document dated {last}, after {day}: check the server’s clock.',
  },
  'billing.currency_mismatch': {
    fr: 'La facture {invoice} est en {currency} : le paiement doit être dans la même monnaie.',
    ar: 'الفاتورة {invoice} بعملة {currency}: يجب أن يكون الدفع بالعملة نفسها.',
    en: 'Invoice {invoice} is in {currency}: the payment must be in the same currency.',
  },
  'billing.nothing_to_credit': {
    fr: 'Il ne reste rien à créditer sur cette facture.',
    ar: 'لم يبق شيء يُقيَّد على هذه الفاتورة.',
    en: 'Nothing is left to credit on this invoice.',
  },
  'billing.credit_above_remaining': {
    fr: 'L’avoir dépasse ce qui reste de la ligne {line}.',
    ar: 'تتجاوز الفاتورة الدائنة ما تبقى من السطر {line}.',
    en: 'The credit note exceeds what remains of line {line}.',
  },
  'billing.allocation_above_balance': {
    fr: 'L’affectation dépasse ce qui reste dû sur {invoice}.',
    ar: 'يتجاوز التخصيص ما تبقى مستحقًا على {invoice}.',
    en: 'The allocation exceeds what is still owed on {invoice}.',
  },
  'billing.allocation_above_payment': {
    fr: 'Le total affecté aux factures dépasse le montant du paiement.',
    ar: 'يتجاوز مجموع المبالغ المخصصة للفواتير مبلغ الدفع.',
    en: 'The total allocated to invoices exceeds the amount of the payment.',
  },
  'billing.reference_used': {
    fr: 'Un paiement de ce mode porte déjà la référence {reference}.',
    ar: 'يوجد دفع بهذه الطريقة يحمل المرجع {reference}.',
    en: 'A payment of this mode already has the reference {reference}.',
  },
  'billing.received_in_future': {
    fr: 'Un paiement ne peut pas être reçu après aujourd’hui ({today}).',
    ar: 'لا يمكن أن يكون الدفع مستلمًا بعد اليوم ({today}).',
    en: 'A payment cannot be received after today ({today}).',
  },
} as const satisfies Readonly<Record<string, Words>>;
