import type { BenchServer } from './bench-server.ts';
import { startChild } from './child.ts';
import { type Figures, median } from './figures.ts';
import { sendMails } from './smtp-load.ts';

const CLIENTS = 8;
let sent = 0;

const rateOnly = (rates: readonly number[]): Figures => ({ perSecond: median(rates), p50: 0, p99: 0 });

/** A mail of a few paragraphs, plain and HTML, as an ordinary program writes it. */
function mail(): { from: string; to: string; raw: string } {
  sent += 1;
  const from = `client${sent % 50}@bench.example`;
  const text =
    'Bonjour,\r\n\r\nDepuis ce matin notre site répond avec dix secondes de retard.\r\n\r\nMerci de votre aide,\r\nLe client\r\n';
  const raw = [
    `From: Client ${sent % 50} <${from}>`,
    'To: Support <support@atlas.dz>',
    `Subject: Site lent ${sent}`,
    `Message-ID: <bench-${process.pid}-${sent}@bench.example>`,
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="b"',
    '',
    '--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n',
    text,
    '--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n',
    `<html><body><p>${text.replaceAll('\r\n\r\n', '</p><p>')}</p></body></html>`,
    '--b--',
  ].join('\r\n');
  return { from, to: 'support@atlas.dz', raw };
}

/** From the first connection until the last mail is a ticket, against the listener and the parser alone. */
export async function measureMail(
  bench: BenchServer,
  count: number,
  rounds: number,
): Promise<{ ours: Figures; floor: Figures }> {
  const floorDoor = await startChild('./floor-mail.ts');
  let parsed = 0;
  let parsedAll = (): void => undefined;
  let wanted = 0;
  floorDoor.onMessage(() => {
    parsed += 1;
    if (parsed >= wanted) parsedAll();
  });
  const [ours, floor]: [number[], number[]] = [[], []];
  // The first of each warms up.
  for (let round = 0; round <= rounds; round += 1) {
    const size = round === 0 ? Math.min(50, count) : count;
    wanted = parsed + size;
    const all = new Promise<void>((resolve) => (parsedAll = resolve));
    const floorBegan = performance.now();
    await sendMails(floorDoor.port, CLIENTS, size, mail);
    await all;
    const floorSeconds = (performance.now() - floorBegan) / 1000;
    const before = await processedMails(bench);
    const began = performance.now();
    await sendMails(bench.server.mailPort, CLIENTS, size, mail);
    while ((await processedMails(bench)) < before + size) await new Promise((resolve) => setTimeout(resolve, 20));
    const seconds = (performance.now() - began) / 1000;
    await bench.rest();
    if (round === 0) continue;
    floor.push(size / floorSeconds);
    ours.push(size / seconds);
  }
  floorDoor.stop();
  return { ours: rateOnly(ours), floor: rateOnly(floor) };
}

async function processedMails({ db }: BenchServer): Promise<number> {
  const { rows } = await db.query(
    `select count(*)::int as n from tickets.inbound_mails where state = 'processed' and ticket_id is not null`,
  );
  return Number(rows[0]?.n);
}
