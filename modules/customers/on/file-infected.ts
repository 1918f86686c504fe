import { fileInfected } from '@cm/files/events';
import { on } from '@cm/kit/module';
import { refuseInfectedDocument } from '../refuse-infected-document.ts';

/** A virus in a document of a verification: the document is refused, whoever sent it reads why. */
export const onFileInfected = on(
  fileInfected,
  'refuse-kyc-document',
  async (ctx, { payload: { owner, fileId, finding } }) => {
    if (owner?.type === 'kyc_verification')
      await refuseInfectedDocument(ctx, { verificationId: owner.id, fileId, finding });
  },
);
