import { createServer } from 'node:net';

/** @throws Error with the system's own code (EADDRINUSE, EACCES) when the port cannot be opened; 0 is always free */
export async function assertFree(host: string, port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, resolve);
  });
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
