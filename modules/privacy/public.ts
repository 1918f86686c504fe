export type { ConsentChannel } from './consent.ts';
export { mayContact } from './may-contact.ts';
