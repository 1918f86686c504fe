import { portalOperations } from '@cm/api-client/portal';
import { createCall } from '#kit/call.ts';

export const call = createCall(portalOperations);
