import { seedDemoOnce } from '../seed/demo.ts';
import { seedVolume, type Volume, VOLUME_KINDS, volumeOf } from '../seed/volume.ts';
import { chosenTenant } from './administration.ts';
import { type Command, count, needs, text } from './command.ts';

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
    usage: `seed volume [--all N] ${VOLUME_KINDS.map((kind) => `[--${kind} N]`).join(' ')} [--tenant SLUG]`,
    help: 'Adds that many rows for measuring, with a progress bar; --all N is N tickets and the rest in proportion. Not for an installation that people use.',
    options: {
      all: { type: 'string' },
      tenant: { type: 'string' },
      ...Object.fromEntries(VOLUME_KINDS.map((kind) => [kind, { type: 'string' } as const])),
    },
    run: async (args, open) => {
      const whole = volumeOf(count(args, 'all', 0, MAX));
      const entries = VOLUME_KINDS.map((kind) => [kind, count(args, kind, whole[kind], MAX)] as const);
      const wanted: Volume = { ...whole, ...Object.fromEntries(entries) };
      const application = await open();
      needs(application, ...application.absent.map(({ name }) => name));
      const ctx = await chosenTenant(application, text(args, 'tenant'));
      const { seconds } = await seedVolume(application, ctx.tenant, wanted);
      const made = entries.flatMap(([kind, rows]) => (rows === 0 ? [] : [`${rows} ${kind}`]));
      return {
        lines: [`${made.join(', ') || 'Nothing'} in ${seconds.toFixed(1)} s.`],
        json: { ...wanted, seconds },
      };
    },
  },
];
