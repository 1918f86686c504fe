import { Resolver } from 'node:dns/promises';

/** What name servers say of a name: its texts, that it has none, or nothing at all. */
export type DomainAnswer =
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'silent' };

/** What the owner of a domain publishes. */
export interface DomainTexts {
  /** The TXT records of a name (RFC 1035 §3.3.14), each in one piece, at most 200. A name may be an alias (CNAME). Never rejects. */
  of(name: string): Promise<DomainAnswer>;
}

/** The name does not exist, or has no text (RFC 2308); anything else is no answer. */
const ABSENT = new Set(['ENOTFOUND', 'ENODATA']);

/** @param options.nameServers as `address` or `address:port`; those of the machine when there are none */
export function createDomainTexts(options: {
  readonly nameServers: readonly string[];
  /** How long an answer is waited for, in milliseconds (2 s); asked twice. */
  readonly timeoutMs?: number;
  /** After so long, in milliseconds, nothing more is asked, however many name servers there are (10 s). */
  readonly deadlineMs?: number;
}): DomainTexts {
  return {
    of: async (name) => {
      const resolver = new Resolver({ timeout: options.timeoutMs ?? 2_000, tries: 2 });
      if (options.nameServers.length > 0) resolver.setServers([...options.nameServers]);
      const deadline = setTimeout(() => resolver.cancel(), options.deadlineMs ?? 10_000);
      try {
        const records = await resolver.resolveTxt(name);
        if (records.length === 0) return { kind: 'none' };
        return { kind: 'texts', texts: records.slice(0, 200).map((parts) => parts.join('')) };
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        return { kind: typeof code === 'string' && ABSENT.has(code) ? 'none' : 'silent' };
      } finally {
        clearTimeout(deadline);
      }
    },
  };
}
