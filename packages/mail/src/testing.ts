import { createSocket } from 'node:dgram';
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:net';
import dnsPacket from 'dns-packet';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import { createMailAuthenticator, type MailAuthenticator } from './authenticate.ts';

/** Texts by name in lower case, such as `_dmarc.exemple.dz`. What is absent does not exist. */
export type TextRecords = Readonly<Record<string, readonly string[]>>;

export interface TestNameServer {
  /** `127.0.0.1:port`, for `nameServers`. */
  readonly address: string;
  /** How many questions came. */
  readonly asked: () => number;
  close(): Promise<void>;
}

export interface NameServerOptions {
  /** Takes questions and answers none, or none about one name. */
  readonly silent?: true | string;
  /** Names that are another name (CNAME), by name in lower case. */
  readonly aliases?: Readonly<Record<string, string>>;
}

/** Answers beyond this go over TCP (RFC 9715 §3). */
const MAX_DATAGRAM = 1232;

/** A name server on loopback that knows TXT records (RFC 1035). */
export async function startNameServer(records: TextRecords, options: NameServerOptions = {}): Promise<TestNameServer> {
  const socket = createSocket('udp4');
  let asked = 0;
  const answerTo = (bytes: Buffer, cut: boolean): Buffer | null => {
    const { id, questions } = dnsPacket.decode(bytes);
    const name = questions?.[0]?.name.toLowerCase() ?? '';
    if (options.silent === true || name === options.silent) return null;
    const target = options.aliases?.[name];
    const texts = questions?.[0]?.type === 'TXT' ? records[target ?? name] : undefined;
    const exists = target !== undefined || Object.keys(records).some((one) => one === name || one.endsWith(`.${name}`));
    return dnsPacket.encode({
      type: 'response',
      ...(id === undefined ? {} : { id }),
      flags: dnsPacket.AUTHORITATIVE_ANSWER | (exists ? 0 : NXDOMAIN) | (cut ? dnsPacket.TRUNCATED_RESPONSE : 0),
      ...(questions ? { questions } : {}),
      answers: cut
        ? []
        : [
            ...(target === undefined ? [] : [{ type: 'CNAME' as const, name, ttl: 1, data: target }]),
            ...(texts ?? []).map((text) => ({
              type: 'TXT' as const,
              name: target ?? name,
              ttl: 1,
              data: inStrings(text),
            })),
          ],
    });
  };
  socket.on('message', (bytes, client) => {
    asked += 1;
    const whole = answerTo(bytes, false);
    const answer = whole && whole.length > MAX_DATAGRAM ? answerTo(bytes, true) : whole;
    if (answer) socket.send(answer, client.port, client.address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  const { port } = socket.address();
  const server = createServer((connection) => {
    connection.on('error', () => connection.destroy());
    connection.once('data', (bytes) => {
      const answer = answerTo(bytes.subarray(2), false);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(answer?.length ?? 0);
      if (answer) connection.end(Buffer.concat([length, answer]));
      else connection.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${port}`,
    asked: () => asked,
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      await new Promise<void>((resolve) => socket.close(() => resolve()));
    },
  };
}

export interface TestAuthenticator extends MailAuthenticator {
  close(): Promise<void>;
}

/**
 * The authenticator of the application beside a name server of the test's own. Without `records`, mails with an
 * envelope of exemple.dz from 203.0.113.5 are that domain's.
 */
export async function startAuthenticator(
  records: TextRecords = { 'exemple.dz': ['v=spf1 ip4:203.0.113.5 -all'] },
): Promise<TestAuthenticator> {
  const server = await startNameServer(records);
  const authenticator = createMailAuthenticator({
    nameServers: [server.address],
    isRelay: () => false,
    authservId: null,
  });
  return { judge: (mail) => authenticator.judge(mail), close: () => server.close() };
}

const NXDOMAIN = 3;

/** A text is sent in strings of at most 255 octets (RFC 1035 §3.3.14). */
const inStrings = (text: string): string[] => text.match(/.{1,255}/g) ?? [''];

export interface SigningKey {
  readonly privateKey: string;
  /** The TXT record of `<selector>._domainkey.<domain>` (RFC 6376 §3.6.1). */
  readonly record: string;
}

export function makeSigningKey(): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return { privateKey, record: `v=DKIM1; k=rsa; p=${publicKey.toString('base64')}` };
}

/** The same mail with a DKIM-Signature of `domain` in front (RFC 6376). */
export async function signMail(
  raw: Buffer,
  by: { readonly domain: string; readonly selector: string; readonly key: SigningKey; readonly maxBodyLength?: number },
): Promise<Buffer> {
  const signature = { signingDomain: by.domain, selector: by.selector, privateKey: by.key.privateKey };
  const partial = by.maxBodyLength === undefined ? {} : { maxBodyLength: by.maxBodyLength };
  // The library's types ask for one signature beside the list of them, which alone it reads.
  const signed = await dkimSign(raw, { ...signature, signatureData: [{ ...signature, ...partial }] });
  if (signed.errors.length > 0) throw new Error('the mail could not be signed');
  return Buffer.concat([Buffer.from(signed.signatures), raw]);
}
