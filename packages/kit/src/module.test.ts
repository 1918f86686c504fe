import { expect, test } from 'vitest';
import { z } from 'zod';
import { defineEvent } from './events.ts';
import { assemble, defineModule, on } from './module.ts';

const baked = defineEvent({
  name: 'bread.baked',
  label: { fr: 'Essai', ar: 'تجربة', en: 'Probe' },
  version: 1,
  payload: z.object({}),
  subject: () => ({ type: 'bread', id: 'x' }),
});
const bakery = defineModule({ name: 'bakery', events: [baked] });
const press = defineModule({
  name: 'press',
  subscriptions: [on(baked, 'by-hand', async () => undefined)],
  derive: (modules) => ({
    subscriptions: modules.flatMap((module) =>
      (module.events ?? []).map((event) => on(event, `tells-${event.name}`, async () => undefined)),
    ),
  }),
});

test('a module adds what it derives from all that run with it, once, beside what it says itself', () => {
  const once = assemble([bakery, press]);
  const names = (modules: typeof once) =>
    modules.map((module) => (module.subscriptions ?? []).map((subscription) => subscription.name));
  expect(names(once)).toEqual([[], ['by-hand', 'tells-bread.baked']]);
  expect(names(assemble(once))).toEqual(names(once));
  expect(names(assemble([press]))).toEqual([['by-hand']]);
});

test('two reactions of one name are refused: one would take the jobs of both', () => {
  const hears = (name: string) => on(baked, name, async () => undefined);
  const both = (first: string, second: string) =>
    assemble([defineModule({ name: 'press', subscriptions: [hears(first), hears(second)] })]);
  expect(() => both('print', 'fold')).not.toThrow();
  expect(() => both('print', 'print')).toThrow('the module press has two reactions called "print"');
  const derived = defineModule({
    name: 'press',
    subscriptions: [hears('print')],
    derive: () => ({ subscriptions: [hears('print')] }),
  });
  expect(() => assemble([derived])).toThrow('two reactions called "print"');
});
