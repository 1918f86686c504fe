import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { expect, test } from 'vitest';
import { countPerAddress } from './smtp-connections.ts';

test('the open connections of a client are counted, however its address is written', async () => {
  const server = createServer();
  const connections = countPerAddress(server, 60_000);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  const opened = once(server, 'connection');
  const client = connect(address.port, '127.0.0.1');
  const [socket] = await opened;
  for (const spelling of ['127.0.0.1', '::ffff:127.0.0.1', '::ffff:7f00:1'])
    expect(connections.count(spelling)).toBe(1);
  expect(connections.count('127.0.0.2')).toBe(0);
  const closed = once(socket, 'close');
  client.destroy();
  await closed;
  expect(connections.count('127.0.0.1')).toBe(0);
  server.close();
});
