import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { startServer } from '../support/running-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    demonstration: string;
  }
}

/** Makes the demonstration once for all journeys: a server's data, at rest, which each of them copies. */
export async function setup(project: Pick<TestProject, 'provide'>): Promise<() => void> {
  const made = await startServer();
  await made.stop();
  project.provide('demonstration', made.dataDir);
  return () => rmSync(made.dataDir, { recursive: true, force: true });
}
