import { defineEvent, type EventSubject } from '@cm/kit/events';
import { z } from 'zod';
import { KINDS, STATES } from './customer.ts';

const about = { customerId: z.uuid(), number: z.string() };
const customerOf = (p: { customerId: string }): string => p.customerId;
const customer = (p: { customerId: string; number: string }): EventSubject => ({
  type: 'customer',
  id: p.customerId,
  label: p.number,
});
const contact = (p: { contactId: string; name: string }): EventSubject => ({
  type: 'contact',
  id: p.contactId,
  label: p.name,
});
const verification = (p: { verificationId: string; number: string }): EventSubject => ({
  type: 'kyc',
  id: p.verificationId,
  label: p.number,
});
const changes = z.record(z.string(), z.object({ from: z.json(), to: z.json() }));

export const customerCreated = defineEvent({
  name: 'customer.created',
  version: 1,
  payload: z.object({ ...about, kind: z.enum(KINDS), name: z.string(), email: z.string(), state: z.enum(STATES) }),
  subject: customer,
  customer: customerOf,
  visibleToCustomer: true,
});

export const customerStateChanged = defineEvent({
  name: 'customer.state_changed',
  version: 1,
  payload: z.object({ ...about, from: z.enum(STATES), to: z.enum(STATES), reason: z.string() }),
  subject: customer,
  customer: customerOf,
  visibleToCustomer: true,
});

export const customerProfileChanged = defineEvent({
  name: 'customer.profile_changed',
  version: 1,
  payload: z.object({ ...about, changes }),
  subject: customer,
  customer: customerOf,
  visibleToCustomer: true,
});

export const customerNoteAdded = defineEvent({
  name: 'customer.note_added',
  version: 1,
  payload: z.object({ ...about, noteId: z.uuid() }),
  subject: customer,
  customer: customerOf,
});

export const customerDocumentAdded = defineEvent({
  name: 'customer.document_added',
  version: 1,
  payload: z.object({ ...about, documentId: z.uuid(), fileId: z.uuid(), title: z.string() }),
  subject: customer,
  customer: customerOf,
});

export const customerDocumentRead = defineEvent({
  name: 'customer.document_read',
  version: 1,
  payload: z.object({ ...about, documentId: z.uuid(), fileId: z.uuid() }),
  subject: customer,
  customer: customerOf,
});

const person = { customerId: z.uuid(), contactId: z.uuid(), name: z.string(), email: z.string() };

export const contactAdded = defineEvent({
  name: 'contact.added',
  version: 1,
  payload: z.object({ ...person, permissions: z.array(z.string()) }),
  subject: contact,
  customer: customerOf,
  visibleToCustomer: true,
});

/** The contact is to get an account: `on/contact-invited.ts` asks identity for one. */
export const contactInvited = defineEvent({
  name: 'contact.invited',
  version: 1,
  payload: z.object({ ...person, locale: z.enum(['fr', 'ar', 'en']) }),
  subject: contact,
  customer: customerOf,
  visibleToCustomer: true,
});

/** No account could be made. Only staff see why: the address may be another customer's. */
export const contactInvitationFailed = defineEvent({
  name: 'contact.invitation_failed',
  version: 1,
  payload: z.object({ ...person, reason: z.enum(['email_taken']) }),
  subject: contact,
  customer: customerOf,
});

export const contactLinked = defineEvent({
  name: 'contact.linked',
  version: 1,
  payload: z.object({ ...person, userId: z.uuid() }),
  subject: contact,
  customer: customerOf,
});

export const contactRightsChanged = defineEvent({
  name: 'contact.rights_changed',
  version: 1,
  payload: z.object({ ...person, from: z.array(z.string()), to: z.array(z.string()) }),
  subject: contact,
  customer: customerOf,
  visibleToCustomer: true,
});

const kyc = { verificationId: z.uuid(), ...about };

export const kycDocumentProvided = defineEvent({
  name: 'kyc.document_provided',
  version: 1,
  payload: z.object({ ...kyc, type: z.string(), fileId: z.uuid(), replaces: z.uuid().nullable() }),
  subject: verification,
  customer: customerOf,
  visibleToCustomer: true,
});

export const kycSubmitted = defineEvent({
  name: 'kyc.submitted',
  version: 1,
  payload: z.object({ ...kyc, documents: z.array(z.string()) }),
  subject: verification,
  customer: customerOf,
  visibleToCustomer: true,
});

export const kycReviewStarted = defineEvent({
  name: 'kyc.review_started',
  version: 1,
  payload: z.object({ ...kyc, assigneeId: z.uuid(), previousAssigneeId: z.uuid().nullable() }),
  subject: verification,
  customer: customerOf,
  visibleToCustomer: true,
});

export const kycApproved = defineEvent({
  name: 'kyc.approved',
  version: 1,
  payload: z.object({ ...kyc, expiresOn: z.string().nullable() }),
  subject: verification,
  customer: customerOf,
  visibleToCustomer: true,
});

export const kycRejected = defineEvent({
  name: 'kyc.rejected',
  version: 1,
  payload: z.object({
    ...kyc,
    reason: z.string(),
    documents: z.array(z.object({ type: z.string(), reason: z.string() })),
  }),
  subject: verification,
  customer: customerOf,
  visibleToCustomer: true,
});

export const kycExpired = defineEvent({
  name: 'kyc.expired',
  version: 1,
  payload: z.object({ ...kyc, expiresOn: z.string() }),
  subject: verification,
  customer: customerOf,
  visibleToCustomer: true,
});

/** Every reading of a document's content, whoever reads (loi 18-07: access to personal data leaves a trace). */
export const kycDocumentRead = defineEvent({
  name: 'kyc.document_read',
  version: 1,
  payload: z.object({ ...kyc, type: z.string(), fileId: z.uuid() }),
  subject: verification,
  customer: customerOf,
});

export const categoryChanged = defineEvent({
  name: 'customer_category.changed',
  version: 1,
  payload: z.object({ categoryId: z.uuid(), name: z.string(), change: z.enum(['created', 'updated']), changes }),
  subject: (p) => ({ type: 'customer_category', id: p.categoryId, label: p.name }),
});
