import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { type AnyRoute, idParams, manualRoute, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { common } from '@cm/kit/problems';
import { z } from 'zod';
import { addPasskey, beginPasskey } from '../add-passkey.ts';
import { removePasskey, renamePasskey } from '../change-passkey.ts';
import { creationOptions, newCredential, passkeyName } from '../passkey.ts';
import { problems } from '../problems.ts';
import { ownProof } from '../prove-oneself.ts';
import type { AtScreen } from '../prove-session.ts';
import type { SignInZone } from '../session.ts';
import { self, sensitive } from './self.ts';

const proof = { kind: 'password', secret: 'Casbah-1957-Demo' } as const;
const wrongProof = [problems.wrong_credentials, problems.wrong_code];

/** A device's answer that no challenge asked for. */
export const answerExample = {
  name: 'Mon téléphone',
  credential: {
    id: 'AAAAAAAAAAAAAAAAAAAAAA',
    clientDataJSON: 'e30',
    attestationObject: 'oA',
    transports: ['internal'],
  },
} as const;

/** Whoever sits at a screen: the session in which the challenge was asked for. */
export function atScreen(ctx: Ctx): AtScreen {
  const { userId, sessionId } = self(ctx);
  if (sessionId === null) throw common.forbidden();
  return { userId, sessionId };
}

/** One's own passkeys, alike in the portal and for staff. */
export function passkeyRoutes(zone: SignInZone): AnyRoute<'secrets'>[] {
  return [
    manualRoute({
      operationId: `${zone}.passkeys.begin`,
      method: 'POST',
      path: `/api/${zone}/passkeys/challenges`,
      summary: 'What a device needs to make a passkey for the signed-in person, who proves once more that it is them',
      access: 'self',
      throttle: sensitive,
      body: z.strictObject({ proof: ownProof }),
      response: creationOptions,
      problems: wrongProof,
      example: { body: { proof } },
      handler: (ctx: OutsideCtx<'secrets'>, { body }) => beginPasskey(ctx, atScreen(ctx), body.proof),
    }),
    manualRoute({
      operationId: `${zone}.passkeys.add`,
      method: 'POST',
      path: `/api/${zone}/passkeys`,
      summary: 'Add the passkey that a device made; a first second factor gives the recovery codes once',
      access: 'self',
      throttle: sensitive,
      body: z.strictObject({ name: passkeyName(), credential: newCredential }),
      response: z.object({ id: z.uuid(), recoveryCodes: z.array(z.string()).nullable() }),
      status: 201,
      problems: [problems.passkey_refused, problems.passkey_known, problems.too_many_passkeys],
      example: { body: answerExample },
      handler: (ctx: OutsideCtx<'secrets'>, { body }) => addPasskey(ctx, atScreen(ctx), body),
    }),
    route({
      operationId: `${zone}.passkeys.rename`,
      method: 'PATCH',
      path: `/api/${zone}/passkeys/:id`,
      summary: 'Rename one of one’s passkeys',
      access: 'self',
      params: idParams,
      body: z.strictObject({ name: passkeyName() }),
      response: null,
      example: { params: { id: stableId('passkey-1') }, body: { name: 'Clé du bureau' } },
      handler: (ctx, { params, body }) => renamePasskey(ctx, self(ctx).userId, params.id, body.name),
    }),
    manualRoute({
      operationId: `${zone}.passkeys.remove`,
      method: 'POST',
      path: `/api/${zone}/passkeys/:id/removal`,
      summary: 'Remove one of one’s passkeys; the other sessions end',
      access: 'self',
      throttle: sensitive,
      params: idParams,
      body: z.strictObject({ proof: ownProof }),
      response: null,
      problems: [...wrongProof, problems.second_factor_required],
      example: { params: { id: stableId('passkey-1') }, body: { proof } },
      handler: (ctx: OutsideCtx<'secrets'>, { params, body }) => removePasskey(ctx, self(ctx), params.id, body.proof),
    }),
  ];
}
