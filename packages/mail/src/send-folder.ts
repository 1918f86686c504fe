import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { composeMail } from './outgoing.ts';
import type { Mailer } from './send.ts';

export type FolderMailer = Mailer & {
  /** Names of the kept mails, newest first. */
  list(): Promise<readonly string[]>;
  /** The raw mail, or null for a name that is not one of `list()`. */
  read(name: string): Promise<Uint8Array | null>;
};

const NAME = /^\d{17}-[a-z0-9]{6}\.eml$/;

/**
 * Keeps every mail as a file instead of sending it: what development reads at `/dev/mail`. The same checks and the same
 * bytes as the real one; beyond `limit` the oldest files give way.
 */
export function createFolderMailer(folder: string, options: { limit?: number; now: () => Date }): FolderMailer {
  const limit = options.limit ?? 1000;
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  let count = 0;
  /** Names of what is kept, oldest first; read once, since a folder of a thousand takes longer to list than a mail to write. */
  let kept: string[] | undefined;
  const list = async (): Promise<readonly string[]> => {
    const names = await readdir(folder).catch(() => []);
    return names
      .filter((name) => NAME.test(name))
      .sort()
      .reverse();
  };
  return {
    list,
    read: async (name) => (NAME.test(name) ? readFile(join(folder, name)).catch(() => null) : null),
    async send(mail) {
      const info = await transport.sendMail(composeMail(mail));
      const raw = Buffer.isBuffer(info.message) ? info.message : Buffer.alloc(0);
      if (kept === undefined) {
        await mkdir(folder, { recursive: true });
        kept ??= [...(await list())].reverse();
      }
      const stamp = options.now().toISOString().replace(/\D/g, '');
      const name = `${stamp}-${(count++ % 36 ** 6).toString(36).padStart(6, '0')}.eml`;
      // A reader never sees half a mail.
      await writeFile(join(folder, `${name}.part`), raw);
      await rename(join(folder, `${name}.part`), join(folder, name));
      kept.push(name);
      for (const old of kept.splice(0, Math.max(0, kept.length - limit))) await rm(join(folder, old), { force: true });
      return { providerMessageId: info.messageId, refused: [] };
    },
    close: async () => transport.close(),
  };
}
