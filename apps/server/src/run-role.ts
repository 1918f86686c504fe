import { readConfig } from '@cm/kit/config';
import { clearSentence } from './clear-sentence.ts';
import { type Application, openApplication } from './application.ts';
import { modules } from './modules.ts';
import { say } from './print.ts';
import type { Running } from './roles.ts';

/** Opens the application for one role, and closes it on SIGINT or SIGTERM. */
export async function runRole(start: (application: Application) => Promise<Running>): Promise<void> {
  const config = readConfig(process.env);
  const application = await openApplication(config, modules, say);
  try {
    const running = await start(application);
    const stop = async (): Promise<void> => {
      await running.stop();
      await application.close();
      process.exit(0);
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  } catch (error) {
    say(clearSentence(error, config));
    await application.close();
    process.exit(1);
  }
}
