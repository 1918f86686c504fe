/** Programs by the mark that only they write; those that imitate others come first. */
const BROWSERS = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['CriOS/', 'Chrome'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
  ['curl/', 'curl'],
] as const;
const SYSTEMS = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'macOS'],
  ['Linux', 'Linux'],
] as const;

/**
 * « Firefox · Windows » out of a User-Agent header (RFC 9110 §10.1.5), '' when it names neither. Names of products alone:
 * nothing that a stranger wrote stands in a mail or on a screen as a device.
 */
export function deviceName(userAgent: string | null): string {
  const named = (marks: readonly (readonly [string, string])[]) =>
    marks.find(([mark]) => userAgent?.includes(mark))?.[1] ?? [];
  return [named(BROWSERS), named(SYSTEMS)].flat().join(' · ');
}
