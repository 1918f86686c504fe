/**
 * The message identifiers in a header value, with their angle brackets (RFC 5322 §3.6.4): at most `max`, the
 * last ones, each once. Reads at most 100 kB of it.
 */
export function readMessageIds(value: string, max: number): string[] {
  const found = value.slice(-100_000).matchAll(/<([^<>\s"\p{Cc}\p{Cf}]{1,990})>/gu);
  const unique = new Set<string>();
  // Some programs forget the brackets.
  if (/^[^<>\s"\p{Cc}\p{Cf}]{1,400}@[^<>\s"@\p{Cc}\p{Cf}]{1,400}$/u.test(value)) return [`<${value.toWellFormed()}>`];
  for (const match of found) unique.add(`<${(match[1] ?? '').toWellFormed()}>`);
  return [...unique].slice(-max);
}
