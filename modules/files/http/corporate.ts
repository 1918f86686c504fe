import { uploadRoute } from './upload.ts';

/** A whole office often shares one address. */
export const corporateRoutes = [uploadRoute('corporate')];
