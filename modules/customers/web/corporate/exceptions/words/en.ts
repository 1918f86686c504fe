import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'exceptions.title': 'Regime and exceptions',
  'exceptions.none': 'No exception at present: VAT, due dates and reminders as for every customer.',
  'exceptions.grant': 'Grant an exception',
  'exceptions.submit': 'Grant',
  'exceptions.granted': 'Exception granted.',
  'exceptions.what': 'Exception',
  'exceptions.kind.tax_exemption': 'Exemption from VAT',
  'exceptions.kind.no_reminders': 'No reminder of overdue invoices',
  'exceptions.kind.grace_days': 'Days of grace after the due date',
  'exceptions.does.tax_exemption':
    'Quotes sent, orders placed and invoices issued on these days are computed without VAT; the PDF of quotes and invoices carries the mention and the certificate. An invoice issued after the last day pays VAT, even if its draft is older. What is issued already does not change.',
  'exceptions.does.no_reminders':
    'Their invoices become “overdue” like the others, but the customer does not get the reminder.',
  'exceptions.does.grace_days':
    'The printed due date does not change; the invoice becomes “overdue”, and is reminded of, only that many days later. An invoice that is overdue already stays so.',
  'exceptions.number': 'Number of the certificate',
  'exceptions.office': 'Issued by',
  'exceptions.mention': 'Mention to print',
  'exceptions.mentionHint': 'The legal ground, as the certificate gives it. It is printed as it is.',
  'exceptions.paper': 'The certificate',
  'exceptions.graceOf_one': '{{count}} day of grace after the due date',
  'exceptions.graceOf_other': '{{count}} days of grace after the due date',
  'exceptions.days': 'Days of grace',
  'exceptions.from': 'From',
  'exceptions.until': 'Until (included)',
  'exceptions.reason': 'Reason',
  'exceptions.reasonHint': 'For your colleagues; it stays in the history and in the log.',
  'exceptions.standing.upcoming': 'To come',
  'exceptions.standing.past': 'Over',
  'exceptions.since': 'Since {{from}}, without a last day',
  'exceptions.between': 'From {{from}} to {{until}}',
  'exceptions.certificate': 'Certificate no. {{number}}',
  'exceptions.showPast_one': 'See the exception that is over',
  'exceptions.showPast_other': 'See the {{count}} exceptions that are over',
  'exceptions.hidePast': 'Hide the exceptions that are over',
  'exceptions.end': 'End',
  'exceptions.endOf': 'End: {{kind}}',
  'exceptions.endTitle': 'End: {{kind}}',
  'exceptions.endText': 'It counts no more from today on. What was issued until then does not change.',
  'exceptions.ended': 'Exception ended.',
  'exceptions.endedOn': 'Ended on {{date}}: {{reason}}',
  'exceptions.buyerExempt': 'Customer exempt from VAT today',
  'exceptions.buyerExemptText':
    '{{mention}} — certificate no. {{number}}, valid until {{until}}. The day of sending or issue decides.',
} as const satisfies Translation<typeof french, 'en'>;
