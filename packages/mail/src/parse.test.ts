import { readdirSync } from 'node:fs';
import { timesAsDear } from '@cm/kit/testing/cpu';
import { afterEach, describe, expect, test } from 'vitest';
import { defaultMailLimits } from './limits.ts';
import type { MailWarning } from './message.ts';
import { createMailParser, type MailParser, type MailParserOptions } from './parse.ts';

const opened: MailParser[] = [];
const open = (options?: MailParserOptions): MailParser => {
  const parser = createMailParser(options);
  opened.push(parser);
  return parser;
};
afterEach(async () => {
  await Promise.all(opened.splice(0).map((parser) => parser.close()));
});

const head = (type: string): string =>
  `From: a@exemple.dz\r\nTo: s@heberg.dz\r\nSubject: bombe\r\nMessage-ID: <b@x>\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n`;
const plain = 'Content-Type: text/plain\r\n\r\nle texte\r\n';

const nested = (depth: number): string => {
  let mail = head('multipart/mixed; boundary=b0');
  for (let level = 0; level < depth; level += 1) {
    mail += `--b${level}\r\n${level === 0 ? `${plain}--b0\r\n` : ''}Content-Type: multipart/mixed; boundary=b${level + 1}\r\n\r\n`;
  }
  return mail;
};
const messages = (depth: number): string =>
  head('message/rfc822') +
  'From: b@x\r\nContent-Type: message/rfc822\r\nContent-Disposition: inline\r\n\r\n'.repeat(depth);

/** A pattern that backtracks, or work that grows with the square, costs hundreds of times as much. */
const MOST_TIMES = 30;

/** How many times the cost of an ordinary mail of that length. */
function dearness(parser: MailParser, raw: Buffer): Promise<number> {
  const usual = Buffer.from(`${head('text/plain')}${'Le serveur ne répond plus.\r\n'.repeat(raw.length / 28)}`);
  return timesAsDear(
    () => parser.parse(raw),
    () => parser.parse(usual),
  );
}

describe('mail bombs', () => {
  test.each<[string, () => string, MailWarning, string?]>([
    ['1 000 nested multiparts', () => nested(1_000), 'depth_limit'],
    ['1 000 nested messages', () => messages(1_000), 'depth_limit', ''],
    ['100 000 parts', () => head('multipart/mixed; boundary=b') + `--b\r\n${plain}`.repeat(100_000), 'part_limit'],
    [
      '10 000 header lines',
      () => `${head('text/plain').trimEnd()}\r\n${'X-A: b\r\n'.repeat(10_000)}\r\nle texte`,
      'header_limit',
    ],
    [
      'one header of 1 MB',
      () => head('text/plain').replace('bombe', `bombe\r\nX-A: ${'b'.repeat(1_000_000)}`) + 'le texte',
      'header_limit',
    ],
    [
      'a part with 1 MB of headers',
      () => `${head('multipart/mixed; boundary=b')}--b\r\n${plain}--b\r\n${'X-A: b\r\n'.repeat(120_000)}`,
      'header_limit',
    ],
    [
      '60 attachments',
      () =>
        head('multipart/mixed; boundary=b') +
        `--b\r\n${plain}` +
        '--b\r\nContent-Type: image/png\r\n\r\nx\r\n'.repeat(60),
      'attachment_limit',
    ],
    ['1.5 MB of text', () => `${head('text/plain')}le texte ${'mot '.repeat(400_000)}`, 'text_limit'],
    ['a message of 26 MB', () => `${head('text/plain')}le texte\r\n${'x'.repeat(26 * 1024 * 1024)}`, 'size_limit'],
    ['html nested 100 000 deep', () => `${head('text/html')}le texte${'<b>'.repeat(100_000)}`, 'html_not_converted'],
    [
      'a boundary hidden in RFC 2231 pieces',
      () => `${head('multipart/mixed; boundary*0=b; boundary*1=b')}${`--bb\r\n${plain}`.repeat(5_000)}`,
      'parse_failed',
    ],
  ])('%s', async (_, build, warning, words = 'le texte') => {
    const raw = Buffer.from(build());
    const parser = open();
    const mail = await parser.parse(raw);
    expect(mail.warnings).toContain(warning);
    expect(mail.subject).toBe('bombe');
    expect(mail.text).toContain(words);
    expect(mail.text.length).toBeLessThanOrEqual(defaultMailLimits.textLength);
    expect(mail.attachments.length).toBeLessThanOrEqual(defaultMailLimits.attachments);
    expect(await dearness(parser, raw)).toBeLessThan(MOST_TIMES);
  });

  test.each([
    ['nested address groups', `a:${'b:'.repeat(50_000)} c@d;`],
    ['a header of quotes and comments', '("'.repeat(60_000)],
    ['100 000 recipients', Array.from({ length: 20_000 }, (_, i) => `u${i}@x.dz`).join(',')],
  ])('an address field with %s', async (_, value) => {
    const parser = open();
    const raw = Buffer.from(`From: a@exemple.dz\r\nTo: ${value}\r\nSubject: groupes\r\n\r\nx`);
    const mail = await parser.parse(raw);
    expect(mail.from?.address ?? 'a@exemple.dz').toBe('a@exemple.dz');
    expect(mail.to.length).toBeLessThanOrEqual(defaultMailLimits.recipients);
    expect(await dearness(parser, raw)).toBeLessThan(MOST_TIMES);
  });

  test('the event loop of the caller stays free while a bomb is read', async () => {
    const raw = Buffer.from(`${head('text/html')}${'<p><b>x</b></p>'.repeat(100_000)}`);
    const parser = open();
    await parser.parse(Buffer.from('Subject: warm\r\n\r\nx'));
    // Processor time of this thread, not the clock: other processes may take the machine, the parser may not.
    const all = process.cpuUsage();
    const own = process.threadCpuUsage();
    await parser.parse(raw);
    const used = process.threadCpuUsage(own);
    const total = process.cpuUsage(all);
    expect((used.user + used.system) / 1_000).toBeLessThan(150);
    expect((total.user + total.system) / 1_000).toBeGreaterThan(150);
  });
});

