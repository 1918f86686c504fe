// Made by tools/tables.ts from the migrations; change those, never this file.
import type { ColumnType, Generated } from 'kysely';

export type CustomersTables = {
  'customers.addresses': {
    addressee: string | null;
    commune: string;
    country: Generated<string>;
    createdAt: Date;
    customerId: string;
    id: string;
    label: string;
    line: string;
    mailingCeded: Generated<boolean>;
    postalCode: string | null;
    purposes: string[];
    region: string | null;
    version: Generated<number>;
    wilaya: string | null;
  };
  'customers.categories': {
    archivedAt: Date | null;
    createdAt: Date;
    discountBp: number | null;
    id: string;
    kyc: 'required' | 'not_required' | null;
    name: ColumnType<unknown, string, string>;
    paymentDays: number | null;
    position: Generated<number>;
  };
  'customers.contacts': {
    createdAt: Date;
    customerId: string;
    email: string;
    id: string;
    locale: 'fr' | 'ar' | 'en';
    name: string;
    phone: string | null;
    removedAt: Date | null;
    version: Generated<number>;
  };
  'customers.customers': {
    accountManagerId: string | null;
    activity: string | null;
    addressLine: string | null;
    ai: string | null;
    categoryId: string | null;
    commune: string | null;
    createdAt: Date;
    email: string;
    id: string;
    keyed: Generated<boolean>;
    kind: 'individual' | 'company' | 'public_body' | 'association';
    legalForm: string | null;
    locale: 'fr' | 'ar' | 'en';
    mergedInto: string | null;
    name: string;
    nif: string | null;
    nin: string | null;
    nis: string | null;
    number: string;
    phone: string | null;
    postalCode: string | null;
    rc: string | null;
    rib: string | null;
    sortName: string;
    state: 'prospect' | 'pending' | 'active' | 'suspended' | 'closed' | 'anonymised';
    stateChangedAt: Date;
    stateReason: string | null;
    tags: Generated<string[]>;
    typed: ColumnType<unknown, string, string>;
    updatedAt: Date;
    version: Generated<number>;
    wilaya: string | null;
  };
  'customers.distinct_customers': {
    customerId: string;
    id: string;
    otherId: string;
    reason: string;
    saidAt: Date;
    saidBy: string | null;
  };
  'customers.documents': {
    authorId: string | null;
    createdAt: Date;
    customerId: string;
    fileId: string;
    id: string;
    title: string;
  };
  'customers.exceptions': {
    certificateNumber: string | null;
    customerId: string;
    days: number | null;
    documentId: string | null;
    endReason: string | null;
    endedBy: string | null;
    endedOn: string | null;
    grantedAt: Date;
    grantedBy: string | null;
    id: string;
    kind: 'tax_exemption' | 'no_reminders' | 'grace_days';
    lapsedAt: Date | null;
    mention: string | null;
    office: string | null;
    reason: string;
    validFrom: string;
    validUntil: string | null;
  };
  'customers.external_ids': {
    createdAt: Date;
    customerId: string;
    source: string;
    sourceId: string;
  };
  'customers.field_values': {
    customerId: string;
    fieldId: string;
    key: string | null;
    position: number;
    rank: number | null;
    uniqueKey: string | null;
    value: string;
  };
  'customers.identity_keys': {
    customerId: string;
    key: string;
    kind: 'nif' | 'rc' | 'nin' | 'email' | 'phone' | 'name';
  };
  'customers.import_rows': {
    cells: ColumnType<unknown, string, string>;
    choice: 'create' | 'link' | null;
    customerId: string | null;
    id: Generated<string>;
    importId: string;
    number: number;
    reasons: Generated<ColumnType<unknown, string, string>>;
    sealedPassword: Buffer | null;
    verdict: 'new' | 'created' | 'linked' | 'present' | 'duplicate' | 'refused' | null;
  };
  'customers.imports': {
    arriveAs: 'prospect' | 'active';
    checkedAt: Date | null;
    columns: string[];
    counts: ColumnType<unknown, string, string>;
    createdAt: Date;
    createdBy: string;
    fieldMapping: ColumnType<unknown, string, string>;
    filename: string;
    finishedAt: Date | null;
    format: 'csv' | 'whmcs';
    id: string;
    mapping: ColumnType<unknown, string, string>;
    number: string;
    rowCount: number;
    rowsKeptUntil: Date;
    runBy: string | null;
    source: string;
    state: 'received' | 'checking' | 'checked' | 'running' | 'finished';
    version: Generated<number>;
  };
  'customers.invitations': {
    asOwner: Generated<boolean>;
    contactId: string;
    createdAt: Date;
    customerId: string;
    email: string;
    endedAt: Date | null;
    expiresAt: Date;
    id: string;
    invitedBy: string | null;
    outcome: 'accepted' | 'declined' | 'revoked' | 'replaced' | null;
    permissions: string[];
  };
  'customers.kyc_checks': {
    checkedAt: Date;
    checkedBy: string;
    kind: 'field' | 'document';
    reason: string | null;
    seen: string;
    subject: string;
    verdict: 'right' | 'wrong';
    verificationId: string;
  };
  'customers.kyc_documents': {
    createdAt: Date;
    fileId: string;
    reason: string | null;
    state: 'provided' | 'verified' | 'rejected';
    type: string;
    verificationId: string;
  };
  'customers.kyc_verifications': {
    assigneeId: string | null;
    attempt: number;
    createdAt: Date;
    customerId: string;
    decidedAt: Date | null;
    decidedBy: string | null;
    expiresOn: string | null;
    firstApprovedAt: Date | null;
    firstApprovedBy: string | null;
    id: string;
    reason: string | null;
    remindedDays: number | null;
    reviewStartedAt: Date | null;
    state: 'draft' | 'submitted' | 'in_review' | 'approved' | 'rejected' | 'expired';
    submittedAt: Date | null;
    submittedBy: string | null;
  };
  'customers.memberships': {
    beganAt: Date;
    contactId: string;
    customerId: string;
    endedAt: Date | null;
    endedBy: 'left' | 'removed' | null;
    id: string;
    isOwner: Generated<boolean>;
    permissions: string[];
    userId: string;
  };
  'customers.merge_moves': {
    mergeId: string;
    rowId: string;
    tableName: string;
  };
  'customers.merges': {
    doneAt: Date | null;
    fields: ColumnType<unknown, string, string>;
    goneId: string;
    id: string;
    keptId: string;
    members: ColumnType<unknown, string, string>;
    mergedAt: Date;
    mergedBy: string | null;
    moved: ColumnType<unknown, string, string>;
    reason: string;
    state: 'running' | 'done' | 'undoing' | 'undone';
    undoBeganAt: Date | null;
    undoneAt: Date | null;
    undoneBy: string | null;
  };
  'customers.note_mentions': {
    mentionedAt: Date;
    noteId: string;
    userId: string;
  };
  'customers.note_versions': {
    body: string;
    noteId: string;
    version: number;
    writtenAt: Date;
  };
  'customers.notes': {
    authorId: string | null;
    body: string;
    createdAt: Date;
    customerId: string;
    editedAt: Date | null;
    id: string;
    pinnedAt: Date | null;
    pinnedBy: string | null;
    version: Generated<number>;
  };
  'customers.ownership_offers': {
    createdAt: Date;
    customerId: string;
    endedAt: Date | null;
    expiresAt: Date;
    fromUserId: string;
    id: string;
    outcome: 'accepted' | 'declined' | 'withdrawn' | null;
    toUserId: string;
  };
  'customers.probable_duplicates': {
    customerId: string;
    foundAt: Date;
    id: Generated<string>;
    otherId: string;
    reasons: string[];
  };
  'customers.published_customers': {
    createdAt: Date | null;
    displayName: string | null;
    email: string | null;
    id: string | null;
    kind: string | null;
    number: string | null;
    state: string | null;
    wilaya: string | null;
  };
  'customers.published_verifications': {
    createdAt: Date | null;
    customerId: string | null;
    id: string | null;
    state: string | null;
    submittedAt: Date | null;
  };
  'customers.search_words': {
    customerId: string;
    word: string;
  };
  'customers.timeline_entries': {
    actor: string;
    changes: ColumnType<unknown, string, string> | null;
    customerId: string;
    eventName: string;
    id: string;
    occurredAt: Date;
    seq: number;
    subjectId: string;
    subjectLabel: string | null;
    subjectType: string;
    visible: boolean;
  };
};
