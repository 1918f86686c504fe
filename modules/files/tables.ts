// Made by tools/tables.ts from the migrations; change those, never this file.
export type FilesTables = {
  'files.files': {
    claimed_at: Date | null;
    content_type: string;
    created_at: Date;
    filename: string;
    id: string;
    owner_id: string | null;
    owner_type: string | null;
    purpose: 'ticket' | 'kyc' | 'document' | 'mail';
    sha256: string;
    size: number;
    tenant_id: string;
    uploaded_by: string;
  };
};
