import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'kind.access': 'Copy of the data',
  'kind.rectification': 'Correction',
  'kind.objection': 'Objection',
  'kind.closing': 'Closing of the account',
  'kind.erasure': 'Erasure',
  'scope.person': 'The person',
  'scope.account': 'The whole customer account',
  'state.received': 'Received',
  'state.examined': 'Being examined',
  'state.done': 'Done',
  'state.refused': 'Refused',
  'state.withdrawn': 'Taken back',
  'channel.portal': 'Portal',
  'channel.letter': 'Letter',
  'channel.email': 'E-mail',
  'channel.telephone': 'Telephone',
  'channel.in_person': 'At the counter',
  'consent.email': 'E-mail',
  'consent.sms': 'SMS',
  'consent.telephone': 'Telephone',
  'consent.in_app': 'Portal',
} as const satisfies Translation<typeof french, 'en'>;
