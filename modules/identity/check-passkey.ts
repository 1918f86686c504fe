import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import { decodeAttestationObject, isoBase64URL } from '@simplewebauthn/server/helpers';
import type { Ctx } from '@cm/kit/ctx';
import { type Assertion, type NewCredential, TRANSPORTS } from './passkey.ts';
import { listHosts, type PasskeyRow } from './passkey.queries.ts';

/** What is kept of a passkey that a device made. */
export type CheckedCredential = Pick<PasskeyRow, 'rpId' | 'credentialId' | 'publicKey' | 'transports'> & {
  readonly counter: number;
};

/** The operator's own hosts with their origins: scheme and port are the installation's, never those of a request. */
async function originsOf(tx: Ctx): Promise<ReadonlyMap<string, string>> {
  const { protocol, port } = new URL(tx.tenant.baseUrl);
  const hosts = await listHosts(tx.db);
  return new Map(hosts.map((host) => [host, `${protocol}//${host}${port ? `:${port}` : ''}`]));
}

/** Whether the page that asked stood inside a page of somebody else's. */
function isFramed(clientDataJSON: string): boolean {
  const data: unknown = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString());
  return typeof data === 'object' && data !== null && Reflect.get(data, 'crossOrigin') === true;
}

/**
 * Attestation is not asked for, so that a device says nothing of its make; a statement with certificates is refused unread,
 * since reading one may ask servers that it names.
 */
function isUnattested(attestationObject: string): boolean {
  const decoded = decodeAttestationObject(isoBase64URL.toBuffer(attestationObject));
  const format = decoded.get('fmt');
  return format === 'none' || (format === 'packed' && decoded.get('attStmt').get('x5c') === undefined);
}

/**
 * Checks what a device made (WebAuthn level 3, §7.1): the challenge, that the page was on a host of the operator, that the
 * person was there and was recognised. Undefined for whatever does not pass; why is logged.
 */
export async function checkNewCredential(
  tx: Ctx,
  challenge: Buffer,
  { id, clientDataJSON, attestationObject, transports }: NewCredential,
): Promise<CheckedCredential | undefined> {
  const origins = await originsOf(tx);
  try {
    if (isFramed(clientDataJSON) || !isUnattested(attestationObject)) return refused(tx, 'framed or attested');
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: {
        id,
        rawId: id,
        type: 'public-key',
        response: { clientDataJSON, attestationObject },
        clientExtensionResults: {},
      },
      expectedChallenge: challenge.toString('base64url'),
      expectedOrigin: [...origins.values()],
      expectedRPID: [...origins.keys()],
      requireUserVerification: true,
    });
    const rpId = registrationInfo?.rpID;
    if (!verified || !registrationInfo || rpId === undefined) return refused(tx, 'not verified');
    // The host that the device signed for is the one whose page asked.
    if (origins.get(rpId) !== registrationInfo.origin) return refused(tx, 'the origin of another host');
    const { credential } = registrationInfo;
    return {
      rpId,
      credentialId: Buffer.from(isoBase64URL.toBuffer(credential.id)),
      publicKey: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: TRANSPORTS.filter((one) => transports.includes(one)),
    };
  } catch (error) {
    return refused(tx, error instanceof Error ? error.message : 'unreadable');
  }
}

/**
 * Checks a signature of a passkey (WebAuthn level 3, §7.2): the challenge, the origin of the host that it was made on, that
 * the person was there and was recognised, and that the device's counter goes on. Gives the new counter, or undefined.
 */
export async function checkAssertion(
  tx: Ctx,
  challenge: Buffer,
  passkey: PasskeyRow,
  { id, clientDataJSON, authenticatorData, signature }: Assertion,
): Promise<number | undefined> {
  const origin = (await originsOf(tx)).get(passkey.rpId);
  if (origin === undefined) return refused(tx, 'the host is the operator’s no more');
  try {
    if (isFramed(clientDataJSON)) return refused(tx, 'framed');
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: {
        id,
        rawId: id,
        type: 'public-key',
        response: { clientDataJSON, authenticatorData, signature },
        clientExtensionResults: {},
      },
      expectedChallenge: challenge.toString('base64url'),
      expectedOrigin: origin,
      expectedRPID: passkey.rpId,
      credential: {
        id: passkey.credentialId.toString('base64url'),
        publicKey: new Uint8Array(passkey.publicKey),
        counter: passkey.counter,
      },
      requireUserVerification: true,
    });
    return verified ? authenticationInfo.newCounter : refused(tx, 'the signature is not right');
  } catch (error) {
    return refused(tx, error instanceof Error ? error.message : 'unreadable');
  }
}

function refused(tx: Ctx, reason: string): undefined {
  tx.log.info({ reason }, 'passkeys: refused');
  return undefined;
}
