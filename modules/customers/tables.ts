// Made by tools/tables.ts from the migrations; change those, never this file.
import type { ColumnType, Generated } from 'kysely';

export type CustomersTables = {
  'customers.categories': {
    archived_at: Date | null;
    created_at: Date;
    id: string;
    name: ColumnType<unknown, string, string>;
    position: Generated<number>;
    tenant_id: string;
  };
  'customers.contacts': {
    created_at: Date;
    customer_id: string;
    email: string;
    id: string;
    invited_at: Date | null;
    is_first: Generated<boolean>;
    locale: 'fr' | 'ar' | 'en';
    name: string;
    permissions: string[];
    phone: string | null;
    tenant_id: string;
    user_id: string | null;
    version: Generated<number>;
  };
  'customers.customers': {
    activity: string | null;
    address_line: string | null;
    ai: string | null;
    category_id: string | null;
    commune: string | null;
    created_at: Date;
    email: string;
    id: string;
    kind: 'individual' | 'company' | 'public_body';
    legal_form: string | null;
    locale: 'fr' | 'ar' | 'en';
    name: string;
    nif: string | null;
    nis: string | null;
    number: string;
    phone: string | null;
    postal_code: string | null;
    rc: string | null;
    sort_name: string;
    state: 'prospect' | 'pending' | 'active' | 'suspended' | 'closed' | 'anonymised';
    state_changed_at: Date;
    state_reason: string | null;
    tags: Generated<string[]>;
    tenant_id: string;
    updated_at: Date;
    version: Generated<number>;
    wilaya: string | null;
  };
  'customers.documents': {
    author_id: string | null;
    created_at: Date;
    customer_id: string;
    file_id: string;
    id: string;
    tenant_id: string;
    title: string;
  };
  'customers.kyc_documents': {
    created_at: Date;
    file_id: string;
    reason: string | null;
    state: 'provided' | 'verified' | 'rejected';
    tenant_id: string;
    type: string;
    verification_id: string;
  };
  'customers.kyc_verifications': {
    assignee_id: string | null;
    attempt: number;
    created_at: Date;
    customer_id: string;
    decided_at: Date | null;
    decided_by: string | null;
    expires_on: string | null;
    id: string;
    reason: string | null;
    review_started_at: Date | null;
    state: 'draft' | 'submitted' | 'in_review' | 'approved' | 'rejected' | 'expired';
    submitted_at: Date | null;
    submitted_by: string | null;
    tenant_id: string;
  };
  'customers.notes': {
    author_id: string | null;
    body: string;
    created_at: Date;
    customer_id: string;
    id: string;
    tenant_id: string;
  };
  'customers.published_customers': {
    created_at: Date | null;
    display_name: string | null;
    email: string | null;
    id: string | null;
    kind: string | null;
    number: string | null;
    state: string | null;
    tenant_id: string | null;
    wilaya: string | null;
  };
  'customers.published_verifications': {
    created_at: Date | null;
    customer_id: string | null;
    id: string | null;
    state: string | null;
    submitted_at: Date | null;
    tenant_id: string | null;
  };
  'customers.search_words': {
    customer_id: string;
    tenant_id: string;
    word: string;
  };
  'customers.timeline_entries': {
    actor: string;
    customer_id: string;
    event_name: string;
    id: string;
    occurred_at: Date;
    seq: number;
    subject_id: string;
    subject_label: string | null;
    subject_type: string;
    tenant_id: string;
    visible: boolean;
  };
};
