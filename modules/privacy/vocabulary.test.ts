import { expect, test } from 'vitest';
import { consentChannel } from './consent.ts';
import {
  dataRequestChannel,
  dataRequestKind,
  dataRequestScope,
  dataRequestState,
  recordedChannel,
} from './data-request.ts';
import { breachReminder, peopleTold } from './register.ts';

// Written again, apart from the code: what is stored and told with a word does not lose it unseen.
test.each([
  [dataRequestKind, ['access', 'rectification', 'objection', 'closing', 'erasure']],
  [dataRequestScope, ['person', 'account']],
  [dataRequestState, ['received', 'examined', 'done', 'refused', 'withdrawn']],
  [dataRequestChannel, ['portal', 'letter', 'email', 'telephone', 'in_person']],
  [consentChannel, ['email', 'sms', 'telephone', 'in_app']],
  [recordedChannel, ['letter', 'email', 'telephone', 'in_person']],
  [peopleTold, ['undecided', 'told', 'not_told']],
  [breachReminder, ['nearly_due', 'late']],
])('words %# are these', (schema, words) => {
  expect(schema.options).toEqual(words);
});
