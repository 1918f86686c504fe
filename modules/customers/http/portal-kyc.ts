import { downloadContentTypes, fileProblems, unreadable } from '@cm/files';
import type { Ctx } from '@cm/kit/ctx';
import { manualRoute, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { z } from 'zod';
import { findCustomer } from '../customer.queries.ts';
import { kycFile } from '../kyc-file.ts';
import { latestVerification } from '../kyc.queries.ts';
import { problems } from '../problems.ts';
import { provideKycDocument } from '../provide-kyc-document.ts';
import { readKycDocument } from '../read-kyc-document.ts';
import { submitKyc } from '../submit-kyc.ts';
import { kycFileOf, kycFileSchema } from './answers.ts';
import { ownCustomerId } from './own-customer.ts';

const access = { permission: 'portal.kyc' } as const;
export const documentType = z.string().regex(/^[a-z][a-z0-9_]{1,40}$/);
const typeParams = z.strictObject({ type: documentType });

async function ownFile(ctx: Ctx) {
  const row = await findCustomer(ctx.db, ctx.actor, ownCustomerId(ctx));
  if (!row) throw problems.not_found();
  return kycFileOf(await kycFile(ctx, row));
}

export const portalKycRoutes = [
  route({
    operationId: 'portal.kyc.get',
    method: 'GET',
    path: '/api/portal/kyc',
    summary: 'The current identity verification, document by document',
    access,
    response: kycFileSchema,
    problems: [problems.not_found],
    example: {},
    handler: (ctx) => ownFile(ctx),
  }),
  route({
    operationId: 'portal.kyc.provide',
    method: 'PUT',
    path: '/api/portal/kyc/documents/:type',
    summary: 'Put an uploaded file into the verification, replacing the earlier one of this type',
    access,
    params: typeParams,
    body: z.strictObject({ fileId: z.uuid() }),
    response: kycFileSchema,
    problems: [
      problems.not_found,
      problems.kyc_unknown_document,
      problems.kyc_wrong_state,
      fileProblems.not_found,
      fileProblems.infected,
    ],
    example: { params: { type: 'identity_document' }, body: { fileId: stableId('file-kyc-upload-1') } },
    handler: async (ctx, { params, body }) => {
      await provideKycDocument(ctx, { customerId: ownCustomerId(ctx), type: params.type, fileId: body.fileId });
      return ownFile(ctx);
    },
  }),
  manualRoute({
    operationId: 'portal.kyc.download',
    method: 'GET',
    path: '/api/portal/kyc/documents/:type/content',
    summary: 'One document of the current verification; the reading is recorded',
    access,
    params: typeParams,
    response: null,
    produces: downloadContentTypes,
    writes: true,
    problems: [problems.not_found, problems.document_not_found, ...unreadable],
    example: { params: { type: 'identity_document' } },
    handler: async (ctx, { params }) => {
      const customerId = ownCustomerId(ctx);
      const verification = await ctx.transaction((tx) => latestVerification(tx.db, customerId));
      if (!verification) throw problems.document_not_found();
      return readKycDocument(ctx, verification.id, params.type);
    },
  }),
  route({
    operationId: 'portal.kyc.submit',
    method: 'POST',
    path: '/api/portal/kyc/submission',
    summary: 'Hand the verification over to the reviewers; what is missing is answered field by field',
    access,
    response: kycFileSchema,
    status: 201,
    problems: [problems.not_found, problems.kyc_wrong_state],
    example: {},
    handler: async (ctx) => {
      await submitKyc(ctx, ownCustomerId(ctx));
      return ownFile(ctx);
    },
  }),
];
