/** The id of a row and an HMAC-SHA-256 in base64url, as the server writes them into every mailed link. */
const TOKEN = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[A-Za-z0-9_-]{43}$/;

/**
 * The secret of a mailed link, from the part of the address after `#`; '' for a link that was cut or changed on its way,
 * so that the page says what to do instead of asking the server.
 */
export function linkToken(hash: string): string {
  const written = hash.replace(/^#/, '').trim();
  return TOKEN.test(written) ? written : '';
}
