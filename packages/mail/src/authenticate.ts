import { Resolver } from 'node:dns/promises';
import { Readable } from 'node:stream';
import type { DKIMVerifyResult, DMARCResult, DNSResolver, SPFResult } from 'mailauth';
import { getDomain } from 'tldts';
import { readStatedResults, type StatedResults } from './authentication-results.ts';

/**
 * What is known of the sender that a mail states: `pass` when the domain of From vouches for it (an aligned DKIM
 * signature or SPF, RFC 9989 §4.4), `fail` when the domain asks receivers to refuse what it does not vouch for
 * (p=quarantine or p=reject) and this is such a mail, or when it is made so that nobody can judge it; `none` for
 * everything else.
 */
export type SenderAuthentication = 'pass' | 'none' | 'fail';

export interface MailAuthentication {
  readonly result: SenderAuthentication;
  /** What was found, in the words of RFC 8601, such as `dkim=pass d=exemple.dz; spf=fail; dmarc=pass p=reject`. */
  readonly detail: string;
}

/** A mail and the connection that brought it. */
export interface MailToAuthenticate {
  readonly raw: Uint8Array;
  readonly remoteAddress: string | null;
  /** What the client called itself; null when it is not known. */
  readonly helo: string | null;
  /** MAIL FROM; empty for the null sender. */
  readonly envelopeFrom: string;
  /** Authentication-Results as stated, newest first. */
  readonly statedResults: readonly string[];
}

export interface MailAuthenticator {
  /** Never rejects: what cannot be found out is `none`. */
  judge(mail: MailToAuthenticate): Promise<MailAuthentication>;
}

export interface MailAuthenticatorOptions {
  /** Name servers as `address` or `address:port`; those of the machine when there are none. */
  readonly nameServers: readonly string[];
  /** Is this the address of a mail server of ours, which judged the mail before it passed it on? */
  isRelay(address: string): boolean;
  /** The authserv-id under which those servers write (RFC 8601 §2.5); null believes no stated result. */
  readonly authservId: string | null;
  /** After so long, in milliseconds, a check asks nothing more about a mail (10 s). */
  readonly deadlineMs?: number;
}

/** A hostile mail can name as many domains as it likes: what each check of a mail may ask of name servers is bounded. */
const MAX_LOOKUPS = 60;
const DEADLINE_MS = 10_000;
/** More signatures than any honest mail has; each of them costs a hash of the whole body. */
const MAX_SIGNATURES = 10;
const CHUNK = 65_536;

/** Judges SPF (RFC 7208), DKIM (RFC 6376) and DMARC (RFC 9989) on the connecting address. */
export function createMailAuthenticator(options: MailAuthenticatorOptions): MailAuthenticator {
  return {
    judge: async (mail) => {
      // Left open, it would be a way around the policy of the domain that it names.
      if (countSignatures(mail.raw) > MAX_SIGNATURES) return { result: 'fail', detail: 'dkim=policy (too many)' };
      try {
        return await judge(mail, options);
      } catch {
        return { result: 'none', detail: 'temperror' };
      }
    },
  };
}

async function judge(mail: MailToAuthenticate, options: MailAuthenticatorOptions): Promise<MailAuthentication> {
  // Loaded with the first mail: a process that receives none does without.
  const [{ dkimVerify }, { spf }, { dmarc }] = await Promise.all([
    import('mailauth/lib/dkim/verify.js'),
    import('mailauth/lib/spf/index.js'),
    import('mailauth/lib/dmarc/index.js'),
  ]);
  const relayed = mail.remoteAddress !== null && options.isRelay(mail.remoteAddress);
  const stated = relayed ? readStatedResults(mail.statedResults, options.authservId) : null;
  const sender = mail.envelopeFrom;
  const helo = mail.helo ?? '';
  // Each check may ask so much and so long: what a forger's own domains cost takes nothing from the look-up of the policy.
  const asking = <T>(check: (resolver: DNSResolver) => Promise<T>): Promise<T> => withLookup(options, check);
  const ip = mail.remoteAddress;
  const [dkim, judged] = await Promise.all([
    asking((resolver) => dkimVerify(inPieces(mail.raw), { resolver, rejectRsaSha1: true })),
    // Behind a relay the connecting address is the relay's own.
    relayed || ip === null ? null : asking((resolver) => spf({ ip, helo, sender, resolver })),
  ]);
  const domains = vouching(dkim, judged, stated);
  const policy = await asking((resolver) =>
    dmarc({
      headerFrom: dkim.headerFrom ?? [],
      fromFields: dkim.fromFields,
      spfDomains: domains.spf,
      dkimDomains: domains.dkim.map((domain) => ({ id: domain, domain })),
      resolver,
    }),
  );
  const from = dkim.headerFrom?.length === 1 ? domainOf(dkim.headerFrom[0] ?? '') : null;
  return {
    result: resultOf(policy, from, [...domains.spf, ...domains.dkim], judged === null && stated === null),
    detail: detailOf(dkim, judged, stated, policy),
  };
}

