import { route } from '@cm/kit/http/route';
import { z } from 'zod';
import { staffMembers } from '../directory.ts';
import { requestLink } from '../mail-link.ts';
import { emailAddress } from '../password.ts';
import { resets } from '../throttles.ts';
import { signInRoutes } from './sign-in-routes.ts';
import { emailChangeRoutes } from './email-change.ts';
import { factorRoutes } from './factors.ts';
import { passkeySignInRoutes } from './passkey-sign-in.ts';
import { passkeyRoutes } from './passkeys.ts';
import { proofRoutes } from './proof.ts';
import { securityActivityRoutes } from './security-activity.ts';
import { selfRoutes } from './self.ts';
import { accountNetworkRoutes } from './account-networks.ts';
import { trustedDeviceRoutes } from './trusted-devices.ts';

export const corporateRoutes = [
  // Before the reset: an example sets the password by the link that this one mails.
  route({
    operationId: 'corporate.password.requestReset',
    method: 'POST',
    path: '/api/corporate/password-reset-requests',
    summary: 'Mail a link to set a new password; the answer is the same for every address',
    access: 'public',
    throttle: resets.corporate,
    body: z.strictObject({ email: emailAddress() }),
    response: null,
    example: { body: { email: 'amina@atlas.dz' } },
    handler: (ctx, { body }) => requestLink(ctx, { purpose: 'reset_password', kind: 'staff', email: body.email }),
  }),
  ...signInRoutes('corporate'),
  // Before the change of password: what an example asks with is the password of the demonstration.
  ...emailChangeRoutes('corporate'),
  ...selfRoutes('corporate'),
  ...factorRoutes('corporate'),
  ...proofRoutes('corporate'),
  ...trustedDeviceRoutes('corporate'),
  ...accountNetworkRoutes('corporate'),
  ...securityActivityRoutes('corporate'),
  ...passkeyRoutes('corporate'),
  ...passkeySignInRoutes('corporate'),
  route({
    operationId: 'corporate.colleagues.list',
    method: 'GET',
    path: '/api/corporate/colleagues',
    summary: 'Colleagues who can be given work',
    access: 'self',
    tokens: { scope: 'own.profile' },
    response: z.object({ items: z.array(z.object({ id: z.uuid(), name: z.string(), email: z.string() })) }),
    example: {},
    handler: async (ctx) => ({ items: await staffMembers(ctx) }),
  }),
];
