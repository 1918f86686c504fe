import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { SmsGateway } from '../gateway.ts';

const keptSms = z.object({ at: z.iso.datetime(), to: z.string(), text: z.string() });
export type KeptSms = z.output<typeof keptSms>;

export interface FolderGateway extends SmsGateway {
  /** What was kept, newest first, at most `limit`. */
  list(limit: number): Promise<readonly KeptSms[]>;
}

const NAME = /^\d{17}-[a-z0-9]{6}\.json$/;

/** Keeps every message as a file instead of sending it: what development reads at `/dev/sms`. The oldest give way. */
export function createFolderGateway(folder: string, options: { limit?: number; now: () => Date }): FolderGateway {
  const most = options.limit ?? 500;
  let count = 0;
  const names = async (): Promise<string[]> => {
    const all = await readdir(folder).catch(() => []);
    return all.filter((name) => NAME.test(name)).toSorted();
  };
  return {
    async list(limit) {
      const newest = (await names()).toReversed().slice(0, limit);
      const texts = await Promise.all(newest.map((name) => readFile(join(folder, name), 'utf8').catch(() => '{}')));
      return texts.flatMap((text) => keptSms.safeParse(JSON.parse(text)).data ?? []);
    },
    async send({ to, text }) {
      const at = options.now().toISOString();
      const name = `${at.replace(/\D/g, '')}-${(count++ % 36 ** 6).toString(36).padStart(6, '0')}.json`;
      await mkdir(folder, { recursive: true });
      // A reader never sees half a message.
      await writeFile(join(folder, `${name}.part`), JSON.stringify({ at, to, text }));
      await rename(join(folder, `${name}.part`), join(folder, name));
      for (const old of (await names()).slice(0, -most)) await rm(join(folder, old), { force: true });
      return { providerMessageId: name };
    },
  };
}
