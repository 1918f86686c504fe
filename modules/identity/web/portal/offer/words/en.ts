import type { catalogue as fr } from './fr.ts';

export const catalogue = {
  'offer.text': 'Your password is the only protection of your account: add an authenticator or a passkey.',
  'offer.add': 'Add one',
  'offer.decline': 'Do not offer again',
} as const satisfies Record<keyof typeof fr, string>;
