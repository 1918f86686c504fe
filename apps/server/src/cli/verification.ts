import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { checkExport, verifyAudit } from '@cm/audit';
import { verifyLedger } from '@cm/billing';
import { type Command, needs, UsageError } from './command.ts';

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
          `${report.tenant}: ${report.entries} entries, ${report.ok ? 'clean' : 'BROKEN'}${report.erased > 0 ? `, ${report.erased} of them erased` : ''}`,
          ...report.faults.map((fault) => `  ${fault}`),
        ]),
        json: { ok: reports.every((report) => report.ok), tenants: reports },
        failed: !reports.every((report) => report.ok),
      };
    },
  },
  {
    noun: 'audit',
    verb: 'check',
    usage: 'audit check FILE',
    help: 'Follows the chain of an exported audit log and checks its signatures; needs the file alone. Exit code 1 when it was tampered with.',
    run: async ({ positionals: [path] }) => {
      if (path === undefined) throw new UsageError('name the file: cm audit check FILE');
      const file = createReadStream(path, { encoding: 'utf8' });
      await once(file, 'open').catch(() => {
        throw new UsageError(`${path} cannot be read`);
      });
      const report = await checkExport(createInterface({ input: file, crlfDelay: Infinity }));
      return {
        lines: [
          `${report.tenant}: ${report.entries} entries, ${report.checkpoints} checkpoints, ${report.ok ? 'clean' : 'BROKEN'}`,
          `  signed with the key ${report.fingerprint}: compare it with the one shown beside the chain in the admin area`,
          ...(report.erased + report.erasedLater > 0
            ? [
                `  ${report.erased} contents erased by entries of the file, ${report.erasedLater} by entries behind its end`,
              ]
            : []),
          ...(report.unsigned > 0 ? [`  the last ${report.unsigned} entries stand behind the last signature`] : []),
          ...report.faults.map((fault) => `  ${fault}`),
        ],
        json: report,
        failed: !report.ok,
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
