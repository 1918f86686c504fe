import { named } from '@cm/kit/named';
import { ownDomainName } from '@cm/mail/domain-name';
import { z } from 'zod';

/**
 * How it was shown that a domain is the operator's: a DNS record, or the word of whoever runs the installation. Those in use
 * before proofs were asked for are taken as theirs.
 */
export const domainProof = named('DomainProof', z.enum(['dns', 'operator', 'earlier_use']));
export type DomainProof = z.infer<typeof domainProof>;

/** Where the record of a domain stands. */
const RECORD = '_cloudmanager.';
/** The name of the record is a name too (RFC 1035 §2.3.4). */
const MAX_DOMAIN = 253 - RECORD.length;

/** A domain as people type it, read as `ownDomainName` writes it; refused with the code `domain`. */
export const mailDomain = () =>
  z
    .string()
    .min(1)
    .max(300)
    .transform((text, refine) => {
      const domain = ownDomainName(text);
      if (domain !== null && domain.length <= MAX_DOMAIN) return domain;
      refine.addIssue({ code: 'custom', params: { code: 'domain' } });
      return z.NEVER;
    });

/** The TXT record that proves a claim. */
export interface DomainRecord {
  readonly name: string;
  readonly value: string;
}

export const recordOf = ({ domain, challenge }: { domain: string; challenge: string }): DomainRecord => ({
  name: `${RECORD}${domain}`,
  value: `cloudmanager-verification=${challenge}`,
});
