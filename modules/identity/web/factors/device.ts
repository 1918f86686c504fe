import type { Body, Result } from '@cm/api-client/client';

export type CreationOptions = Result<'portal.passkeys.begin'>;
export type RequestOptions = Result<'portal.passkey.begin'>;
export type NewCredential = Body<'portal.passkeys.add'>['credential'];
export type Assertion = Body<'portal.passkey.enter'>;

/** The device did not end what it was asked: the person turned it down, time ran out, or the browser cannot. */
export class DeviceRefusal extends Error {}

/** Asks the device for a new passkey. The library comes with the first use of it. */
export async function createPasskey(optionsJSON: CreationOptions): Promise<NewCredential> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  try {
    const { id, response } = await startRegistration({ optionsJSON });
    const { clientDataJSON, attestationObject, transports = [] } = response;
    return { id, clientDataJSON, attestationObject, transports };
  } catch (cause) {
    throw new DeviceRefusal('passkey', { cause });
  }
}

/** Asks the device to sign with a passkey that it holds. */
export async function signWithPasskey(optionsJSON: RequestOptions): Promise<Assertion> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  try {
    const { id, response } = await startAuthentication({ optionsJSON });
    const { clientDataJSON, authenticatorData, signature, userHandle = null } = response;
    return { id, clientDataJSON, authenticatorData, signature, userHandle };
  } catch (cause) {
    throw new DeviceRefusal('passkey', { cause });
  }
}
