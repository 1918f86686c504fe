import { readConfig } from '@cm/kit/config';
import { migrate } from '@cm/kit/migrate';
import { chooseModules } from './chosen-modules.ts';
import { openCluster } from './cluster.ts';
import { foldersOf } from './application.ts';
import { modules } from './modules.ts';
import { say } from './print.ts';

/** Brings the database up to date, then ends: for deployments that migrate before they roll out. */
const config = readConfig(process.env);
const { served, absent } = chooseModules(modules, config.MODULES ?? null);
const cluster = await openCluster(config, say);
try {
  const report = await migrate(cluster.owner, foldersOf(served), cluster.appPassword, foldersOf(absent));
  say(`${report.applied.length} migrations applied, ${report.done.length} were already there.`);
} finally {
  await cluster.stop();
}
