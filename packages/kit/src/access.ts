import ipaddr from 'ipaddr.js';

/** Where a route lives. `corporate` and `admin` answer inside the VPN zone only. */
export type Zone = 'public' | 'portal' | 'corporate' | 'admin';

interface Origin {
  readonly ip: string | null;
  readonly userAgent: string | null;
}
interface Credentials {
  readonly userId: string;
  /** Exactly one of the two is set: a browser session or an API token. */
  readonly sessionId: string | null;
  readonly tokenId: string | null;
  readonly permissions: ReadonlySet<string>;
}

export interface AnonymousActor extends Origin {
  readonly kind: 'anonymous';
}
/** A person who acts for one customer, within the rights that the customer gave. */
export interface CustomerActor extends Origin, Credentials {
  readonly kind: 'customer';
  /** Null for the moments between the sign-up and the creation of the customer's record. */
  readonly customerId: string | null;
  readonly contactId: string | null;
}
export interface StaffActor extends Origin, Credentials {
  readonly kind: 'staff';
}
/** The house itself: a job, a subscriber, the command line. `reason` says which. */
export interface SystemActor extends Origin {
  readonly kind: 'system';
  readonly reason: string;
}
export type Actor = AnonymousActor | CustomerActor | StaffActor | SystemActor;

export function systemActor(reason: string): SystemActor {
  return { kind: 'system', reason, ip: null, userAgent: null };
}

/** What an actor is called in events, the audit and idempotency keys. */
export function actorKey(actor: Actor): string {
  if (actor.kind === 'anonymous') return `anonymous:${actor.ip ?? '-'}`;
  if (actor.kind === 'system') return `system:${actor.reason}`;
  return `${actor.kind}:${actor.userId}`;
}

/** Does the actor hold a permission? The system holds them all; `self` means any signed-in person. */
export function can(actor: Actor, permission: string): boolean {
  if (actor.kind === 'system') return true;
  if (actor.kind === 'anonymous') return false;
  return permission === 'self' || actor.permissions.has(permission);
}

/** A list of networks in CIDR notation; IPv4-mapped IPv6 addresses count as IPv4. */
export interface NetworkList {
  includes(ip: string): boolean;
}

/** @throws RangeError naming the entry that is not a network. */
export function parseNetworks(list: string): NetworkList {
  const ranges = list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      try {
        if (entry.includes('/')) return ipaddr.parseCIDR(entry);
        const address = ipaddr.parse(entry);
        return [address, address.kind() === 'ipv4' ? 32 : 128] as [ipaddr.IPv4 | ipaddr.IPv6, number];
      } catch {
        throw new RangeError(`"${entry}" is not an IP address or a network such as 10.8.0.0/16`);
      }
    });
  return {
    includes(ip) {
      if (!ipaddr.isValid(ip)) return false;
      const address = ipaddr.process(ip);
      return ranges.some(([network, bits]) => address.kind() === network.kind() && address.match(network, bits));
    },
  };
}

/**
 * The client's address: the socket's, unless the socket belongs to a trusted proxy; then the right-most address of
 * `X-Forwarded-For` that is not itself a trusted proxy. A header from anyone else is ignored, so it cannot be forged.
 */
export function clientAddress(socketAddress: string, forwardedFor: string | undefined, proxies: NetworkList): string {
  const direct = normaliseAddress(socketAddress);
  if (!forwardedFor || !proxies.includes(direct)) return direct;
  const hops = forwardedFor.split(',').map((hop) => hop.trim());
  for (let index = hops.length - 1, seen = 0; index >= 0 && seen < 20; index -= 1, seen += 1) {
    const hop = hops[index] ?? '';
    if (!ipaddr.isValid(hop)) return direct;
    const address = normaliseAddress(hop);
    if (!proxies.includes(address)) return address;
  }
  return direct;
}

function normaliseAddress(address: string): string {
  return ipaddr.isValid(address) ? ipaddr.process(address).toString() : address;
}
