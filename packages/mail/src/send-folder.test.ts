import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFolderMailer } from './send-folder.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cm-mail-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const mail = {
  from: { name: 'Atlas', address: 'support@atlas.dz' },
  to: [{ name: 'Karim', address: 'karim@exemple.dz' }],
  subject: 'Réponse à votre demande',
  text: 'Bonjour',
  messageId: '<a.b@atlas.dz>',
};

test('kept mails are read back whole, newest first, and only by their own names', async () => {
  let minute = 0;
  const mailer = createFolderMailer(folder, { limit: 2, now: () => new Date(Date.UTC(2026, 0, 1, 8, minute++)) });
  for (const text of ['un', 'deux', 'trois']) await mailer.send({ ...mail, text });
  const names = await mailer.list();
  expect(names).toHaveLength(2);
  const newest = Buffer.from((await mailer.read(names[0] ?? '')) ?? []).toString();
  expect(newest).toContain('To: Karim <karim@exemple.dz>');
  expect(newest.trimEnd().endsWith('trois')).toBe(true);
  expect(await mailer.read('../../etc/passwd')).toBeNull();
  await expect(mailer.send({ ...mail, subject: 'a\r\nBcc: x@y.z' })).rejects.toMatchObject({ permanent: true });
  await mailer.close();
});