/** The domains that stand for this mail, whoever its author claims to be. A signature of a part (l=) stands for nothing. */
function vouching(dkim: DKIMVerifyResult, judged: SPFResult | null, stated: StatedResults | null) {
  const signing = dkim.results.flatMap(({ signingDomain, status }) =>
    status.result === 'pass' && !status.underSized && signingDomain ? [signingDomain.toLowerCase()] : [],
  );
  const sending = judged?.status.result === 'pass' ? [judged.domain] : [];
  return { dkim: [...signing, ...(stated?.dkimDomains ?? [])], spf: [...sending, ...(stated?.spfDomains ?? [])] };
}

/** @param blind nothing is known of SPF (a relay that says nothing, no connection), so that a failure may be that alone */
function resultOf(
  policy: DMARCResult | false,
  from: string | null,
  domains: readonly string[],
  blind: boolean,
): SenderAuthentication {
  const dmarcResult = policy === false ? 'none' : policy.status.result;
  if (dmarcResult === 'pass') return 'pass';
  if (dmarcResult === 'fail') return !blind && policy !== false && policy.policy !== 'none' ? 'fail' : 'none';
  // No policy is published: the domain may vouch for its mail all the same.
  return dmarcResult === 'none' && from !== null && domains.some((one) => isAligned(one, from)) ? 'pass' : 'none';
}

/** Do both belong to one organisation, by the list of public suffixes, private ones included (RFC 7489 §3.2)? */
function isAligned(domain: string, from: string): boolean {
  const organisation = (name: string) => getDomain(name, { allowPrivateDomains: true }) ?? name;
  return organisation(domain) === organisation(from);
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

function detailOf(
  dkim: DKIMVerifyResult,
  judged: SPFResult | null,
  stated: StatedResults | null,
  policy: DMARCResult | false,
): string {
  const signatures = dkim.results.map(({ signingDomain, status }) =>
    signingDomain ? `dkim=${status.result} d=${signingDomain}` : `dkim=${status.result}`,
  );
  const parts = [
    ...signatures,
    ...(judged ? [`spf=${judged.status.result} ${judged.domain}`] : []),
    ...(stated ? [`relay: ${stated.detail}`] : []),
    policy === false ? 'dmarc=none' : `dmarc=${policy.status.result}${policy.policy ? ` p=${policy.policy}` : ''}`,
  ];
  return parts
    .join('; ')
    .replaceAll(/[^\x20-\x7e]/g, '?')
    .slice(0, 500);
}

/** In the header block alone. */
function countSignatures(raw: Uint8Array): number {
  const text = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, 1024 * 1024)).toString('latin1');
  const end = text.search(/\r?\n\r?\n/);
  return (
    (end < 0 ? text : text.slice(0, end)).match(/^(?:DKIM-Signature|ARC-Message-Signature)[ \t]*:/gim)?.length ?? 0
  );
}

/** Hashing a large mail in one go would keep everything else waiting. */
function inPieces(raw: Uint8Array): Readable {
  async function* pieces() {
    for (let at = 0; at < raw.byteLength; at += CHUNK) {
      yield Buffer.from(raw.buffer, raw.byteOffset + at, Math.min(CHUNK, raw.byteLength - at));
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
  }
  return Readable.from(pieces());
}

async function withLookup<T>(
  { nameServers, deadlineMs = DEADLINE_MS }: MailAuthenticatorOptions,
  check: (resolver: DNSResolver) => Promise<T>,
): Promise<T> {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 });
  if (nameServers.length > 0) resolver.setServers([...nameServers]);
  let left = MAX_LOOKUPS;
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    resolver.cancel();
  }, deadlineMs);
  try {
    return await check(async (name, type) => {
      left -= 1;
      if (left < 0 || late) throw Object.assign(new Error('too many questions for one mail'), { code: 'ETIMEOUT' });
      return resolver.resolve(name, type) as Promise<string[][] | string[]>;
    });
  } finally {
    clearTimeout(timer);
    resolver.cancel();
  }
}
