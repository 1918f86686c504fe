import type { OutsideCtx } from '@cm/kit/ctx';
import { type AnyRoute, manualRoute } from '@cm/kit/http/route';
import { z } from 'zod';
import { assertion, requestOptions } from '../passkey.ts';
import { problems } from '../problems.ts';
import { ownProof } from '../prove-oneself.ts';
import { beginProofByPasskey, proveSession, proveSessionByPasskey } from '../prove-session.ts';
import { KIND_OF_ZONE, type SignInZone } from '../session.ts';
import { assertionExample } from './passkey-sign-in.ts';
import { atScreen } from './passkeys.ts';
import { sensitive } from './self.ts';

/** Proving once more that it is oneself, before what is dangerous (`recentProof`). Alike in the portal and for staff. */
export function proofRoutes(zone: SignInZone): AnyRoute<'secrets'>[] {
  const kind = KIND_OF_ZONE[zone];
  return [
    manualRoute({
      operationId: `${zone}.proof.give`,
      method: 'POST',
      path: `/api/${zone}/session/proofs`,
      summary: 'Prove once more that it is oneself: what is dangerous is open for ten minutes, in this session',
      access: 'self',
      throttle: sensitive,
      body: z.strictObject({ proof: ownProof }),
      response: null,
      problems: [problems.wrong_credentials, problems.wrong_code, problems.passkey_only],
      example: { body: { proof: { kind: 'password', secret: 'Casbah-1957-Demo' } } },
      handler: (ctx: OutsideCtx<'secrets'>, { body }) => proveSession(ctx, atScreen(ctx), body.proof),
    }),
    manualRoute({
      operationId: `${zone}.proof.beginPasskey`,
      method: 'POST',
      path: `/api/${zone}/session/proofs/passkey-challenges`,
      summary: 'What a device needs to prove it with a passkey',
      access: 'self',
      throttle: sensitive,
      response: requestOptions,
      problems: [problems.no_passkey],
      example: {},
      handler: (ctx: OutsideCtx<'secrets'>) => beginProofByPasskey(ctx, kind, atScreen(ctx)),
    }),
    manualRoute({
      operationId: `${zone}.proof.byPasskey`,
      method: 'POST',
      path: `/api/${zone}/session/proofs/passkey`,
      summary: 'Prove it with a passkey of one’s own',
      access: 'self',
      throttle: sensitive,
      body: assertion,
      response: null,
      problems: [problems.passkey_refused],
      example: assertionExample,
      handler: (ctx: OutsideCtx<'secrets'>, { body }) => proveSessionByPasskey(ctx, kind, atScreen(ctx), body),
    }),
  ];
}
