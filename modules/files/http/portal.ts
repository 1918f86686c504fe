import { uploadRoute } from './upload.ts';

export const portalRoutes = [uploadRoute('portal')];
