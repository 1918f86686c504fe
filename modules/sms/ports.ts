import type { SmsGateway } from './gateway.ts';

declare module '@cm/kit/ctx' {
  interface NetworkPorts {
    /** Who takes text messages to the networks: `createSmsGateway()`, or the folder of a development machine. */
    smsGateway: SmsGateway;
  }
}
