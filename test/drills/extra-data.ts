import { createTokenFor } from '@cm/identity/administration';
import { invitationUrl } from '@cm/customers';
import type { Tenant } from '@cm/kit/ctx';
import { drain } from '@cm/kit/relay';
import { runDueJobs } from '@cm/kit/worker';
import type { Application } from '@cm/server/application';
import type { createHttp } from '@cm/server/serve';
import { startMail } from '@cm/server/roles';
import { createTransport } from 'nodemailer';
import { onePagePdf, uploadOf } from './files.ts';

type App = Awaited<ReturnType<typeof createHttp>>;
interface Row {
  readonly id: string;
  readonly [key: string]: unknown;
}
type Send = (method: 'GET' | 'POST' | 'PUT', url: string, body?: unknown) => Promise<Row>;

export interface ExtraData {
  readonly tenant: Tenant;
  readonly admin: string;
  /** Prices quotes whose discount somebody else has to approve. */
  readonly seller: string;
  readonly client: string;
  readonly customerId: string;
}

/**
 * Adds to the test system what the demonstration leaves out, for one operator: something of every kind in every state, so that
 * each operation finds a row it can work on, and each operator has rows that the other must never see.
 */
export async function addExtraData(application: Application, app: App, place: ExtraData): Promise<void> {
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 50; round += 1) {
      const handed = await drain(application.runtime);
      await runDueJobs(application.runtime, application.jobs);
      if (handed === 0) return;
    }
  };
  const ctx = application.runtime.systemContext(place.tenant, 'drill');
  const host = new URL(place.tenant.baseUrl).host;
  let keys = 0;
  const callAs = async (email: string): Promise<Send> => {
    const { secret } = await createTokenFor(ctx, { email, name: 'Drill', scopes: ['*'] });
    return async (method, url, body) => {
      const upload = body instanceof Buffer ? uploadOf('piece.pdf', body) : undefined;
      const answer = await app.inject({
        method,
        url,
        headers: {
          host,
          authorization: `Bearer ${secret}`,
          ...(method === 'POST' ? { 'idempotency-key': `drill-props-${(keys += 1)}` } : {}),
          ...upload?.headers,
        },
        ...(body === undefined ? {} : { payload: upload?.payload ?? (body as object) }),
      });
      if (answer.statusCode >= 400)
        throw new Error(`${method} ${url} as ${email}: ${answer.statusCode} ${answer.body}`);
      return answer.body === '' ? { id: '' } : answer.json<Row>();
    };
  };
  const [admin, seller, client] = [await callAs(place.admin), await callAs(place.seller), await callAs(place.client)];
  await sell(admin, seller, place.customerId, settle);
  await converse(application, place, client, settle);
  const paper = await admin('POST', '/api/corporate/files?purpose=ticket', onePagePdf('Contrat'));
  await admin('POST', `/api/corporate/customers/${place.customerId}/documents`, { fileId: paper.id, title: 'Contrat' });
  await admin('POST', `/api/corporate/customers/${place.customerId}/notes`, { body: 'Une note interne.' });
  await admin('POST', '/api/admin/roles', { name: { fr: `Stagiaires ${place.tenant.slug}` } });

  const slug = place.tenant.slug;
  const kyc = await client('GET', '/api/portal/kyc');
  if (kyc['verification'] === null) await prove(client, true);
  await admin('POST', '/api/corporate/customers', {
    kind: 'individual',
    name: `Voisine ${slug}`,
    email: `voisine@${slug}-drill.dz`,
    invite: true,
  });
  await settle();
  const join = async (email: string, name: string): Promise<void> => {
    const { rows } = await application.owner.query<{ id: string }>(
      'select id from customers.invitations where tenant_id = $1 and email = $2 and ended_at is null',
      [place.tenant.id, email],
    );
    const token = invitationUrl(ctx, rows[0]?.id ?? '').split('#')[1];
    const payload = { token, name, password: 'Une phrase bien longue' };
    await app.inject({ method: 'POST', url: '/api/portal/invitations/joining', headers: { host }, payload });
    await settle();
  };
  await join(`voisine@${slug}-drill.dz`, 'Voisine');
  const neighbour = await callAs(`voisine@${slug}-drill.dz`);
  await prove(neighbour, false);
  // Somebody with a part in two customers, who owns neither.
  const member = { name: 'Membre', email: `membre@${slug}-drill.dz`, permissions: ['portal.tickets'] };
  await client('POST', '/api/portal/contacts', member);
  await join(member.email, member.name);
  await application.owner.query(
    `with theirs as (
       select m.tenant_id, m.customer_id, u.id as user_id from customers.memberships m, identity.users u
       where m.tenant_id = $1 and u.tenant_id = $1 and u.email = $3
         and m.user_id = (select id from identity.users where tenant_id = $1 and email = $2)
     ), contact as (
       insert into customers.contacts (tenant_id, id, customer_id, name, email, locale, created_at)
       select tenant_id, gen_random_uuid(), customer_id, 'Membre', $3, 'fr', now() from theirs returning id
     )
     insert into customers.memberships (tenant_id, id, customer_id, contact_id, user_id, permissions, began_at)
     select t.tenant_id, gen_random_uuid(), t.customer_id, c.id, t.user_id, '{portal.tickets}', now() from theirs t, contact c`,
    [place.tenant.id, `voisine@${slug}-drill.dz`, member.email],
  );
  await application.owner.query(
    `update notifications.deliveries set state = 'failed', last_error = '451 later', sent_at = null
     where tenant_id = $1 and id in (select id from notifications.deliveries where tenant_id = $1 and state = 'sent' order by id limit 2)`,
    [place.tenant.id],
  );
}

