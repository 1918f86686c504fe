import type { Columns } from '@cm/kit/columns';
import { smsRefusal } from './limits.ts';
import { smsState } from './message.ts';

/** The columns of this module that hold a word of an enumeration. */
export const columns: Columns = {
  'sms.messages.state': smsState,
  'sms.refusals.reason': smsRefusal,
};
