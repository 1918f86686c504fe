import { readConfig } from '@cm/kit/config';
import { clearSentence } from './clear-sentence.ts';
import { type House, openHouse } from './house.ts';
import { modules } from './modules.ts';
import { say } from './print.ts';
import type { Running } from './roles.ts';

/** Opens the house for one role, and closes it on SIGINT or SIGTERM. */
export async function runRole(start: (house: House) => Promise<Running>): Promise<void> {
  const config = readConfig(process.env);
  const house = await openHouse(config, modules, say);
  try {
    const running = await start(house);
    const stop = async (): Promise<void> => {
      await running.stop();
      await house.close();
      process.exit(0);
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  } catch (error) {
    say(clearSentence(error, config));
    await house.close();
    process.exit(1);
  }
}
