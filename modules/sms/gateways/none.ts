import { SmsError, type SmsGateway } from '../gateway.ts';

/** Where no text message is to leave: each is refused for good, so that none counts as sent. */
export const noGateway: SmsGateway = {
  send: async () => {
    throw new SmsError('permanent', 'sms_off');
  },
};
