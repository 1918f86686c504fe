import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Network = [address: Address, bits: number];

/** A list of networks in CIDR notation; IPv4-mapped IPv6 addresses and networks count as IPv4. */
export interface NetworkList {
  includes(ip: string): boolean;
  /** Do the networks together hold half of the addresses that the internet uses, or more? Such a list shuts nobody out. */
  readonly isHalfTheInternet: boolean;
}

const ipv4 = (text: string): bigint => numberOf(ipaddr.IPv4.parse(text));
const ipv6 = (text: string): bigint => numberOf(ipaddr.IPv6.parse(text));
/** First and last address that is given out to somebody, of each family (IANA: unicast, 2000::/3). */
const INTERNET = {
  ipv4: [ipv4('1.0.0.0'), ipv4('223.255.255.255')],
  ipv6: [ipv6('2000::'), ipv6('3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff')],
} as const;

/** @throws RangeError naming the entry that is not a network. */
export function parseNetworks(list: string): NetworkList {
  const networks = list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const network = parseNetwork(entry);
      if (!network) throw new RangeError(`"${entry}" is not an IP address or a network such as 10.8.0.0/16`);
      return network;
    });
  return {
    isHalfTheInternet: (['ipv4', 'ipv6'] as const).some((kind) => holdsHalf(networks, kind)),
    includes(ip) {
      const address = parseAddress(ip);
      if (!address) return false;
      return networks.some(([network, bits]) => address.kind() === network.kind() && address.match(network, bits));
    },
  };
}

/**
 * The one spelling of an address or a network: `10.8.3.4/16` is `10.8.0.0/16`, `203.0.113.7/32` the address alone.
 * @returns null for what is neither
 */
export function spelledNetwork(text: string): string | null {
  const network = parseNetwork(text);
  if (!network) return null;
  const [address, bits] = network;
  const cidr = `${address.toString()}/${bits}`;
  if (address.kind() === 'ipv4')
    return bits === 32 ? address.toString() : `${ipaddr.IPv4.networkAddressFromCIDR(cidr).toString()}/${bits}`;
  return bits === 128 ? address.toString() : `${ipaddr.IPv6.networkAddressFromCIDR(cidr).toString()}/${bits}`;
}

function numberOf(address: Address): bigint {
  return address.toByteArray().reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

/** Overlapping networks count once. */
function holdsHalf(networks: readonly Network[], kind: keyof typeof INTERNET): boolean {
  const [first, last] = INTERNET[kind];
  const width = kind === 'ipv4' ? 32 : 128;
  const ranges = networks
    .filter(([address]) => address.kind() === kind)
    .map(([address, bits]) => {
      const size = 1n << BigInt(width - bits);
      const start = (numberOf(address) / size) * size;
      return { start, end: start + size - 1n };
    })
    .toSorted((a, b) => (a.start < b.start ? -1 : 1));
  let held = 0n;
  let next = first;
  for (const { start, end } of ranges) {
    const from = start > next ? start : next;
    const to = end < last ? end : last;
    if (to < from) continue;
    held += to - from + 1n;
    next = to + 1n;
  }
  return held * 2n >= last - first + 1n;
}

/** More hops than this are no chain of proxies. */
const MOST_HOPS = 20;

/**
 * The client's address: the socket's, unless the socket belongs to a trusted proxy; then the right-most address of
 * `X-Forwarded-For` that is not itself a trusted proxy. A header from anyone else is ignored, so it cannot be forged.
 * One spelling per address: `2001:db8::1` however it was written.
 *
 * @returns undefined when a trusted proxy names a hop that cannot be read, or too many: whoever that is, it is not the
 *   proxy, whose own address may be inside the staff networks
 */
export function clientAddress(
  socketAddress: string,
  forwardedFor: string | undefined,
  proxies: NetworkList,
): string | undefined {
  const direct = parseAddress(socketAddress)?.toString() ?? socketAddress;
  if (forwardedFor === undefined || !proxies.includes(direct)) return direct;
  const hops = forwardedFor.split(',');
  if (hops.length > MOST_HOPS) return undefined;
  for (const text of hops.toReversed()) {
    const hop = parseAddress(text.trim())?.toString();
    if (hop === undefined || !proxies.includes(hop)) return hop;
  }
  return direct;
}

/**
 * The network that counts as one client: an IPv4 address, or the /64 of an IPv6 address. A customer owns a whole /64, so
 * that counting single addresses would count nothing (CVE-2026-45364 class).
 */
export function clientNetwork(ip: string): string {
  const address = parseAddress(ip);
  return address instanceof ipaddr.IPv6 ? prefixOf(address, 64) : (address?.toString() ?? ip);
}

/**
 * The /48 around an IPv6 address, undefined for IPv4: what a site is given, and somebody who takes a new /64 for each
 * attempt has 65 536 of them. Limits count it too, more widely.
 */
export function siteNetwork(ip: string): string | undefined {
  const address = parseAddress(ip);
  return address instanceof ipaddr.IPv6 ? prefixOf(address, 48) : undefined;
}

function prefixOf(address: ipaddr.IPv6, bits: number): string {
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${address.toString()}/${bits}`).toString()}/${bits}`;
}

/** Global unicast (RFC 4291 §2.4): what the internet uses of IPv6. */
const GLOBAL_UNICAST: Network = [ipaddr.IPv6.parse('2000::'), 3];
/** Of the internet by their number, and answered by the machine's own host all the same. */
const CLOUD_HOSTS = parseNetworks('168.63.129.16/32');

/**
 * Is the address one of the internet's: no network of ours, no machine of ours, no way of writing one of them into another
 * family (NAT64, 6to4, Teredo, mapped)? False for whatever is not an address.
 */
export function isPublicAddress(ip: string): boolean {
  const address = parseAddress(ip);
  if (!address || address.range() !== 'unicast' || CLOUD_HOSTS.includes(ip)) return false;
  return address.kind() === 'ipv4' || address.match(...GLOBAL_UNICAST);
}

/** IPv4 in four decimal parts only: `010.8.0.1` and `127.1` mean different addresses to different programs. */
function parseAddress(text: string): Address | undefined {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text);
  if (!text.includes(':') || !ipaddr.IPv6.isValid(text)) return undefined;
  const { parts } = ipaddr.IPv6.parse(text);
  // Without the zone: it names an interface of this machine, not a place in the network.
  const address = new ipaddr.IPv6(parts);
  return address.isIPv4MappedAddress() ? address.toIPv4Address() : address;
}

const MAPPED_PREFIX = 96;

function parseNetwork(text: string): Network | undefined {
  const [base = '', length, ...rest] = text.split('/');
  const address = parseAddress(base);
  if (!address || rest.length > 0) return undefined;
  const most = address.kind() === 'ipv4' ? 32 : 128;
  if (length === undefined) return [address, most];
  if (!/^\d{1,3}$/.test(length)) return undefined;
  const bits = address.kind() === 'ipv4' && base.includes(':') ? Number(length) - MAPPED_PREFIX : Number(length);
  return bits >= 0 && bits <= most ? [address, bits] : undefined;
}
