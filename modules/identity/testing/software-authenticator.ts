import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';
import type { Assertion, NewCredential } from '../passkey.ts';

/** For tests: an authenticator in software, which answers honestly or as it is told (WebAuthn level 3, §6). */
export interface Wanted {
  readonly challenge: string;
  readonly origin: string;
  readonly rpId: string;
  /** Whether the person was recognised; they are unless said otherwise. */
  readonly verified?: boolean;
  readonly crossOrigin?: boolean;
  readonly counter?: number;
  readonly type?: string;
  readonly userHandle?: string | null;
}

const hash = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest();
const UP = 0x01;
const UV = 0x04;
const AT = 0x40;

function clientData(wanted: Wanted, type: string): Buffer {
  const { challenge, origin, crossOrigin = false } = wanted;
  return Buffer.from(JSON.stringify({ type: wanted.type ?? type, challenge, origin, crossOrigin }));
}

export class SoftwareAuthenticator {
  readonly id: Buffer = randomBytes(32);
  readonly #key: KeyObject;
  readonly #public: KeyObject;
  counter = 0;

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.#key = privateKey;
    this.#public = publicKey;
  }

  #head(wanted: Wanted, extra = 0): Buffer {
    const flags = UP | (wanted.verified === false ? 0 : UV) | extra;
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(wanted.counter ?? (this.counter += 1));
    return Buffer.concat([hash(wanted.rpId), Buffer.from([flags]), counter]);
  }

  create(wanted: Wanted): NewCredential {
    const { x = '', y = '' } = this.#public.export({ format: 'jwk' });
    const cose = new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
      [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
    ]);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.id.length);
    const authData = Buffer.concat([this.#head(wanted, AT), Buffer.alloc(16), length, this.id, isoCBOR.encode(cose)]);
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', new Uint8Array(authData)],
    ]);
    return {
      id: this.id.toString('base64url'),
      clientDataJSON: clientData(wanted, 'webauthn.create').toString('base64url'),
      attestationObject: Buffer.from(isoCBOR.encode(attestation as never)).toString('base64url'),
      transports: ['internal'],
    };
  }

  get(wanted: Wanted): Assertion {
    const data = clientData(wanted, 'webauthn.get');
    const authData = this.#head(wanted);
    return {
      id: this.id.toString('base64url'),
      clientDataJSON: data.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: sign('sha256', Buffer.concat([authData, hash(data)]), this.#key).toString('base64url'),
      userHandle: wanted.userHandle ?? null,
    };
  }
}
