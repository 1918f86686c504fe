import type { Ctx } from '@cm/kit/ctx';
import { startRelay } from '@cm/kit/relay';
import { startWorker } from '@cm/kit/worker';
import { startMailDoor } from '@cm/mail/door';
import { isAcceptedRecipient, recordInboundMail } from '@cm/tickets';
import { assertNothingIsLost, type House, serves } from './house.ts';

/** Something started, to be stopped in reverse order. */
export interface Running {
  stop(): Promise<void>;
}

/** The background half: hands events over and runs jobs. */
export async function startBackground(house: House): Promise<Running> {
  await assertNothingIsLost(house);
  const relay = startRelay(house.runtime);
  const worker = await startWorker(house.runtime, house.jobs, house.config.JOB_CONCURRENCY);
  return {
    stop: async () => {
      await relay.stop();
      await worker.stop();
    },
  };
}

const MOST_ACCEPTED = 1000;

/** The mail door: stores what arrives, raw, for the tenant whose mailbox it is for. */
export async function startMail(house: House): Promise<Running & { port: number }> {
  if (!serves(house, 'tickets')) throw new Error('Mail is received by the module tickets, which is not among MODULES.');
  const { runtime, config } = house;
  // Between the recipient and the mail itself lies one round trip of SMTP: what was found is not looked up again.
  const accepted = new Map<string, Ctx>();
  const ownerOf = async (address: string) => {
    for (const tenant of await runtime.gatekeeper.activeTenants()) {
      const ctx = runtime.systemContext(tenant, 'mail-door');
      if (await ctx.transaction((tx) => isAcceptedRecipient(tx, address))) return ctx;
    }
    return undefined;
  };
  const door = await startMailDoor({
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
            envelope: { from: envelope.from, to: [to], remoteAddress: envelope.remoteAddress },
            raw,
          });
      }
    },
  });
  return { port: door.port, stop: () => door.close() };
}
