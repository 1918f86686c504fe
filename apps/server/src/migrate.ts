import { readConfig } from '@cm/kit/config';
import { migrate } from '@cm/kit/migrate';
import { openCluster } from './cluster.ts';
import { modules } from './modules.ts';
import { say } from './print.ts';

/** Brings the database up to date, then ends: for deployments that migrate before they roll out. */
const config = readConfig(process.env);
const cluster = await openCluster(config, say);
try {
  const report = await migrate(
    cluster.owner,
    modules.flatMap((module) => module.migrations ?? []),
    cluster.appPassword,
  );
  say(`${report.applied.length} migrations applied, ${report.done.length} were already there.`);
} finally {
  await cluster.stop();
}
