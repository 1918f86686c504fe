import { named } from '@cm/kit/named';
import { z } from 'zod';

/** Of one person; enough for every device of theirs. */
export const MOST_PASSKEYS = 20;
/** Seconds within which a device must answer. */
export const CHALLENGE_SECONDS = 300;

/** What a device is asked to sign for; each answer is good for this alone. */
export const passkeyPurpose = named(
  'PasskeyPurpose',
  z.enum(['add', 'enrolment', 'proof', 'second_factor', 'sign_in']),
);
export type PasskeyPurpose = z.infer<typeof passkeyPurpose>;

/** Ways that a device may be reached (WebAuthn level 3, §5.8.4); others that a browser names are left out. */
export const passkeyTransport = named(
  'PasskeyTransport',
  z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']),
);
export const TRANSPORTS = passkeyTransport.options;

const base64url = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^[\w-]+$/);

export const passkeyName = () => z.string().trim().min(1).max(80);

/** What a device answers to `navigator.credentials.create` (WebAuthn level 3, §5.2.1), in base64url. */
export const newCredential = named(
  'NewPasskeyCredential',
  z.strictObject({
    id: base64url(1400),
    clientDataJSON: base64url(4000),
    attestationObject: base64url(20_000),
    transports: z.array(z.string().max(20)).max(10),
  }),
);
export type NewCredential = z.infer<typeof newCredential>;

/** What a device answers to `navigator.credentials.get` (WebAuthn level 3, §5.2.2), in base64url. */
export const assertion = named(
  'PasskeyAssertion',
  z.strictObject({
    id: base64url(1400),
    clientDataJSON: base64url(4000),
    authenticatorData: base64url(4000),
    signature: base64url(4000),
    /** The person as the device knows them; null where the device does not say. */
    userHandle: base64url(100).nullable(),
  }),
);
export type Assertion = z.infer<typeof assertion>;

const descriptor = z.object({ id: z.string(), type: z.literal('public-key'), transports: z.array(passkeyTransport) });

/**
 * For `navigator.credentials.create`. No host is named: the browser takes the one of the page, and the answer is accepted
 * for one of the operator's own.
 */
export const creationOptions = named(
  'PasskeyCreationOptions',
  z.object({
    challenge: z.string(),
    rp: z.object({ name: z.string() }),
    user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
    pubKeyCredParams: z.array(z.object({ type: z.literal('public-key'), alg: z.int() })),
    authenticatorSelection: z.object({ residentKey: z.literal('required'), userVerification: z.literal('required') }),
    attestation: z.literal('none'),
    excludeCredentials: z.array(descriptor),
    timeout: z.int(),
  }),
);
export type CreationOptions = z.infer<typeof creationOptions>;

/** For `navigator.credentials.get`; an empty list lets the person choose among the passkeys of the page's host. */
export const requestOptions = named(
  'PasskeyRequestOptions',
  z.object({
    challenge: z.string(),
    allowCredentials: z.array(descriptor),
    userVerification: z.literal('required'),
    timeout: z.int(),
  }),
);
export type RequestOptions = z.infer<typeof requestOptions>;
