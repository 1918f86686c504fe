import { connect, type Socket } from 'node:net';

/** Sends `count` mails over `clients` connections, one after the other on each. @throws Error for a refused mail */
export async function sendMails(
  port: number,
  clients: number,
  count: number,
  mail: (index: number) => { from: string; to: string; raw: string },
): Promise<void> {
  let taken = 0;
  const client = async (): Promise<void> => {
    const session = await openSession(port);
    for (let index = taken++; index < count; index = taken++) {
      const { from, to, raw } = mail(index);
      await session.say(`MAIL FROM:<${from}>`, 250);
      await session.say(`RCPT TO:<${to}>`, 250);
      await session.say('DATA', 354);
      await session.say(`${raw}\r\n.`, 250);
    }
    await session.say('QUIT', 221);
    session.close();
  };
  await Promise.all(Array.from({ length: clients }, client));
}

async function openSession(port: number): Promise<{ say(line: string, wanted: number): Promise<void>; close(): void }> {
  const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true });
  let answered = Promise.withResolvers<string>();
  let kept = '';
  socket.setEncoding('latin1');
  socket.on('data', (chunk: string) => {
    kept += chunk;
    // The last line of an answer has a space after its code (RFC 5321 §4.2.1).
    if (!/^\d{3} .*\r\n$/m.test(kept)) return;
    answered.resolve(kept);
    kept = '';
  });
  socket.on('error', (error) => answered.reject(error));
  const expectCode = async (wanted: number): Promise<void> => {
    const answer = await answered.promise;
    answered = Promise.withResolvers<string>();
    if (!answer.startsWith(String(wanted))) throw new Error(`the SMTP listener answered: ${answer}`);
  };
  await expectCode(220);
  const say = async (line: string, wanted: number): Promise<void> => {
    socket.write(`${line}\r\n`);
    await expectCode(wanted);
  };
  await say('EHLO bench.example', 250);
  return { say, close: () => socket.destroy() };
}
