import { expect, test } from 'vitest';
import { taskDue, taskView } from './list-tasks.ts';
import { taskKind, taskState } from './task.ts';

// Written again, apart from the code: what is stored and asked with a word does not lose it unseen.
test.each([
  [taskState, ['open', 'done', 'cancelled']],
  [taskKind, ['task', 'follow_up', 'call', 'appointment']],
  [taskView, ['mine', 'given', 'team', 'orphaned']],
  [taskDue, ['late', 'today', 'later']],
])('words %# are these', (schema, words) => {
  expect(schema.options).toEqual(words);
});
