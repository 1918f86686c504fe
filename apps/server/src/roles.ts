import { mailDomainOwner } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { startRelay } from '@cm/kit/relay';
import { startWorker } from '@cm/kit/worker';
import { startSmtpListener } from '@cm/mail/smtp-listener';
import { isAcceptedRecipient, recordInboundMail } from '@cm/tickets';
import { assertNothingIsLost, type Application, serves } from './application.ts';

/** Something started, to be stopped in reverse order. */
export interface Running {
  stop(): Promise<void>;
}

/** The background half: hands events over and runs jobs. */
export async function startBackground(application: Application): Promise<Running> {
  await assertNothingIsLost(application);
  const relay = startRelay(application.runtime);
  const worker = await startWorker(application.runtime, application.jobs, application.config.JOB_CONCURRENCY);
  return {
    stop: async () => {
      await relay.stop();
      await worker.stop();
    },
  };
}

const MOST_ACCEPTED = 1000;
/** RFC 1035 §2.3.4. */
const MAX_DOMAIN = 253;

/** The mail listener: stores what arrives, raw, for the tenant whose mailbox it is for. */
export async function startMail(application: Application): Promise<Running & { port: number }> {
  if (!serves(application, 'tickets'))
    throw new Error('Mail is received by the module tickets, which is not among MODULES.');
  const { runtime, config } = application;
  // Between the recipient and the mail itself lies one round trip of SMTP: what was found is not looked up again.
  const accepted = new Map<string, Ctx>();
  const ownerOf = async (address: string) => {
    const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
    const owner = await mailDomainOwner(runtime.database, domain.slice(0, MAX_DOMAIN));
    const tenant = owner === null ? null : await runtime.gatekeeper.tenantById(owner);
    if (!tenant) return undefined;
    const ctx = runtime.systemContext(tenant, 'mail-listener');
    return (await ctx.transaction((tx) => isAcceptedRecipient(tx, address))) ? ctx : undefined;
  };
  const listener = await startSmtpListener({
    host: config.MAIL_HOST,
    port: config.MAIL_PORT,
    hostname: new URL(config.PUBLIC_URL).hostname,
    maxBytes: 25 * 1024 * 1024,
    maxConnections: 100,
    isRecipientAccepted: async (address) => {
      const owner = await ownerOf(address);
      if (accepted.size >= MOST_ACCEPTED) accepted.clear();
      if (owner) accepted.set(address, owner);
      return owner !== undefined;
    },
    deliver: async ({ envelope, raw }) => {
      for (const to of envelope.to) {
        const ctx = accepted.get(to) ?? (await ownerOf(to));
        if (ctx)
          await recordInboundMail(ctx, {
            envelope: { ...envelope, to: [to] },
            raw,
          });
      }
    },
  });
  return { port: listener.port, stop: () => listener.close() };
}
