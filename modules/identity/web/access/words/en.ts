import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'email.title': 'E-mail address',
  'email.hint': 'You sign in with it, and our messages go there.',
  'email.change': 'Change address',
  'email.changeText':
    'A link goes to the new address: the former one stays yours until it is opened. We tell both of them.',
  'email.new': 'New address',
  'email.password': 'Your password',
  'email.submit': 'Send the link',
  'email.pending': 'Waiting for confirmation',
  'email.pendingText':
    'Open the link that was sent to {{email}} before {{until}}. Nothing came? Look among the unwanted mails. An address that has an account already cannot be taken: we write to its holder.',
  'email.cancel': 'Cancel the request',
  'email.cancelled': 'Request cancelled.',
  'email.proofTitle': 'Confirm the new address',
  'email.proofText': 'It will take the place of {{before}} to sign in and to receive our messages.',
  'email.take': 'Use this address',
  'email.gone':
    'No change of address waits on this account: the link is too old, was used, or belongs to another account.',
  'email.done': 'Your address is now {{email}}.',
  'email.back': 'Back to security',
  'sessions.endOthers': 'Close all others',
  'sessions.endOthersTitle': 'Close all other sessions?',
  'sessions.endOthersText':
    'Every other device is signed out at once and has to sign in again. API tokens go on working.',
  'sessions.othersEnded_one': '{{count}} session closed.',
  'sessions.othersEnded_other': '{{count}} sessions closed.',
  'sessions.newAddress': 'address never seen before',
} as const satisfies Translation<typeof french, 'en'>;
