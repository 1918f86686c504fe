import type { Channel } from './channel.ts';
import { email } from './channels/email.ts';
import { inApp } from './channels/in-app.ts';

/** Every way in which this product tells people; adding one here is all that it takes. */
export const channels: readonly Channel[] = [email, inApp];
