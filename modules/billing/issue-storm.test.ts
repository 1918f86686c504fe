import { identity } from '@cm/identity/module';
import { testGatekeeper } from '@cm/identity/testing';
import type { Ctx } from '@cm/kit/ctx';
import { ProblemError } from '@cm/kit/problems';
import { type Harness, startHarness } from '@cm/kit/testing';
import { choices, DRILL_MS, drillSeed, extent, tell } from '@cm/kit/testing/drill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { issueInvoice } from './issue-invoice.ts';
import { billing } from './module.ts';
import { aBuyer, anIssuer } from './testing.ts';
import { verifyLedger } from './verify-ledger.ts';

const INVOICES = extent(1_500, 10_000);
const WORKERS = 64;
const KILLS = extent(5, 20);
/** As on a server: those who want to issue are more than the connections. */
const CONNECTIONS = 16;

/** One in so many attempts is rolled back. */
const GIVE_UP_ONE_IN = 20;
const chance = choices(drillSeed);

let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, billing],
    gatekeeper: testGatekeeper,
    ports: { pdf: { render: () => Promise.reject(new Error('nothing is printed here')) } },
    poolSize: CONNECTIONS,
  });
});
afterAll(() => h.close());

class GivenUp extends Error {}

/** Drafts of one line each, made in bulk: the test is about issuing them. */
async function drafts(tenantId: string, customerId: string): Promise<string[]> {
  await h.admin.query(
    `insert into billing.invoices (tenant_id, id, state, customer_id, currency, locale, ht, tax, ttc, created_at, created_by)
     select $1, gen_random_uuid(), 'draft', $2, 'DZD', 'fr', 1000000, 190000, 1190000, $3, 'test' from generate_series(1, $4)`,
    [tenantId, customerId, h.clock.now(), INVOICES],
  );
  await h.admin.query(
    `insert into billing.invoice_lines (tenant_id, id, invoice_id, position, designation, quantity, unit, unit_price, discount, ht, tax_category, tax_rate_bp)
     select tenant_id, gen_random_uuid(), id, 1, 'Serveur privé virtuel', 1, 'mois', 1000000, 0, 1000000, 'standard', 1900
     from billing.invoices where tenant_id = $1`,
    [tenantId],
  );
  await h.admin.query('analyze billing.invoices; analyze billing.invoice_lines');
  const { rows } = await h.admin.query<{ id: string }>('select id from billing.invoices where tenant_id = $1', [
    tenantId,
  ]);
  return rows.map((row) => row.id);
}

/** Ends the connection of an issuer in the middle of its transaction. */
async function killOne(): Promise<number> {
  const { rows } = await h.admin.query<{ killed: boolean }>(
    `select pg_terminate_backend(pid) as killed from pg_stat_activity
     where datname = current_database() and usename = 'cm_app' and xact_start is not null
     order by random() limit 1`,
  );
  return rows.filter((row) => row.killed).length;
}

interface Tally {
  issued: number;
  givenUp: number;
  lost: number;
  /** Kills that were begun; `killed` of them met somebody. */
  attempted: number;
  killed: number;
}

/** One attempt in twenty is rolled back after the number was taken, as if what followed had failed. */
async function attempt(ctx: Ctx, id: string, giveUp: boolean): Promise<void> {
  await ctx.transaction(async (tx) => {
    await issueInvoice(tx, { id });
    if (giveUp) throw new GivenUp();
  });
}

async function worker(ctx: Ctx, queue: string[], tally: Tally): Promise<void> {
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    try {
      await attempt(ctx, id, chance(GIVE_UP_ONE_IN) === 0);
      tally.issued += 1;
    } catch (error) {
      if (error instanceof ProblemError && error.code === 'billing.already_issued') {
        // The connection died after the commit and before the answer: it is issued, once.
        tally.issued += 1;
        continue;
      }
      if (error instanceof ProblemError) throw error;
      if (error instanceof GivenUp) tally.givenUp += 1;
      else tally.lost += 1;
      queue.unshift(id);
    }
    if (tally.attempted < KILLS && tally.issued >= ((tally.attempted + 1) * INVOICES) / (KILLS + 1)) {
      tally.attempted += 1;
      const killed = await killOne();
      tally.killed += killed;
      // Nobody was inside a transaction at that moment: another worker tries again.
      if (killed === 0) tally.attempted -= 1;
    }
  }
}

test(
  `${WORKERS} workers issue ${INVOICES} invoices under rollbacks and killed connections: 1…N, no gap, no duplicate`,
  async () => {
    const { tenant, ctx } = await anIssuer(h);
    const queue = await drafts(tenant.id, (await aBuyer(h, tenant)).customerId);
    const tally: Tally = { issued: 0, givenUp: 0, lost: 0, attempted: 0, killed: 0 };
    const started = performance.now();
    await Promise.all(Array.from({ length: WORKERS }, () => worker(ctx, queue, tally)));
    const seconds = (performance.now() - started) / 1000;
    tell(
      `C4: ${INVOICES} invoices in ${seconds.toFixed(1)} s, ${Math.round(INVOICES / seconds)}/s, ` +
        `${tally.givenUp} rollbacks, ${tally.killed} connections killed, ${tally.lost} attempts lost`,
    );

    const { rows } = await h.admin.query<{ n: number; numbers: number; first: number; last: number }>(
      `select count(*)::int as n, count(distinct number)::int as numbers, min(seq)::int as first, max(seq)::int as last
     from billing.invoices where tenant_id = $1 and state = 'issued'`,
      [tenant.id],
    );
    expect(rows[0]).toEqual({ n: INVOICES, numbers: INVOICES, first: 1, last: INVOICES });
    expect(tally.killed).toBe(KILLS);
    expect(tally.givenUp).toBeGreaterThan(INVOICES / 40);
    const issuedEvents = await h.admin.query<{ n: number }>(
      `select count(*)::int as n from kit.outbox where tenant_id = $1 and name = 'invoice.issued'`,
      [tenant.id],
    );
    expect(issuedEvents.rows[0]?.n).toBe(INVOICES);
    expect(await verifyLedger(ctx)).toEqual({ balanced: true, entries: INVOICES, problems: [] });
  },
  DRILL_MS,
);
