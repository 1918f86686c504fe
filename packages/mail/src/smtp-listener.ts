import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { countPerAddress } from './smtp-connections.ts';

export type MailEnvelope = {
  /** The address of MAIL FROM; empty for the null sender of bounces. */
  readonly from: string;
  readonly to: readonly string[];
  readonly remoteAddress: string;
  /** What the client called itself in HELO or EHLO. */
  readonly helo: string | null;
};

export type SmtpListenerOptions = {
  readonly host: string;
  /** 0 takes a free one; the answer tells which. */
  readonly port: number;
  /** The name in the greeting. */
  readonly hostname: string;
  readonly maxBytes: number;
  readonly maxConnections: number;
  readonly maxConnectionsPerAddress?: number;
  readonly maxRecipients?: number;
  /** Silence after which a connection is closed, in milliseconds. */
  readonly idleMs?: number;
  /** Longest life of one connection, in milliseconds: a client that sends a byte a minute is not idle. */
  readonly connectionMs?: number;
  /** Enables STARTTLS. */
  readonly tls?: { readonly key: string; readonly cert: string };
  isRecipientAccepted(address: string): Promise<boolean>;
  /** Stores the raw mail. The sender is told 250 only after this resolved; a rejection makes it try again later. */
  deliver(mail: { envelope: MailEnvelope; raw: Uint8Array }): Promise<void>;
};

export type SmtpListener = { readonly port: number; close(): Promise<void> };

class Refusal extends Error {
  readonly responseCode: number;
  constructor(responseCode: number, message: string) {
    super(message);
    this.responseCode = responseCode;
  }
}

/**
 * Opens an SMTP listener (RFC 5321) that only receives: no authentication, no relay. An unknown recipient gets
 * 550 5.1.1, a message over `maxBytes` 552 (at MAIL FROM when it says its size, else after DATA), a failure of
 * ours 451, so that nothing that was accepted is lost and nothing that was lost was accepted.
 * Rejects when the port cannot be opened.
 */
export async function startSmtpListener(options: SmtpListenerOptions): Promise<SmtpListener> {
  const perAddress = options.maxConnectionsPerAddress ?? 20;
  const server = new SMTPServer({
    name: options.hostname,
    banner: 'ready',
    size: options.maxBytes,
    rejectOversized: true,
    maxClients: options.maxConnections,
    maxRecipients: options.maxRecipients ?? 20,
    socketTimeout: options.idleMs ?? 60_000,
    closeTimeout: 5_000,
    disabledCommands: options.tls ? ['AUTH'] : ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    hideENHANCEDSTATUSCODES: false,
    authOptional: true,
    logger: false,
    ...options.tls,
    onConnect: (session, callback) => {
      const full = connections.count(session.remoteAddress) > perAddress;
      callback(full ? new Refusal(421, 'Too many connections from your address, try again later') : null);
    },
    onRcptTo: ({ address }, _session, callback) => void answer(judgeRecipient(options, address), callback),
    onData: (stream, session, callback) => void answer(takeMail(options, stream, envelopeOf(session)), callback),
  });
  const connections = countPerAddress(server.server, options.connectionMs ?? 10 * 60_000);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, () => {
      server.off('error', reject);
      // Resets and protocol errors of single connections are the clients' affair.
      server.on('error', () => {});
      resolve();
    });
  });
  const address = server.server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : options.port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Tells the client what became of the work; the reason for a failure of ours stays with us. */
async function answer(work: Promise<void>, reply: (error: Error | null) => void): Promise<void> {
  try {
    await work;
  } catch (error) {
    reply(error instanceof Refusal ? error : new Refusal(451, 'Temporary failure, try again later'));
    return;
  }
  reply(null);
}

async function judgeRecipient(options: SmtpListenerOptions, address: string): Promise<void> {
  if (!(await options.isRecipientAccepted(address))) throw new Refusal(550, 'No such mailbox here');
}

async function takeMail(
  options: SmtpListenerOptions,
  stream: SMTPServerDataStream,
  envelope: MailEnvelope,
): Promise<void> {
  const raw = await receive(stream, options.maxBytes);
  await options.deliver({ envelope, raw });
}

/** Reads the whole message, or rejects: beyond the limit it goes on reading, but keeps nothing. */
function receive(stream: SMTPServerDataStream, maxBytes: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let size = 0;
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) chunks = [];
      else chunks.push(chunk);
    });
    stream.once('error', reject);
    stream.once('close', () => reject(new Refusal(451, 'Connection lost during DATA')));
    stream.once('end', () => {
      if (size > maxBytes) reject(new Refusal(552, 'The message is too large'));
      else resolve(Buffer.concat(chunks));
    });
  });
}

function envelopeOf(session: SMTPServerSession): MailEnvelope {
  const { mailFrom, rcptTo } = session.envelope;
  return {
    from: mailFrom ? mailFrom.address : '',
    to: rcptTo.map((one) => one.address),
    remoteAddress: session.remoteAddress,
    helo: session.hostNameAppearsAs || null,
  };
}