/** Quotes, orders, services, invoices and credit notes in every state. */
async function sell(admin: Send, seller: Send, customerId: string, settle: () => Promise<void>): Promise<void> {
  const draft = async (discountBp = 0): Promise<{ id: string; version: unknown }> => {
    const { id } = await seller('POST', '/api/corporate/quotes', { customerId });
    const fresh = await seller('GET', `/api/corporate/quotes/${id}`);
    const line = {
      planId: null,
      designation: 'Hébergement sur mesure',
      quantity: 1,
      cycle: 'monthly',
      taxCategory: 'standard',
    };
    const priced = await seller('PUT', `/api/corporate/quotes/${id}`, {
      version: fresh['editVersion'],
      notes: null,
      lines: [{ ...line, unitPrice: 1_500_000, discountBp }],
    });
    return { id, version: priced['editVersion'] };
  };
  const sent = async (): Promise<string> => {
    const { id, version } = await draft();
    await seller('POST', `/api/corporate/quotes/${id}/sending`, { version });
    return id;
  };
  const order = async (...steps: readonly string[]): Promise<string> => {
    const quote = quotes.pop() ?? '';
    const accepted = await seller('POST', `/api/corporate/quotes/${quote}/decision`, {
      decision: 'accepted',
      reason: 'Bon signé',
    });
    const id = String(accepted['orderId']);
    for (const step of steps) {
      const body = step.endsWith('completion') ? {} : step.endsWith('failure') ? { reason: 'Essai' } : undefined;
      await seller('POST', `/api/corporate/orders/${id}/${step}`, body);
    }
    return id;
  };
  await draft();
  await draft();
  await draft(9_000);
  const quotes: string[] = [];
  for (let index = 0; index < 22; index += 1) quotes.push(await sent());
  await settle();
  for (let index = 0; index < 4; index += 1) await order();
  await order('validation');
  await order('validation');
  const begun = ['validation', 'start'];
  for (let index = 0; index < 3; index += 1) await order(...begun);
  for (let index = 0; index < 2; index += 1) await order(...begun, 'steps/technical_setup/failure');
  const done = [...begun, 'steps/technical_setup/completion'];
  await order(...done);
  for (let index = 0; index < 5; index += 1) await order(...done, 'delivery');
  await settle();
  const drafts = (await admin('GET', `/api/corporate/invoices?state=draft&customerId=${customerId}`))['items'];
  const invoices: Row[] = [];
  for (const one of (drafts as Row[]).slice(0, 2)) {
    const { version } = await admin('GET', `/api/corporate/invoices/${one.id}`);
    invoices.push(await admin('POST', `/api/corporate/invoices/${one.id}/issue`, { version }));
  }
  await settle();
  const [first] = invoices;
  if (first) await admin('POST', `/api/corporate/invoices/${first.id}/credit-notes`, { reason: 'Service non fourni' });
  const services = (await admin('GET', `/api/corporate/services?state=active&customerId=${customerId}`))['items'];
  const [, service] = services as Row[];
  if (service) {
    const { version } = await admin('GET', `/api/corporate/services/${service.id}`);
    await admin('PUT', `/api/corporate/services/${service.id}/suspension`, { version, reason: 'customer_request' });
  }
  await settle();
}

/** A ticket with an attachment, a mail in HTML and mails that wait for a person. */
async function converse(
  application: Application,
  place: ExtraData,
  client: Send,
  settle: () => Promise<void>,
): Promise<void> {
  const file = await client('POST', '/api/portal/files?purpose=ticket', onePagePdf('Capture'));
  for (const attachmentIds of [[file.id], [], [], []])
    await client('POST', '/api/portal/tickets', { subject: 'Drill', text: 'Une pièce est jointe.', attachmentIds });
  const { rows } = await application.owner.query<{ address: string }>(
    'select address from tickets.mailboxes where tenant_id = $1',
    [place.tenant.id],
  );
  const to = rows[0]?.address ?? '';
  const listener = await startMail(application);
  const post = createTransport({ host: '127.0.0.1', port: listener.port, secure: false, ignoreTLS: true });
  const write = (subject: string, type: string, text: string, more: readonly string[] = []): Promise<unknown> =>
    post.sendMail({
      envelope: { from: place.client, to: [to] },
      raw: [
        `From: ${place.client}`,
        `To: ${to}`,
        `Subject: ${subject}`,
        `Message-ID: <${subject.replaceAll(' ', '.')}@drill.${place.tenant.slug}>`,
        'MIME-Version: 1.0',
        `Content-Type: ${type}; charset=utf-8`,
        ...more,
        '',
        text,
        '',
      ].join('\r\n'),
    });
  await write('Drill in HTML', 'text/html', '<p>Bonjour <b>le support</b><script>alert(1)</script></p>');
  for (const number of [1, 2, 3])
    await write(`Drill away ${number}`, 'text/plain', 'Absent', ['Auto-Submitted: auto-replied']);
  post.close();
  await listener.stop();
  await settle();
}

async function prove(client: Send, submit: boolean): Promise<void> {
  const file = await client('GET', '/api/portal/kyc');
  for (const document of file['documents'] as readonly { type: string; required: boolean }[]) {
    if (!document.required) continue;
    const { id } = await client('POST', '/api/portal/files?purpose=kyc', onePagePdf(document.type));
    await client('PUT', `/api/portal/kyc/documents/${document.type}`, { fileId: id });
  }
  if (submit) await client('POST', '/api/portal/kyc/submission');
  // One more that waits to be used.
  else await client('POST', '/api/portal/files?purpose=kyc', onePagePdf('Pièce'));
}
