import { ensureProgram } from './debian.mjs';

/** The path of clamd, which the tests of uploads start for themselves. */
export const ensureClamd = () =>
  ensureProgram({
    what: 'clamd',
    why: 'The tests of uploads need clamd, the virus scanner',
    names: ['clamd'],
    packages: ['clamav-daemon'],
    variable: 'CLAMD_PATH',
  });
