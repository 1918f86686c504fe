import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Child {
  readonly port: number;
  /** Called with every later message. */
  onMessage(listener: (message: unknown) => void): void;
  stop(): void;
}

/** A process of this folder that first tells its port. */
export async function startChild(file: string, ...args: readonly string[]): Promise<Child> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [...args], { stdio: ['ignore', 2, 2, 'ipc'] });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve(Number(message)));
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)));
  });
  return {
    port,
    onMessage: (listener) => void child.on('message', listener),
    stop: () => child.disconnect(),
  };
}
