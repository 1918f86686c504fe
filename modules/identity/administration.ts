/** What the command line and the demonstration do on the machine itself, without anybody signed in. */
export { createFirstAdministrator } from './create-first-administrator.ts';
export { createPerson } from './create-person.ts';
export { hasAnyOf } from './founding.queries.ts';
export { createTokenFor } from './create-token-for.ts';
