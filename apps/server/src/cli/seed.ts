import { seedDemoOnce } from '../seed/demo.ts';
import { seedVolume } from '../seed/volume.ts';
import { chosenTenant } from './administration.ts';
import { type Command, count, text } from './command.ts';

const MAX = 10_000_000;

export const seedCommands: readonly Command[] = [
  {
    noun: 'seed',
    verb: 'demo',
    usage: 'seed demo',
    help: 'Fills an empty installation with the demonstration: two operators, their staff, customers, tickets, quotes, invoices.',
    run: async (_args, open) => {
      const lines: string[] = [];
      const made = await seedDemoOnce(await open(), (line) => lines.push(line));
      return { lines: made ? lines : ['The demonstration is there already.'], json: { seeded: made } };
    },
  },
  {
    noun: 'seed',
    verb: 'volume',
    usage: 'seed volume --tickets N [--customers N] [--invoices N] [--tenant SLUG]',
    help: 'Adds that many rows for measuring, with a progress bar. Not for an installation that people use.',
    options: {
      tickets: { type: 'string' },
      customers: { type: 'string' },
      invoices: { type: 'string' },
      tenant: { type: 'string' },
    },
    run: async (args, open) => {
      const wanted = {
        tickets: count(args, 'tickets', 0, MAX),
        customers: count(args, 'customers', 0, MAX),
        invoices: count(args, 'invoices', 0, MAX),
      };
      const house = await open();
      const ctx = await chosenTenant(house, text(args, 'tenant'));
      const made = await seedVolume(house, ctx.tenant, wanted);
      return {
        lines: [
          `${made.customers} customers, ${made.tickets} tickets, ${made.invoices} invoices in ${made.seconds.toFixed(1)} s.`,
        ],
        json: made,
      };
    },
  },
];
