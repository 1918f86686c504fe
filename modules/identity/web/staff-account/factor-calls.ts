import { call } from '@cm/web-kit/staff-call.ts';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import type { FactorCalls } from '../factors/factor-calls.ts';

export const factorCalls: FactorCalls = {
  query: () => recordQuery('corporate.twoFactor.get', {}),
  key: queryKeyOf('corporate.twoFactor'),
  prove: async (proof) => {
    await call('corporate.proof.give', { body: { proof } });
  },
  beginProof: () => call('corporate.proof.beginPasskey', {}),
  proveByPasskey: async (answer) => {
    await call('corporate.proof.byPasskey', { body: answer });
  },
  renewCodes: async (proof) => (await call('corporate.twoFactor.renewCodes', { body: { proof } })).recoveryCodes,
  beginPasskey: (proof) => call('corporate.passkeys.begin', { body: { proof } }),
  addPasskey: (body) => call('corporate.passkeys.add', { body }),
  renamePasskey: async (id, name, idempotencyKey) => {
    await call('corporate.passkeys.rename', { path: { id }, body: { name } }, { idempotencyKey });
  },
  removePasskey: async (id, proof) => {
    await call('corporate.passkeys.remove', { path: { id }, body: { proof } });
  },
};
