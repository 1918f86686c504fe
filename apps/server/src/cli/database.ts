import { readConfig } from '@cm/kit/config';
import { migrate, type MigrationReport, migrationStatus } from '@cm/kit/migrate';
import { chooseModules } from '../chosen-modules.ts';
import { type Cluster, openCluster } from '../cluster.ts';
import { foldersOf } from '../application.ts';
import { modules } from '../modules.ts';
import type { Command } from './command.ts';

type Work = (cluster: Cluster, folders: readonly URL[], absent: readonly URL[]) => Promise<MigrationReport>;

async function withCluster(work: Work): Promise<MigrationReport> {
  const config = readConfig(process.env);
  const { served, absent } = chooseModules(modules, config.MODULES ?? null);
  const cluster = await openCluster(config, () => undefined);
  try {
    return await work(cluster, foldersOf(served), foldersOf(absent));
  } finally {
    await cluster.stop();
  }
}

export const databaseCommands: readonly Command[] = [
  {
    noun: 'db',
    verb: 'migrate',
    usage: 'db migrate',
    help: 'Applies the migrations that wait.',
    run: async () => {
      const report = await withCluster((cluster, folders, absent) =>
        migrate(cluster.owner, folders, cluster.appPassword, absent),
      );
      return {
        lines: report.applied.length > 0 ? report.applied.map((name) => `applied ${name}`) : ['Nothing to apply.'],
        json: { applied: report.applied },
      };
    },
  },
  {
    noun: 'db',
    verb: 'status',
    usage: 'db status',
    help: 'Tells which migrations are applied and which wait. Changes nothing.',
    run: async () => {
      const report = await withCluster((cluster, folders, absent) => migrationStatus(cluster.owner, folders, absent));
      return {
        lines: [...report.done.map((name) => `applied  ${name}`), ...report.pending.map((name) => `WAITING  ${name}`)],
        json: { applied: report.done, waiting: report.pending },
      };
    },
  },
];
