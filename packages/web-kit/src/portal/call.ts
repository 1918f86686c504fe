import { portalOperations } from '@cm/api-client/portal';
import { createCall } from '../call.ts';

export const call = createCall(portalOperations);
