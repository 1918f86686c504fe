import { hmac } from '@cm/kit/crypto';

const DIGITS = 6;
/** 48 bits of the HMAC, which a million divides as good as evenly: no code is likelier than another by more than 4·10⁻⁹. */
const HMAC_BYTES = 6;

/** The six digits of a row: nobody who has not both the row and the key can tell them. */
export function sixDigitCode(
  key: Buffer,
  row: { readonly id: string; readonly nonce: Buffer },
  tenantId: string,
): string {
  const digest = hmac(key, tenantId, row.id, row.nonce.toString('base64url'));
  return (digest.readUIntBE(0, HMAC_BYTES) % 10 ** DIGITS).toString().padStart(DIGITS, '0');
}
