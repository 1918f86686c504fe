import { LRUCache } from 'lru-cache';
import { type Actor, actorKey } from '../access.ts';
import { sha256 } from '../crypto.ts';
import { clientNetwork, siteNetwork } from '../networks.ts';
import { tooMany } from '../problems.ts';
import { atMost, createBucket, NETWORKS_OF_A_SITE } from './throttle.ts';

/** What a request says of itself before anybody is asked. */
export interface Arrival {
  readonly tenantId: string;
  readonly ip: string;
  /** The secret that it shows, if any: whether it opens something is known later. */
  readonly credential: string | undefined;
}

/** The rates of one process, in memory. Every method throws ProblemError 429 with the seconds to wait. */
export interface RequestLimits {
  /**
   * Before a host is looked up: names that were never found here are taken slowly, per network.
   * @returns what to call after the look-up: a host that exists counts for nothing, then or later
   */
  host(host: string, ip: string): (exists: boolean) => void;
  /** Before the credential is looked up. */
  arrive(arrival: Arrival): void;
  /** After it: persons have a rate of their own, everybody else shares the one of strangers of their network. */
  recognised(arrival: Arrival, actor: Actor): void;
}

const UNKNOWN_HOSTS_PER_MINUTE = 60;
/** Credentials that nobody recognised here yet may be looked up this many times faster than strangers may call. */
const LOOK_UPS = 10;
const FIVE_MINUTES = 300_000;

/**
 * Keeps strangers from taking what persons need. A credential that was recognised a moment ago is counted with its person
 * alone, so that no flood from the same address, VPN or NAT touches it. One that is new here is looked up first, at a
 * larger rate for its network; when it opens nothing it is a stranger's and counted so.
 */
export function createRequestLimits(perMinute: number): RequestLimits {
  const strangers = ofNetworks(perMinute);
  const lookUps = ofNetworks(perMinute * LOOK_UPS);
  const unknownHosts = ofNetworks(UNKNOWN_HOSTS_PER_MINUTE);
  const persons = createBucket(perMinute);
  const hosts = new LRUCache<string, true>(atMost(10_000));
  const recognised = new LRUCache<string, string>({ ...atMost(50_000), ttl: FIVE_MINUTES });
  const digestOf = ({ tenantId, credential = '' }: Arrival): string =>
    sha256(`${tenantId}\n${credential}`).toString('base64');
  const person = (key: string): void => refuse(persons.take(key, performance.now()));

  return {
    host: (host, ip) => {
      const counted = !hosts.has(host);
      if (counted) unknownHosts.take('', ip);
      return (exists) => {
        if (!exists) return void hosts.delete(host);
        hosts.set(host, true);
        if (counted) unknownHosts.giveBack('', ip);
      };
    },
    arrive: (arrival) => {
      if (arrival.credential === undefined) return strangers.take(arrival.tenantId, arrival.ip);
      const known = recognised.get(digestOf(arrival));
      if (known === undefined) lookUps.take(arrival.tenantId, arrival.ip);
      else person(known);
    },
    recognised: (arrival, actor) => {
      if (arrival.credential === undefined) return;
      const digest = digestOf(arrival);
      const before = recognised.get(digest);
      if (actor.kind === 'anonymous') {
        recognised.delete(digest);
        strangers.take(arrival.tenantId, arrival.ip);
      } else if (before === undefined) {
        const key = `${arrival.tenantId}:${actorKey(actor)}`;
        recognised.set(digest, key);
        person(key);
      }
    },
  };
}

/** A rate for a network, and for an IPv6 site four times that rate. A monotonic clock: nobody's setting of the time matters. */
function ofNetworks(perMinute: number) {
  const networks = createBucket(perMinute);
  const sites = createBucket(perMinute * NETWORKS_OF_A_SITE);
  return {
    take: (scope: string, ip: string): void => {
      const now = performance.now();
      refuse(networks.take(`${scope}:${clientNetwork(ip)}`, now));
      const site = siteNetwork(ip);
      if (site !== undefined) refuse(sites.take(`${scope}:${site}`, now));
    },
    giveBack: (scope: string, ip: string): void => {
      networks.giveBack(`${scope}:${clientNetwork(ip)}`);
      const site = siteNetwork(ip);
      if (site !== undefined) sites.giveBack(`${scope}:${site}`);
    },
  };
}

function refuse(waitSeconds: number): void {
  if (waitSeconds > 0) throw tooMany(waitSeconds);
}
