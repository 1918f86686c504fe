import { type Config, readConfig } from '@cm/kit/config';
import { clearSentence } from './clear-sentence.ts';
import { assertFree } from './free-port.ts';
import { openHouse, serves } from './house.ts';
import { modules } from './modules.ts';
import { say } from './print.ts';
import { type Running, startBackground, startMail } from './roles.ts';
import { serveHttp } from './serve.ts';
import { welcome } from './welcome.ts';

/** Everything in one process: HTTP, jobs and the mail door. */
async function main(config: Config): Promise<void> {
  // Before anything is made: a taken port should not cost a person the wait for the demonstration.
  await assertFree(config.HOST, config.PORT);
  await assertFree(config.MAIL_HOST, config.MAIL_PORT);
  const house = await openHouse(config, modules, say);
  const running: Running[] = [{ stop: () => house.close() }];
  let stopping = false;
  const stop = async (code: number): Promise<void> => {
    if (stopping) return;
    stopping = true;
    for (const part of running.reverse())
      await part.stop().catch((error: unknown) => house.log.error({ err: error }, 'could not stop a part'));
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(0));
  try {
    if (!config.isProduction && config.DEMO) {
      // Production does without its code.
      const { seedDemoOnce } = await import('./seed/demo.ts');
      await seedDemoOnce(house, say);
    }
    running.push(await startBackground(house));
    const mail = serves(house, 'tickets') ? await startMail(house) : null;
    if (mail) running.push(mail);
    const { app, port } = await serveHttp(house);
    running.push({ stop: () => app.close() });
    welcome(house, { port, mailPort: mail?.port ?? null }, say);
  } catch (error) {
    say(clearSentence(error, config));
    await stop(1);
  }
}

try {
  const config = readConfig(process.env);
  await main(config).catch((error: unknown) => {
    say(clearSentence(error, config));
    process.exit(1);
  });
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
