import { tell } from '@cm/kit/testing/drill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Callers, callersOf } from './callers.ts';
import { ATLAS } from './principals.ts';
import { faultsOf } from './json-schema.ts';
import { callOf, fillExample, isUnsafe, type Operation, operations } from './operations.ts';
import { REFUSED } from './refused-examples.ts';
import { openTestSystem, type TestSystem } from './test-system.ts';

let system: TestSystem;
let callers: Callers;
beforeAll(async () => {
  system = await openTestSystem();
  callers = await callersOf(system);
});
afterAll(() => system.close());

/** Mutating by their method, and yet nothing happened that somebody would have to answer for. */
const SILENT: Readonly<Record<string, string>> = {
  'portal.enrolment.begin': 'nothing is in force until a code confirms it',
  'portal.twoFactor.begin': 'nothing is in force until a code confirms it',
  'portal.twoFactor.declineOffer': 'the home of the portal says one sentence less',
  'portal.passkey.begin': 'nothing is in force until the device answers',
  'corporate.passkey.begin': 'nothing is in force until the device answers',
  'portal.session.beginPasskey': 'nothing is in force until the device answers',
  'corporate.session.beginPasskey': 'nothing is in force until the device answers',
  'portal.proof.beginPasskey': 'nothing is in force until the device answers',
  'corporate.proof.beginPasskey': 'nothing is in force until the device answers',
  'portal.enrolment.beginPasskey': 'nothing is in force until the device answers',
  'corporate.session.create':
    'half a sign-in: the journal of sign-ins holds it, the event comes with the second factor',
  'admin.templates.preview': 'changes nothing',
  'portal.contactPointAnswers.read': 'reads; the secret stays out of the address, which servers on the way write down',
  'portal.invitations.read': 'reads; the secret stays out of the address, which servers on the way write down',
  'admin.mailDomains.prove': 'the domain of the demonstration is proven already',
};

interface Outcome {
  readonly operation: Operation;
  readonly status: number;
  readonly faults: readonly string[];
  readonly events: readonly { actor: string; tenant_id: string; name: string }[];
}
const outcomes: Outcome[] = [];

test('every operation has an example, and the example works on the demonstration', async () => {
  for (const operation of operations) {
    const as = await callers.of(operation);
    const answer = await system.app.inject(callOf(operation, await fillExample(system, operation, as), as));
    const declared = operation.responses[String(answer.statusCode)];
    const schema = declared?.content?.['application/json']?.schema;
    const { rows: events } = await system.owner.query<Outcome['events'][number]>(
      'select actor, tenant_id, name from kit.outbox where request_id = $1',
      [answer.headers['x-request-id']],
    );
    outcomes.push({
      operation,
      status: answer.statusCode,
      faults: [
        ...(operation.example ? [] : ['has no example']),
        ...(declared ? [] : [`answered ${answer.statusCode}, which is not declared`]),
        ...(answer.statusCode >= 300 && !(operation.id in REFUSED)
          ? [`${answer.statusCode} ${answer.json<{ code: string }>().code}`]
          : []),
        ...(schema && !operation.route.produces && answer.statusCode < 300 ? faultsOf(schema, answer.json()) : []),
      ],
      events,
    });
  }
  const faults = outcomes.flatMap(({ operation, faults: found }) => found.map((fault) => `${operation.id}: ${fault}`));
  const succeeded = outcomes.filter(({ status }) => status < 300).length;
  tell(
    `examples: ${operations.length} operations, ${operations.filter(({ example }) => !example).length} without an example, ${succeeded} succeeded, ${outcomes.length - succeeded} refused as declared`,
  );
  expect(faults).toEqual([]);
  expect(outcomes.filter(({ operation, status }) => operation.id in REFUSED && status < 300)).toEqual([]);
});

/** Readings of what is personal, which leave a trace each. */
const READINGS = new Set(['corporate.customers.personalNumber', 'corporate.kyc.download', 'portal.kyc.download']);

test('every change and every reading of a KYC document or of a personal number leaves an event that says who, where and in which request (H2)', () => {
  const traced = outcomes.filter(
    ({ operation, status }) =>
      status < 300 && (isUnsafe(operation) || READINGS.has(operation.id)) && !(operation.id in SILENT),
  );
  const without = traced.filter(({ events }) => events.length === 0).map(({ operation }) => operation.id);
  const elsewhere = traced.flatMap(({ operation, events }) =>
    events.filter((event) => event.tenant_id !== ATLAS.id).map(() => operation.id),
  );
  const nameless = traced.flatMap(({ operation, events }) =>
    events.filter(({ actor }) => !/^(staff|customer|anonymous|system):./.test(actor)).map(() => operation.id),
  );
  const events = traced.flatMap((outcome) => outcome.events);
  tell(
    `H2: ${traced.length} operations changed something, ${traced.length - without.length} left ${events.length} events; ${Object.keys(SILENT).length} change nothing`,
  );
  expect(
    traced
      .map(({ operation }) => operation.id)
      .filter((id) => READINGS.has(id))
      .toSorted(),
  ).toEqual([...READINGS]);
  expect(without).toEqual([]);
  expect(nameless).toEqual([]);
  expect(elsewhere).toEqual([]);
});
