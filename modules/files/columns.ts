import type { Columns } from '@cm/kit/columns';
import { filePurpose, fileScan } from './file.ts';

/** The columns of this module that hold a word of an enumeration. */
export const columns: Columns = {
  'files.files.purpose': filePurpose,
  'files.files.scan': fileScan,
};
