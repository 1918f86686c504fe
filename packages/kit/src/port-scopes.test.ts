import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Ctx, OutsideCtx } from './ctx.ts';
import { defineEvent, emit } from './events.ts';
import { manualRoute, route } from './route.ts';
import { defineJob, enqueue } from './jobs.ts';
import { defineModule, on, work } from './module.ts';
import { createPortScopes } from './port-scopes.ts';
import { moduleScope } from './scope.ts';
import { type ProbeHarness, probeHarness } from './testing/probe.ts';

declare module './ctx.ts' {
  interface LocalPorts {
    clockName: string;
  }
  interface NetworkPorts {
    printer: { print(): string };
    courier: { carry(): string };
  }
}

const printing = moduleScope('printing', ['printer', 'clockName']);
/** Its public function, called by a module that has no printer. */
const printOnce = printing.outsideCommand(async (ctx: OutsideCtx<'printer'>) => ctx.ports.printer.print());
const nameOfClock = printing.command(async (ctx: Ctx<'clockName'>) => ctx.ports.clockName);

/** Reads a port that no type would let it read. */
const sneak = (ctx: Ctx, name: string): unknown => Reflect.get(ctx.ports, name);
const message = async (work: () => unknown): Promise<string> => {
  try {
    return String(await work());
  } catch (error) {
    return error instanceof Error ? error.message : 'no error';
  }
};
const access = 'public';
const response = z.object({ said: z.array(z.string()) });

const seen: string[] = [];
const happened = defineEvent({
  name: 'probe.happened',
  label: { fr: 'Essai', ar: 'تجربة', en: 'Probe' },
  version: 1,
  payload: z.strictObject({}),
  subject: () => ({ type: 'probe', id: '1' }),
});
const job = defineJob({ name: 'posting.carry', payload: z.strictObject({}), maxAttempts: 1 });

const posting = defineModule({
  name: 'posting',
  needs: ['courier'],
  events: [happened],
  routes: [
    route({
      operationId: 'public.posting.inside',
      method: 'POST',
      path: '/api/public/posting/inside',
      summary: 'Inside a transaction',
      access,
      response,
      handler: async (ctx) => {
        await emit(ctx, happened, {});
        await enqueue(ctx, job, {});
        return {
          said: [
            await message(() => sneak(ctx, 'courier')),
            await message(() => sneak(ctx, 'printer')),
            await nameOfClock(ctx),
          ],
        };
      },
    }),
    manualRoute({
      operationId: 'public.posting.outside',
      method: 'POST',
      path: '/api/public/posting/outside',
      summary: 'Outside any transaction',
      access,
      response,
      handler: async (ctx: OutsideCtx<'courier'>) => ({
        said: [
          ctx.ports.courier.carry(),
          await printOnce(ctx),
          await message(() => sneak(ctx, 'printer')),
          await message(() => sneak(ctx, 'secrets')),
          // The context of outside, used while a transaction is open.
          await ctx.transaction(() => message(() => ctx.ports.courier.carry())),
          await ctx.transaction((tx) => nameOfClock(tx)),
        ],
      }),
    }),
  ],
  subscriptions: [on(happened, 'look', async (ctx) => void seen.push(await message(() => sneak(ctx, 'printer'))))],
  projections: [
    { name: 'projection', handle: async (ctx) => void seen.push(await message(() => sneak(ctx, 'printer'))) },
  ],
  workers: [
    work(job, async (ctx: OutsideCtx<'courier'>) => {
      seen.push(ctx.ports.courier.carry(), await message(() => sneak(ctx, 'printer')));
    }),
  ],
});

const printingModule = defineModule({ name: 'printing', needs: printing.needs });

let h: ProbeHarness;
beforeAll(async () => {
  h = await probeHarness([posting, printingModule], {
    ports: { printer: { print: () => 'printed' }, courier: { carry: () => 'carried' } },
    local: { clockName: 'Atlas' },
  });
});
afterAll(() => h.close());

const post = async (path: string): Promise<string[]> => {
  const app = await h.app();
  const answer = await app.inject({
    method: 'POST',
    url: `/api/public/posting/${path}`,
    headers: { host: 'localhost' },
  });
  return answer.json<{ said: string[] }>().said;
};
const foreign = (port: string) => `The port "${port}" is not among the needs of posting`;
const closed = 'The port "courier" has network behind it and does not exist while a transaction is open';

test('inside a transaction no network port can be read, and another module is called with its own ports', async () => {
  expect(await post('inside')).toEqual([closed, foreign('printer'), 'Atlas']);
  await h.settle();
  expect(seen.toSorted()).toEqual([foreign('printer'), foreign('printer'), foreign('printer'), 'carried']);
});

test('outside one the module has its own ports and no others, until it opens one', async () => {
  expect(await post('outside')).toEqual([
    'carried',
    'printed',
    foreign('printer'),
    foreign('secrets'),
    closed,
    'Atlas',
  ]);
});

test('a command with network behind it refuses a transaction', async () => {
  const outer = h.runtime.systemContext(h.tenant, 'test');
  const printIn = (ctx: Ctx) => Reflect.apply(printOnce, undefined, [ctx]) as Promise<string>;
  await expect(outer.transaction(printIn)).rejects.toThrow('printing: not to be called while a transaction is open');
  expect(await printIn(outer)).toBe('printed');
});

test('a port that nobody provides, or two, refuses to start', () => {
  const scopes = (given: object) => () => createPortScopes([printingModule], { local: given, network: {} });
  expect(scopes({ clockName: 'x' })).toThrow('Ports that nobody provides: printing needs "printer"');
  const twice = defineModule({ name: 'clocks', provides: { clockName: 'y' } });
  expect(() => createPortScopes([twice], { local: { clockName: 'x' }, network: {} })).toThrow(
    'The port "clockName" is provided twice',
  );
});

test('the types say the same', () => {
  const never = (): void => {
    // @ts-expect-error -- the route uses a port that the module does not need
    defineModule({ name: 'a', needs: ['clockName'], routes: posting.routes ?? [] });
    // @ts-expect-error -- the worker uses a port that the module does not need
    defineModule({ name: 'b', workers: [work(job, async (ctx: OutsideCtx<'courier'>) => void ctx.ports.courier)] });
    const inside = (ctx: Ctx<'courier' | 'clockName'>) => {
      void ctx.ports.clockName;
      // @ts-expect-error -- a network port, in what may be a transaction
      void ctx.ports.courier;
      // @ts-expect-error -- a command with network behind it, in what may be a transaction
      return printOnce(ctx);
    };
    void inside;
  };
  expect(never).toBeTypeOf('function');
});
