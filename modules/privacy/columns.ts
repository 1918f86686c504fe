import type { Columns } from '@cm/kit/columns';
import { consentChannel } from './consent.ts';
import {
  dataRequestChannel,
  dataRequestKind,
  dataRequestScope,
  dataRequestState,
  erasureState,
} from './data-request.ts';
import { breachReminder, peopleTold } from './register.ts';

/** The columns of this module that hold a word of an enumeration. */
export const columns: Columns = {
  'privacy.requests.kind': dataRequestKind,
  'privacy.requests.scope': dataRequestScope,
  'privacy.requests.state': dataRequestState,
  'privacy.requests.channel': dataRequestChannel,
  'privacy.erasures.state': erasureState,
  'privacy.consents.channel': consentChannel,
  'privacy.consents.source': dataRequestChannel,
  'privacy.breaches.people_told': peopleTold,
  'privacy.breach_reminders.kind': breachReminder,
};
