// Made by tools/tables.ts from the migrations; change those, never this file.
export type FilesTables = {
  'files.blob_removals': {
    begunAt: Date;
    sha256: string;
  };
  'files.files': {
    claimedAt: Date | null;
    contentType: string;
    createdAt: Date;
    filename: string;
    id: string;
    ownerId: string | null;
    ownerType: string | null;
    purpose: 'ticket' | 'kyc' | 'document' | 'mail';
    sha256: string;
    size: number;
    uploadedBy: string;
  };
};
