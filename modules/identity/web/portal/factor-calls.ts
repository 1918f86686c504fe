import { call } from '@cm/web-kit/portal/call.ts';
import { recordQuery } from '@cm/web-kit/portal/queries.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import type { FactorCalls } from '../factors/factor-calls.ts';

export const factorCalls: FactorCalls = {
  query: () => recordQuery('portal.twoFactor.get', {}),
  key: queryKeyOf('portal.twoFactor'),
  prove: async (proof) => {
    await call('portal.proof.give', { body: { proof } });
  },
  beginProof: () => call('portal.proof.beginPasskey', {}),
  proveByPasskey: async (answer) => {
    await call('portal.proof.byPasskey', { body: answer });
  },
  renewCodes: async (proof) => (await call('portal.twoFactor.renewCodes', { body: { proof } })).recoveryCodes,
  beginPasskey: (proof) => call('portal.passkeys.begin', { body: { proof } }),
  addPasskey: (body) => call('portal.passkeys.add', { body }),
  renamePasskey: async (id, name, idempotencyKey) => {
    await call('portal.passkeys.rename', { path: { id }, body: { name } }, { idempotencyKey });
  },
  removePasskey: async (id, proof) => {
    await call('portal.passkeys.remove', { path: { id }, body: { proof } });
  },
};