describe('the worker', () => {
  test('is killed at the time limit, and the mail is salvaged', async () => {
    const parser = open({ timeoutMs: 1 });
    const raw = Buffer.from(
      'From: Lent <lent@exemple.dz>\r\nSubject: =?utf-8?B?w6l0w6k=?=\r\nMessage-ID: <l@x>\r\n\r\nbonjour',
    );
    const mail = await parser.parse(raw);
    expect(mail.warnings).toContain('timeout');
    expect(mail).toMatchObject({
      subject: 'été',
      from: { address: 'lent@exemple.dz' },
      messageId: '<l@x>',
      text: 'bonjour',
    });
  });

  test('ends when it has had no work, and the next mail starts another', async () => {
    const threads = (): number => readdirSync('/proc/self/task').length;
    const parser = open({ idleMs: 300 });
    await parser.parse(Buffer.from(`${head('text/plain')}le texte`));
    const busy = threads();
    await expect.poll(threads).toBeLessThan(busy);
    expect((await parser.parse(Buffer.from(`${head('text/plain')}le suivant`))).text).toContain('le suivant');
  });

  test('is replaced when it served its number of mails, and the next mail does not notice', async () => {
    const parser = open({ mailsPerWorker: 2 });
    const raws = Array.from({ length: 7 }, (_, i) => Buffer.from(`From: a@x.dz\r\nSubject: n${i}\r\n\r\ntexte ${i}`));
    const mails = await Promise.all(raws.map((raw) => parser.parse(raw)));
    expect(mails.map((mail) => `${mail.subject} ${mail.text}`)).toEqual(raws.map((_, i) => `n${i} texte ${i}`));
  });

  test('answers what waits when the parser is closed', async () => {
    const parser = open();
    const waiting = [1, 2, 3].map(() => parser.parse(Buffer.from('Subject: attend\r\n\r\nx')));
    await parser.close();
    expect((await Promise.all(waiting)).map((mail) => mail.subject)).toEqual(['attend', 'attend', 'attend']);
    expect((await parser.parse(Buffer.from('Subject: tard\r\n\r\nx'))).subject).toBe('tard');
  });

  test('does not change the bytes it was given', async () => {
    const raw = Buffer.from(head('text/plain') + 'x');
    const before = Buffer.from(raw);
    await open().parse(raw);
    expect(raw.equals(before)).toBe(true);
  });
});
