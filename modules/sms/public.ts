import './ports.ts';

export { createSmsGateway } from './create-gateway.ts';
export { SmsError, type SmsGateway } from './gateway.ts';
export { createFolderGateway, type FolderGateway } from './gateways/folder.ts';
export { noGateway } from './gateways/none.ts';
