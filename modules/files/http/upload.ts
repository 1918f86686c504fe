import type { OutsideCtx } from '@cm/kit/ctx';
import { type AnyRoute, manualRoute } from '@cm/kit/http/route';
import { z } from 'zod';
import { fileInfoSchema, LARGEST_UPLOAD_BYTES, uploadPurpose } from '../file.ts';
import type { FilesPort } from '../ports.ts';
import { problems } from '../problems.ts';
import { storeFile } from '../store-file.ts';
import { uploads } from '../throttles.ts';

/** The same upload for customers and staff; only the zone and the quota differ. */
export function uploadRoute(zone: keyof typeof uploads): AnyRoute<FilesPort> {
  return manualRoute({
    operationId: `${zone}.files.upload`,
    method: 'POST',
    path: `/api/${zone}/files`,
    summary: 'Upload one file (multipart/form-data, one part) to attach to something afterwards',
    access: 'self',
    tokens: { scope: 'own.files' },
    query: z.strictObject({ purpose: uploadPurpose.default('ticket'), id: z.uuid().optional() }),
    response: fileInfoSchema,
    status: 201,
    upload: { maxBytes: LARGEST_UPLOAD_BYTES },
    throttle: [uploads[zone]],
    problems: [
      problems.empty,
      problems.too_large,
      problems.type_refused,
      problems.type_mismatch,
      problems.too_many_pixels,
      problems.image_damaged,
    ],
    example: { query: { purpose: 'ticket' } },
    handler: async (ctx: OutsideCtx<FilesPort>, { query }, exchange) => {
      const file = await exchange.file();
      return storeFile(ctx, { ...query, ...file });
    },
  });
}
