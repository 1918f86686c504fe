import pg from 'pg';

/** Creates the database that every test file clones. */
export async function prepareTemplate(socketDir: string): Promise<void> {
  const client = new pg.Client({ host: socketDir, port: 5432, user: 'postgres', database: 'postgres' });
  await client.connect();
  try {
    await client.query('create database cm_template');
  } finally {
    await client.end();
  }
}
