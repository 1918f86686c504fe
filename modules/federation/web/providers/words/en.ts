import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'signIn.with': 'Continue with {{name}}',
  'signIn.or': 'or',
  'signIn.toLink':
    'Sign in once with your password or your passkey: you may then link your account to the provider that you come from.',
  'return.title': 'Back from the identity provider',
  'return.working': 'Checking what the provider answers…',
  'return.signIn': 'Back to the sign-in',
  'confirm.title': 'Link this account',
  'confirm.text':
    'You came from an identity provider, and then proved that this account is yours. Shall this provider open this account from now on?',
  'confirm.link': 'Link the account',
  'confirm.notNow': 'Not now',
  'confirm.done': 'Account linked.',
  'links.title': 'Sign-in with an identity provider',
  'links.hint': 'A provider that you link can open your account. Your password goes on working.',
  'links.notLinked': 'Not linked',
  'links.since': 'Linked on {{date}}',
  'links.used': 'used',
  'links.neverUsed': 'never used',
  'links.off': 'disabled by the administrator',
  'links.link': 'Link',
  'links.linkOf': 'Link {{name}}',
  'links.linkTitle': 'Link {{name}}',
  'links.linkText': 'Confirm that it is you; you then sign in at the provider.',
  'links.continue': 'Continue',
  'links.linked': 'Account linked: you can sign in with this provider.',
  'links.remove': 'Remove',
  'links.removeOf': 'Remove {{name}}',
  'links.removeTitle': 'Remove {{name}}?',
  'links.removeText': 'This provider will open your account no more, and your other sessions end.',
  'links.removed': 'Link removed.',
} as const satisfies Translation<typeof french, 'en'>;
