/** What a mail server of ours found before it passed a mail on. */
export interface StatedResults {
  /** Domains whose DKIM signature it verified. */
  readonly dkimDomains: readonly string[];
  /** Domains of MAIL FROM or HELO that SPF let pass. */
  readonly spfDomains: readonly string[];
  readonly detail: string;
}

const DOMAIN = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/;
const MAX_RESULTS = 20;

/**
 * Reads the newest Authentication-Results field (RFC 8601 §2.2) when `authservId` wrote it. An older field, or one of
 * another server, may have come with the mail: it says nothing.
 *
 * @param fields the values of the fields, newest first
 * @returns null when the newest is not that server's
 */
export function readStatedResults(fields: readonly string[], authservId: string | null): StatedResults | null {
  const newest = fields[0]?.slice(0, 4_000);
  if (newest === undefined || authservId === null) return null;
  const [server, ...results] = bare(newest)
    .split(';')
    .slice(0, MAX_RESULTS + 1);
  if (server?.trim().split(/\s/, 1)[0]?.toLowerCase() !== authservId.toLowerCase()) return null;
  const passed = results.map((one) => one.trim().toLowerCase());
  return {
    dkimDomains: passed.filter((one) => /^dkim\s*=\s*pass\b/.test(one)).flatMap((one) => domainIn(one, 'header.d')),
    spfDomains: passed
      .filter((one) => /^spf\s*=\s*pass\b/.test(one))
      .flatMap((one) => [...domainIn(one, 'smtp.mailfrom'), ...domainIn(one, 'smtp.helo')].slice(0, 1)),
    detail: passed.flatMap((one) => /^[a-z-]+\s*=\s*[a-z]+/.exec(one)?.[0] ?? []).join(' '),
  };
}

function domainIn(result: string, property: string): string[] {
  const found = new RegExp(`\\b${property.replace('.', '\\.')}\\s*=\\s*([^\\s;]{1,320})`).exec(result)?.[1];
  const domain = found?.slice(found.lastIndexOf('@') + 1);
  return domain !== undefined && DOMAIN.test(domain) ? [domain] : [];
}

/**
 * Without comments, which may be nested (RFC 5322 §3.2.2), and with `_` for each quoted string: both may hold anything
 * that a sender chose, such as a `;` and another result.
 */
function bare(value: string): string {
  let depth = 0;
  let quoted = false;
  let text = '';
  for (let at = 0; at < value.length; at += 1) {
    const character = value.charAt(at);
    if (character === '\\' && (depth > 0 || quoted)) at += 1;
    else if (quoted) quoted = character !== '"';
    else if (character === '"' && depth === 0) {
      quoted = true;
      text += '_';
    } else if (character === '(') depth += 1;
    else if (character === ')' && depth > 0) depth -= 1;
    else if (depth === 0) text += character;
  }
  return text;
}
