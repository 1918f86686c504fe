import type { Tenant } from '@cm/kit/ctx';
import { writeSetting } from '@cm/kit/settings';
import type { Harness } from '@cm/kit/testing';
import type { OutgoingSms, SmsError, SmsGateway } from './gateway.ts';
import { sendingSetting } from './settings.ts';

export interface MemoryGateway extends SmsGateway {
  /** What it took, oldest first. */
  readonly taken: OutgoingSms[];
  /** What it answers to the next messages instead of taking them. */
  readonly failures: Error[];
}

/** Keeps messages in memory. */
export function createMemoryGateway(): MemoryGateway {
  const taken: OutgoingSms[] = [];
  const failures: (SmsError | Error)[] = [];
  return {
    taken,
    failures,
    send: async (message) => {
      const failure = failures.shift();
      if (failure) throw failure;
      taken.push(message);
      return { providerMessageId: `m-${taken.length}` };
    },
  };
}

type Sending = typeof sendingSetting.fallback;

/** The operator sends codes as text messages. */
export async function sendsCodes(h: Harness, tenant: Tenant, change: Partial<Sending> = {}): Promise<void> {
  const ctx = h.runtime.systemContext(tenant, 'test');
  const value = { ...sendingSetting.fallback, on: true, ...change };
  await ctx.transaction((tx) => writeSetting(tx, sendingSetting, value));
}
