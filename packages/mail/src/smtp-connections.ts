import type { Server } from 'node:net';
import { clientNetwork } from '@cm/kit/networks';

/**
 * Counts the open connections per client (an IPv4 address, the /64 of an IPv6 address), and ends each one after `lifetimeMs`: an idle timeout alone
 * lets a client hold a connection for ever with a byte a minute.
 */
export function countPerAddress(server: Server, lifetimeMs: number): { count(address: string): number } {
  const open = new Map<string, number>();
  server.on('connection', (socket) => {
    const address = clientNetwork(socket.remoteAddress ?? '');
    open.set(address, (open.get(address) ?? 0) + 1);
    const timer = setTimeout(() => socket.destroy(), lifetimeMs);
    timer.unref();
    socket.once('close', () => {
      clearTimeout(timer);
      const left = (open.get(address) ?? 1) - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
  });
  return { count: (address) => open.get(clientNetwork(address)) ?? 0 };
}
