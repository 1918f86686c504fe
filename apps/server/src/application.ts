import { join } from 'node:path';
import { createLocalFileStore, createScanner } from '@cm/files';
import { createGatekeeper } from '@cm/identity/gatekeeper';
import { createProviderClient } from '@cm/federation/provider-client';
import type { Config } from '@cm/kit/config';
import type { Logger } from '@cm/kit/ctx';
import { openDatabase, openPool } from '@cm/kit/database';
import { foldersInUse, migrate } from '@cm/kit/migrate';
import type { ModuleManifest } from '@cm/kit/module';
import { createOutbound } from '@cm/kit/outbound';
import { createRuntime, type GivenPorts, type Runtime } from '@cm/kit/runtime';
import { createSecrets } from '@cm/kit/secrets';
import { createMailAuthenticator } from '@cm/mail/authenticate';
import { createDomainTexts } from '@cm/mail/domain-texts';
import { createMailParser, type MailParser } from '@cm/mail/parse';
import { createFolderMailer, type FolderMailer } from '@cm/mail/send-folder';
import { createNoMailer } from '@cm/mail/send-nothing';
import { createSmtpMailer } from '@cm/mail/send-smtp';
import { createPdfPort } from '@cm/pdf/port';
import { createPdfRenderer } from '@cm/pdf/render';
import { createFolderGateway, createSmsGateway, type FolderGateway, noGateway } from '@cm/sms';
import type pg from 'pg';
import { pino } from 'pino';
import { chooseModules } from './chosen-modules.ts';
import { type Cluster, openCluster } from './cluster.ts';
import { refuseDemonstration } from './demonstration-guard.ts';

/** Everything that every process role needs, opened in order and closed in reverse. */
export interface Application {
  readonly config: Config;
  readonly cluster: Cluster;
  readonly runtime: Runtime;
  readonly log: Logger;
  /** Connects as the owner of the jobs; only the worker uses it. */
  readonly jobs: pg.Pool;
  /** Connects as the owner of the schema: migrations, founding tenants, seeding. */
  readonly owner: pg.Pool;
  /** Modules of the artefact that `MODULES` leaves out. */
  readonly absent: readonly ModuleManifest[];
  /** Where outgoing mail waits to be read, when it is not sent. */
  readonly keptMail: FolderMailer | null;
  /** The same of text messages. */
  readonly keptSms: FolderGateway | null;
  readonly mailParser: MailParser;
  close(): Promise<void>;
}

const now = (): Date => new Date();

/**
 * Opens the database (embedded or given), brings it up to date and puts the modules of `MODULES` together.
 * @param given a cluster that the caller already holds, instead of the one that the configuration names
 * @throws Error with one sentence saying what to do
 */
export async function openApplication(
  config: Config,
  all: readonly ModuleManifest[],
  say: (line: string) => void,
  given?: Cluster,
): Promise<Application> {
  const log = pino({
    level: config.LOG_LEVEL,
    redact: ['*.password', '*.token', '*.secret', 'req.headers.cookie', 'req.headers.authorization'],
  });
  const { served: modules, absent } = chooseModules(all, config.MODULES ?? null);
  const cluster = given ?? (await openCluster(config, say));
  const report = await migrate(cluster.owner, foldersOf(modules), cluster.appPassword, foldersOf(absent));
  if (report.applied.length > 0) say(`Database: ${report.applied.length} migrations applied.`);

  const owner = openPool(cluster.owner, { max: 2, name: 'cloudmanager-owner' });
  if (config.isProduction)
    await refuseDemonstration(owner).catch(async (error: unknown) => {
      await owner.end();
      if (!given) await cluster.stop();
      throw error;
    });
  const database = openDatabase(cluster.app, { max: config.DATABASE_POOL, name: 'cloudmanager' });
  const jobs = openPool(cluster.jobs, { max: config.JOB_CONCURRENCY + 3, name: 'cloudmanager-jobs' });
  const renderer = createPdfRenderer();
  const keptMail =
    config.SMTP_URL || config.MAIL === 'none' ? null : createFolderMailer(join(config.DATA_DIR, 'mail'), { now });
  const mailer = keptMail ?? (config.SMTP_URL ? createSmtpMailer(config.SMTP_URL) : createNoMailer());
  const mailParser = createMailParser();
  const gateway = createSmsGateway(config);
  const keptSms =
    gateway === null && !config.isProduction ? createFolderGateway(join(config.DATA_DIR, 'sms'), { now }) : null;
  const ports: GivenPorts = {
    local: {
      secrets: createSecrets(config.APP_SECRET, config.ROOT_KEYS),
      smsService: { isConnected: keptSms !== null || (gateway !== null && gateway !== noGateway) },
    },
    network: {
      files: createLocalFileStore(join(config.DATA_DIR, 'files')),
      fileScanner: createScanner(config.CLAMD ?? null),
      pdf: createPdfPort(renderer),
      mailer,
      smsGateway: gateway ?? keptSms ?? noGateway,
      mailParser,
      domainTexts: createDomainTexts({ nameServers: config.NAME_SERVERS }),
      providers: createProviderClient(createOutbound({ insideHosts: config.INSIDE_HOSTS }), Date.now),
      mailAuthenticator: createMailAuthenticator({
        nameServers: config.NAME_SERVERS,
        isRelay: (address) => config.MAIL_RELAYS.includes(address),
        authservId: config.MAIL_AUTHSERV_ID ?? null,
      }),
    },
  };
  const runtime = createRuntime({
    modules,
    database,
    gatekeeper: createGatekeeper(config.PUBLIC_URL),
    log,
    ports,
    now,
  });
  return {
    config,
    cluster,
    runtime,
    log,
    jobs,
    owner,
    absent,
    keptMail,
    keptSms,
    mailParser,
    close: async () => {
      await renderer.close();
      await mailer.close();
      await mailParser.close();
      await owner.end();
      await jobs.end();
      await database.close();
      await cluster.stop();
    },
  };
}

export const foldersOf = (modules: readonly ModuleManifest[]): URL[] =>
  modules.flatMap((module) => module.migrations ?? []);

export const serves = (application: Application, module: string): boolean =>
  application.runtime.modules.some(({ name }) => name === module);

/**
 * Events are handed to the modules that run beside the relay, once: those of a module that is not there would be lost.
 * @throws Error with one sentence, when the database is also another module's
 */
export async function assertNothingIsLost(application: Application): Promise<void> {
  const folders = await foldersInUse(application.cluster.owner, foldersOf(application.absent));
  const names = application.absent
    .filter(({ migrations }) => migrations && folders.includes(migrations))
    .map(({ name }) => name);
  if (names.length > 0)
    throw new Error(
      `This database also holds ${names.join(', ')}: events would be lost to them. Run the background without MODULES, or add them; HTTP alone (apps/server/src/http.ts) may serve fewer.`,
    );
}
