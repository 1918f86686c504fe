// Made by tools/tables.ts from the migrations; change those, never this file.
export type FilesTables = {
  'files.files': {
    claimedAt: Date | null;
    contentType: string;
    createdAt: Date;
    filename: string;
    id: string;
    keyVersion: number | null;
    object: string | null;
    ownerId: string | null;
    ownerType: string | null;
    purpose: 'ticket' | 'kyc' | 'document' | 'mail';
    scan: 'exempt' | 'unscanned' | 'scanning' | 'clean' | 'infected' | 'failed';
    scanFinding: string | null;
    scannedAt: Date | null;
    sealedKey: Buffer | null;
    sha256: string;
    size: number;
    uploadedBy: string;
  };
  'files.unowned_objects': {
    object: string;
    removalBeganAt: Date | null;
    since: Date;
  };
};
