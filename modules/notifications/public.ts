import './ports.ts';

export { senderSetting } from './settings.ts';
