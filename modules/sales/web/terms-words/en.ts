import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'steps.label': 'Steps of the order',
  'steps.next': 'Continue',
  'steps.back': 'Previous step',
  'step.terms': 'Terms',
  'step.details': 'Check',
  'step.confirm': 'Confirmation',
  'step.terms.title': '1. Read the terms',
  'step.details.title': '2. Check the details',
  'step.confirm.title': '3. Confirm',
  'terms.title': 'General terms of sale',
  'terms.agree': 'I have read the general terms of sale and accept them',
  'details.checked': 'I have checked the items, quantities and prices',
  'article.object.title': 'Object',
  'article.object.text':
    'These terms govern services subscribed to online or by quote. The recorded order, the accepted quote and the invoice are part of them.',
  'article.prices.title': 'Prices and taxes',
  'article.prices.text':
    'Prices are in Algerian dinars, shown excluding and including tax. VAT is the one in force on the day of the invoice. A stamp duty is added to cash payments.',
  'article.delivery.title': 'Validation and delivery',
  'article.delivery.text':
    'The order is validated after checks, then delivered; you follow its steps in your space. You may cancel it as long as it is not validated.',
  'article.payment.title': 'Invoicing and payment',
  'article.payment.text':
    'An invoice is issued on delivery and then at each due date. It is payable on the date it bears. Non-payment may lead to suspension after a reminder; payment restores the service.',
  'article.duration.title': 'Duration and termination',
  'article.duration.text':
    'The service runs for the chosen period and renews at its end. You may ask to end it at any time by ticket; it takes effect at the end of the paid period.',
  'article.use.title': 'Use',
  'article.use.text':
    'The service may not be used to harm others or break the law. Abuse may be suspended at once, with the reason for the measure.',
  'article.data.title': 'Personal data',
  'article.data.text':
    'Your data serve to perform the contract and to comply with law 18-07. You may access them, correct them and object to their use by writing to us.',
  'article.complaints.title': 'Complaints',
  'article.complaints.text':
    'Open a ticket: every complaint receives a written answer. Failing agreement, the Algerian courts have jurisdiction.',
} as const satisfies Translation<typeof french, 'en'>;
