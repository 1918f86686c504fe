import { moduleScope } from '@cm/kit/scope';
import type { SmsGateway } from './gateway.ts';

declare module '@cm/kit/ctx' {
  interface LocalPorts {
    /** Whether there is anybody who takes text messages to the networks. */
    smsService: { readonly isConnected: boolean };
  }
  interface NetworkPorts {
    /** Who takes text messages to the networks: `createSmsGateway()`, or the folder of a development machine. */
    smsGateway: SmsGateway;
  }
}

export const own = moduleScope('sms', ['secrets', 'smsService', 'smsGateway']);
