import { domainToASCII } from 'node:url';
import { getDomain } from 'tldts';

const LABEL = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?';
/** Letters of any script, digits, dashes and the dots of UTS 46: what a URL would cut, decode or leave out is refused before. */
const TYPED = /^[\p{L}\p{M}\p{N}.。．｡-]{1,1000}$/u;
const NAME = new RegExp(`^(${LABEL}\\.)+${LABEL}$`);

/**
 * One writing of a domain that somebody can own: lower case, international names as A-labels (RFC 5890 §2.3.2.1), no dot at
 * the end. `Exemple.DZ.` → `exemple.dz`.
 *
 * @returns null for what is no domain (an address, one label, a label of 64), and for a suffix under which everybody
 *   registers, such as `dz`, `com.dz` or `github.io` (publicsuffix.org, private ones too)
 */
export function ownDomainName(text: string): string | null {
  const typed = text.trim();
  if (!TYPED.test(typed)) return null;
  const domain = domainToASCII(typed.replace(/[.。．｡]$/u, ''));
  if (domain.length > 253 || !NAME.test(domain)) return null;
  return getDomain(domain, { allowPrivateDomains: true }) === null ? null : domain;
}
