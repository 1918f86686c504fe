import { createMailParser } from '@cm/mail/parse';
import type { ParsedMail } from '@cm/mail/message';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';

/** The world's mail server: takes what the server sends, and writes to the server as people do. */
export interface Postbox {
  readonly url: string;
  readonly mails: readonly ParsedMail[];
  /** The first mail to that address that fits, waiting for it if it has not come yet. */
  waitFor(address: string, fits: (mail: ParsedMail) => boolean): Promise<ParsedMail>;
  close(): Promise<void>;
}

const WAIT_MS = 240_000;

export async function openPostbox(): Promise<Postbox> {
  const parser = createMailParser();
  const mails: ParsedMail[] = [];
  const waiting = new Set<() => void>();
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData: (stream, _session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        void parser.parse(Buffer.concat(chunks)).then((mail) => {
          mails.push(mail);
          for (const look of waiting) look();
          callback();
        });
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    waitFor: (to, fits) =>
      new Promise((resolve, reject) => {
        const find = (): ParsedMail | undefined =>
          mails.find((mail) => mail.to.some((one) => one.address === to) && fits(mail));
        const look = (): void => {
          const found = find();
          if (!found) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve(found);
        };
        const timer = setTimeout(() => {
          waiting.delete(look);
          reject(
            new Error(
              `no such mail to ${to}; came: ${mails.map((mail) => `${mail.to[0]?.address}: ${mail.subject}`).join(' | ')}`,
            ),
          );
        }, WAIT_MS);
        waiting.add(look);
        look();
      }),
    close: async () => {
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await parser.close();
    },
  };
}

export interface Letter {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  readonly attachments?: readonly { filename: string; content: Buffer; contentType: string }[];
}

/** Hands a letter to the server's SMTP listener by SMTP. */
export async function post(mailPort: number, letter: Letter): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port: mailPort, secure: false, ignoreTLS: true });
  await transport.sendMail({
    from: letter.from,
    to: letter.to,
    subject: letter.subject,
    text: letter.text,
    ...(letter.inReplyTo ? { inReplyTo: letter.inReplyTo } : {}),
    ...(letter.references ? { references: [...letter.references] } : {}),
    ...(letter.attachments ? { attachments: [...letter.attachments] } : {}),
  });
  transport.close();
}
