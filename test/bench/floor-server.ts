// The floor: the same SQL through a bare pg pool behind a bare node:http server, without authentication, row-level
// security, validation, outbox, job or audit. A process of its own, like the server. Argument: the folder of the socket.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { ISSUE, LIST, OPEN } from './floor-sql.ts';

const pool = new pg.Pool({ host: process.argv[2], port: 5432, user: 'postgres', database: 'postgres', max: 20 });
const tenant = (await pool.query<{ id: string }>(`select id from identity.tenants where slug = 'atlas'`)).rows[0]?.id;

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return JSON.parse(text === '' ? '{}' : text);
}

function answer(response: ServerResponse, status: number, value: unknown): void {
  const text = JSON.stringify(value);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url === '/list') {
    const { rows } = await pool.query(LIST, [tenant, 'open']);
    return answer(response, 200, { items: rows });
  }
  const body = await bodyOf(request);
  if (request.url === '/open') {
    const { subject, text } = Object(body);
    const { rows } = await pool.query(OPEN, [tenant, randomUUID(), randomUUID(), subject, text]);
    return answer(response, 201, rows[0]);
  }
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query(ISSUE.number, [tenant]);
    await client.query(ISSUE.publish, [tenant, Object(body).id, randomUUID(), rows[0].seq]);
    await client.query('commit');
    return answer(response, 200, rows[0]);
  } finally {
    client.release();
  }
}

const server = createServer((request, response) => {
  serve(request, response).catch((error: unknown) => answer(response, 500, { error: String(error) }));
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' && address !== null ? address.port : 0);
});
process.once('disconnect', () => process.exit(0));
