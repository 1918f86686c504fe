import { clamdAt } from './clamd-address.ts';
import { createClamdScanner } from './clamd-scanner.ts';
import { type FileScanner, noScanner } from './file-scanner.ts';

/** The scanner of the configuration: an address of clamd, or none. */
export const createScanner = (address: string | null): FileScanner =>
  address === null ? noScanner : createClamdScanner({ at: clamdAt(address) });
