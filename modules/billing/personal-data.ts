import { keptByLaw } from '@cm/kit/erasure';
import { type PersonalData, personalRows } from '@cm/kit/personal-data';

/** What was invoiced to a customer and what they paid. */
export const personalData: readonly PersonalData[] = [
  personalRows({
    table: 'billing.invoices',
    onErasure: keptByLaw,
    label: { fr: 'Factures', ar: 'الفواتير', en: 'Invoices' },
    customer: 'customerId',
    columns: [
      'id',
      'number',
      'buyer',
      'currency',
      'ht',
      'tax',
      'ttc',
      'stampDuty',
      'netPayable',
      'issuedOn',
      'dueOn',
      'notes',
      'pdfFileId',
    ],
    key: 'id',
    only: { state: ['issued'] },
    file: 'pdfFileId',
  }),
  personalRows({
    table: 'billing.credit_notes',
    onErasure: keptByLaw,
    label: { fr: 'Avoirs', ar: 'الإشعارات الدائنة', en: 'Credit notes' },
    customer: 'customerId',
    columns: ['id', 'number', 'invoiceId', 'buyer', 'reason', 'currency', 'ht', 'tax', 'ttc', 'issuedOn', 'pdfFileId'],
    key: 'id',
    file: 'pdfFileId',
  }),
  personalRows({
    table: 'billing.payments',
    onErasure: keptByLaw,
    label: { fr: 'Paiements', ar: 'المدفوعات', en: 'Payments' },
    customer: 'customerId',
    columns: ['id', 'number', 'mode', 'reference', 'amount', 'stampDuty', 'currency', 'receivedOn'],
    key: 'id',
  }),
  personalRows({
    table: 'billing.settlements',
    onErasure: keptByLaw,
    label: { fr: 'État des factures', ar: 'وضعية الفواتير', en: 'State of the invoices' },
    customer: 'customerId',
    columns: ['invoiceId', 'paymentState', 'total', 'paid', 'credited', 'dueOn', 'overdueSince'],
    key: 'invoiceId',
  }),
  personalRows({
    table: 'billing.ledger_entries',
    onErasure: keptByLaw,
    label: { fr: 'Écritures comptables', ar: 'القيود المحاسبية', en: 'Ledger entries' },
    customer: 'customerId',
    columns: ['id', 'kind', 'documentId', 'currency', 'onDay', 'postedAt'],
    key: 'id',
  }),
];
