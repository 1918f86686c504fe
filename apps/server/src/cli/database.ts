import { readConfig } from '@cm/kit/config';
import { migrate, type MigrationReport, migrationStatus } from '@cm/kit/migrate';
import { type Cluster, openCluster } from '../cluster.ts';
import { modules } from '../modules.ts';
import type { Command } from './command.ts';

const folders = modules.flatMap((module) => module.migrations ?? []);

async function withCluster(work: (cluster: Cluster) => Promise<MigrationReport>): Promise<MigrationReport> {
  const cluster = await openCluster(readConfig(process.env), () => undefined);
  try {
    return await work(cluster);
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
      const report = await withCluster((cluster) => migrate(cluster.owner, folders, cluster.appPassword));
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
      const report = await withCluster((cluster) => migrationStatus(cluster.owner, folders));
      return {
        lines: [...report.done.map((name) => `applied  ${name}`), ...report.pending.map((name) => `WAITING  ${name}`)],
        json: { applied: report.done, waiting: report.pending },
      };
    },
  },
];
