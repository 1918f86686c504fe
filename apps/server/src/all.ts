import { type Config, readConfig } from '@cm/kit/config';
import { clearSentence } from './clear-sentence.ts';
import { assertFree } from './free-port.ts';
import { openApplication, serves } from './application.ts';
import { modules } from './modules.ts';
import { say } from './print.ts';
import { type Running, startBackground, startMail } from './roles.ts';
import { serveHttp } from './serve.ts';
import { welcome } from './welcome.ts';

/** Everything in one process: HTTP, jobs and the SMTP listener. */
async function main(config: Config): Promise<void> {
  // Before anything is made: a taken port should not cost a person the wait for the demonstration.
  await assertFree(config.HOST, config.PORT);
  await assertFree(config.MAIL_HOST, config.MAIL_PORT);
  const application = await openApplication(config, modules, say);
  const running: Running[] = [{ stop: () => application.close() }];
  let stopping = false;
  const stop = async (code: number): Promise<void> => {
    if (stopping) return;
    stopping = true;
    for (const part of running.reverse())
      await part.stop().catch((error: unknown) => application.log.error({ err: error }, 'could not stop a part'));
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(0));
  try {
    if (!config.isProduction && config.DEMO) {
      // Production does without its code.
      const { seedDemoOnce } = await import('./seed/demo.ts');
      await seedDemoOnce(application, say);
    }
    running.push(await startBackground(application));
    const mail = serves(application, 'tickets') ? await startMail(application) : null;
    if (mail) running.push(mail);
    const { app, port } = await serveHttp(application);
    running.push({ stop: () => app.close() });
    welcome(application, { port, mailPort: mail?.port ?? null }, say);
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
