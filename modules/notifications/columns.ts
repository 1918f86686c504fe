import type { Columns } from '@cm/kit/columns';
import { locale } from '@cm/kit/i18n';
import { deliveryState, suppressionReason } from './delivery.ts';

/** The columns of this module that hold a word of an enumeration. */
export const columns: Columns = {
  'notifications.deliveries.locale': locale,
  'notifications.deliveries.state': deliveryState,
  'notifications.deliveries.reason': suppressionReason,
  'notifications.template_overrides.locale': locale,
};
