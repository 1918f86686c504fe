import { afterAll, beforeAll, test } from 'vitest';
import { sendBadInputs } from './bad-input-run.ts';
import { operations } from './operations.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 180_000);
afterAll(() => stage.close());

test('bad input from customers, visitors and administrators is told so, never answered 500 (E1, E7)', async () => {
  const list = operations.filter(({ zone }) => zone !== 'corporate');
  await sendBadInputs(stage, list, 'portal, public, admin');
}, 300_000);
