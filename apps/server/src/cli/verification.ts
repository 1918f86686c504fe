import { verifyAudit } from '@cm/audit';
import { verifyLedger } from '@cm/billing';
import { type Command, needs } from './command.ts';

export const verification: readonly Command[] = [
  {
    noun: 'audit',
    verb: 'verify',
    usage: 'audit verify',
    help: 'Recomputes every operator’s audit chain and holds it against its signed checkpoints. Exit code 1 when one is broken.',
    run: async (_args, open) => {
      const application = await open();
      needs(application, 'audit');
      const { runtime } = application;
      const reports = [];
      for (const tenant of await runtime.gatekeeper.activeTenants()) {
        reports.push({ tenant: tenant.slug, ...(await verifyAudit(runtime.systemContext(tenant, 'audit-verify'))) });
      }
      return {
        lines: reports.flatMap((report) => [
          `${report.tenant}: ${report.entries} entries, ${report.ok ? 'clean' : 'BROKEN'}`,
          ...report.faults.map((fault) => `  ${fault}`),
        ]),
        json: { ok: reports.every((report) => report.ok), tenants: reports },
        failed: !reports.every((report) => report.ok),
      };
    },
  },
  {
    noun: 'ledger',
    verb: 'verify',
    usage: 'ledger verify',
    help: 'Recomputes every operator’s ledger, balances and payment states. Exit code 1 when they differ from what is stored.',
    run: async (_args, open) => {
      const application = await open();
      needs(application, 'billing');
      const { runtime } = application;
      const reports = [];
      for (const tenant of await runtime.gatekeeper.activeTenants()) {
        reports.push({ tenant: tenant.slug, ...(await verifyLedger(runtime.systemContext(tenant, 'ledger-verify'))) });
      }
      return {
        lines: reports.flatMap((report) => [
          `${report.tenant}: ${report.entries} entries, ${report.balanced ? 'clean' : 'WRONG'}`,
          ...report.problems.map((problem) => `  ${JSON.stringify(problem)}`),
        ]),
        json: { ok: reports.every((report) => report.balanced), tenants: reports },
        failed: !reports.every((report) => report.balanced),
      };
    },
  },
];
