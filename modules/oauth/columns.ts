import type { Columns } from '@cm/kit/columns';
import { clientSecretSlot, signingKeyState } from './oauth-client.ts';

/** The columns of this module that hold a word of an enumeration. */
export const columns: Columns = {
  'oauth.oauth_client_secrets.slot': clientSecretSlot,
  'oauth.signing_keys.state': signingKeyState,
};
