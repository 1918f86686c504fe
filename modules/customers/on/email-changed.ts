import { emailChanged } from '@cm/identity/events';
import { on } from '@cm/kit/module';
import { followAddress } from '../follow-address.ts';

export const onEmailChanged = on(emailChanged, 'follow-address', (ctx, { payload }) => followAddress(ctx, payload));
