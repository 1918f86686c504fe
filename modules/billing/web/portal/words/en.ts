import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'nav.invoices': 'Invoices',
  'action.print': 'Print',
  'billing.sections': 'Invoices and payments',
  'invoices.issued': 'Issued on',
  'invoices.due': 'Due',
  'invoices.balance': 'Amount due',
  'invoices.empty': 'No invoices yet',
  'invoices.emptyText': 'Your invoices will appear here, to download as PDF.',
  'invoice.title': 'Invoice {{number}}',
  'invoice.toPay': '{{amount}} due by {{date}}',
  'invoice.late': '{{amount}} to pay, overdue since {{date}}',
  'invoice.howToPay':
    'By transfer, cheque, CCP payment or at the counter, quoting {{number}}. The bank details are on the PDF.',
  'invoice.cash': 'In cash, a stamp duty of {{duty}} is added: {{amount}}.',
  'balance.owed': 'Amount due',
  'balance.overdue': 'Of which overdue',
  'balance.credit': 'To your credit',
  'payments.title': 'Payments',
  'payments.receipt': 'Receipt',
  'payments.received': 'Received on',
  'payments.mode': 'Method',
  'payments.for': 'For',
  'payments.amount': 'Amount',
  'payments.empty': 'No payments yet',
  'payments.emptyText': 'Each payment received will appear here with its receipt number.',
  'creditNotes.title': 'Credit notes',
} as const satisfies Translation<typeof french, 'en'>;
