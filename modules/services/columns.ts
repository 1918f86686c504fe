import type { Columns } from '@cm/kit/columns';
import { renewalCycle, serviceChange, serviceState, suspensionReason, terminationReason } from './service.ts';

/** The columns of this module that hold a word of an enumeration. */
export const columns: Columns = {
  'services.services.cycle': renewalCycle,
  'services.services.state': serviceState,
  'services.services.suspension_reason': suspensionReason,
  'services.services.termination_reason': terminationReason,
  'services.service_history.event': serviceChange,
};
