/**
 * The types an attachment may be given back as. A browser runs none of them: no HTML, SVG, XML or script,
 * so that nobody's upload becomes a page of ours (CVE-2021-3741, CVE-2026-111168).
 */
const allowed: ReadonlySet<string> = new Set([
  'application/pdf',
  'application/zip',
  'application/gzip',
  'application/x-7z-compressed',
  'application/vnd.rar',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
  'application/vnd.ms-outlook',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/ms-tnef',
  'application/pgp-signature',
  'application/pgp-encrypted',
  'application/pkcs7-signature',
  'application/pkcs7-mime',
  'application/json',
  'audio/mpeg',
  'audio/mp4',
  'audio/ogg',
  'audio/wav',
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/bmp',
  'image/tiff',
  'image/heic',
  'message/rfc822',
  'message/delivery-status',
  'text/plain',
  'text/csv',
  'text/calendar',
  'text/rfc822-headers',
  'video/mp4',
  'video/quicktime',
  'video/webm',
]);

const sameAs: Readonly<Record<string, string>> = {
  'image/jpg': 'image/jpeg',
  'image/pjpeg': 'image/jpeg',
  'image/x-png': 'image/png',
  'application/x-pdf': 'application/pdf',
  'application/x-zip-compressed': 'application/zip',
  'application/vnd.ms-tnef': 'application/ms-tnef',
  'application/x-pkcs7-signature': 'application/pkcs7-signature',
};

/** The stated type without its parameters when it is on the list, else `application/octet-stream`. */
export function normaliseContentType(stated: string | undefined): string {
  const type = (stated ?? '').slice(0, 200).trim().toLowerCase();
  if (!/^[a-z0-9.+-]+\/[a-z0-9.+-]+$/.test(type)) return 'application/octet-stream';
  const known = Object.hasOwn(sameAs, type) ? (sameAs[type] ?? type) : type;
  return allowed.has(known) ? known : 'application/octet-stream';
}
