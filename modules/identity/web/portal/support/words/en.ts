import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'support.title': 'The support’s access to your space',
  'support.hint':
    'To help you, someone of our support can see this space as you see it, read-only: they can change, pay, accept or delete nothing, and do not open your identity documents. They can do so only if you allow it.',
  'support.none': 'You do not allow the support to see this space.',
  'support.open': 'Allowed until {{until}}, by {{name}}.',
  'support.each':
    'Each viewing lasts half an hour at most; the person whose space is opened is told by mail, with the reason.',
  'support.ownerOnly': 'Only the owner of the account can allow it.',
  'support.give': 'Allow',
  'support.giveTitle': 'Allow the support to see this space?',
  'support.giveText':
    'They will see, read-only, what the members of your account see: invoices, services, tickets, orders. You can take this back at any time: whoever is viewing then is out at once.',
  'support.days': 'For',
  'support.days.1': '24 hours',
  'support.days.7': '7 days',
  'support.days.30': '30 days',
  'support.days.90': '90 days',
  'support.given': 'The support can see this space.',
  'support.withdraw': 'Take it back',
  'support.withdrawn': 'The support no longer sees this space.',
} as const satisfies Translation<typeof french, 'en'>;
