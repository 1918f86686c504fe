/** What the command line and the demonstration do on the machine itself, without anybody signed in. */
export { createFirstAdministrator } from './create-first-administrator.ts';
export { createPerson } from './create-person.ts';
export { recoverAdministrator } from './recover-administrator.ts';
export { grantMailDomain } from './grant-mail-domain.ts';
export { mailDomain } from './mail-domain.ts';
export { withdrawMailDomain } from './withdraw-mail-domain.ts';
export { hasAnyOf } from './founding.queries.ts';
export { createTokenFor } from './create-token-for.ts';
export { staffNetworksSetting } from './staff-networks.ts';
