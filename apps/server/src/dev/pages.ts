import { isAtThisMachine } from './loopback.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { common } from '@cm/kit/problems';
import { html, type Markup } from '../html.ts';
import type { Application } from '../application.ts';
import { plainPage } from '../plain-page.ts';
import { demoAccounts } from './accounts.ts';

const CSP =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

const MAIL_DATE = new Intl.DateTimeFormat('fr-DZ', {
  dateStyle: 'medium',
  timeStyle: 'medium',
  hourCycle: 'h23',
  timeZone: 'Africa/Algiers',
});

/** Whom one may be: the role first, since that is what one looks for. */
const account = (row: Awaited<ReturnType<typeof demoAccounts>>['rows'][number]): Markup =>
  html`<section>
    <h3>${row.role}</h3>
    <div>${row.name}</div>
    <div><code>${row.email}</code></div>
    ${row.code ? html`<div>Code <code class="code">${row.code}</code></div>` : ''}
    <p><a href="${row.url}">${row.url}</a></p>
  </section>`;

interface Kept {
  readonly title: string;
  /** What the last of the three columns holds. */
  readonly last: string;
  readonly rows: readonly Markup[];
  /** Said where there are none. */
  readonly empty: string;
}

/** What would have gone out, newest first. */
function sendKept(reply: FastifyReply, { title, last, rows, empty }: Kept): FastifyReply {
  const list = html`<div class="scroll">
    <table>
      <tr>
        <th>Date</th>
        <th>À</th>
        <th>${last}</th>
      </tr>
      ${rows}
    </table>
  </div>`;
  const body = html`<h1>${title}</h1>
    <p><a href="/dev">Développement</a></p>
    ${rows.length > 0 ? list : html`<p>${empty}</p>`}`;
  return reply.header('content-security-policy', CSP).type('text/html; charset=utf-8').send(plainPage(title, body));
}

/** Aids of development, at this machine and on a known host only; a production process never registers them. */
export function serveDevelopmentPages(app: FastifyInstance, application: Application): void {
  const parser = application.mailParser;
  const { config, runtime } = application;
  const guard = async (request: FastifyRequest): Promise<void> => {
    const isHere = isAtThisMachine(request.socket.remoteAddress, request.headers, config.TRUSTED_PROXIES);
    if (!isHere || !(await runtime.gatekeeper.tenantByHost(request.hostname))) throw common.not_found();
  };

  app.get('/dev', async (request, reply) => {
    await guard(request);
    const accounts = await demoAccounts(application);
    const body = html`<h1>Développement</h1>
      <p>
        Comptes de démonstration, tous avec le mot de passe <code>${accounts.password}</code>. Le code à six chiffres
        change toutes les trente secondes et ne sert qu’une fois : rechargez pour le suivant. Cette page n’existe pas en
        production.
      </p>
      ${[...Map.groupBy(accounts.rows, (row) => row.tenant)].map(
        ([host, rows]) =>
          html`<h2>${host}</h2>
            <div class="accounts">${rows.map(account)}</div>`,
      )}
      <h2>Par où commencer</h2>
      <ul>
        <li>
          <a href="/">Portail client</a> · <a href="/corporate">Espace commercial et support</a> ·
          <a href="/admin">Administration DSI</a>
        </li>
        <li>
          <a href="/dev/mail">Courrier sortant</a> (rien ne part vraiment tant que <code>SMTP_URL</code> est vide)
        </li>
        <li><a href="/dev/sms">SMS sortants</a> (rien ne part vraiment tant que <code>SMS</code> est vide)</li>
        <li>
          Courrier entrant : <code>npm run cm -- mail inject fichier.eml</code>, ou SMTP sur le port
          ${application.config.MAIL_PORT}
        </li>
        <li><a href="/api/docs">API</a> · <a href="/metrics">Mesures</a></li>
      </ul>`;
    return reply
      .header('content-security-policy', CSP)
      .type('text/html; charset=utf-8')
      .send(plainPage('Développement', body));
  });

  app.get('/dev/mail', async (request, reply) => {
    await guard(request);
    const names = (await application.keptMail?.list()) ?? [];
    const rows = await Promise.all(
      names.slice(0, 100).map(async (name) => {
        const mail = await parser.parse((await application.keptMail?.read(name)) ?? new Uint8Array());
        return html`<tr>
          <td>${mail.date ? MAIL_DATE.format(new Date(mail.date)) : ''}</td>
          <td>${mail.to.map((to) => to.address).join(', ')}</td>
          <td><a href="/dev/mail/${name}">${mail.subject || '(sans objet)'}</a></td>
        </tr>`;
      }),
    );
    const empty = application.keptMail
      ? 'Aucun message pour l’instant.'
      : 'Le courrier part par SMTP_URL : rien n’est gardé ici.';
    return sendKept(reply, { title: 'Courrier sortant', last: 'Objet', rows, empty });
  });

  app.get('/dev/sms', async (request, reply) => {
    await guard(request);
    const { keptSms } = application;
    const rows = ((await keptSms?.list(100)) ?? []).map(
      (sms) =>
        html`<tr>
          <td>${MAIL_DATE.format(new Date(sms.at))}</td>
          <td><bdi>${sms.to}</bdi></td>
          <td dir="auto">${sms.text}</td>
        </tr>`,
    );
    const empty = keptSms ? 'Aucun SMS pour l’instant.' : 'La variable SMS est donnée : rien n’est gardé ici.';
    return sendKept(reply, { title: 'SMS sortants', last: 'Texte', rows, empty });
  });

  app.get<{ Params: { name: string } }>('/dev/mail/:name', async (request, reply) => {
    await guard(request);
    const raw = await application.keptMail?.read(request.params.name);
    if (!raw) throw common.not_found();
    const mail = await parser.parse(raw);
    // The links of a mail are what a newcomer needs to click here.
    const links = [...new Set(mail.text.match(/https?:\/\/\S{1,500}/g) ?? [])].slice(0, 20);
    const body = html`<h1>${mail.subject}</h1>
      <p>
        De ${mail.from?.address ?? ''} à ${mail.to.map((to) => to.address).join(', ')} ·
        <a href="/dev/mail">Courrier sortant</a>
      </p>
      <section><pre>${mail.text}</pre></section>
      ${links.map((link) => html`<p><a href="${link}">${link}</a></p>`)}
      <details>
        <summary>Source</summary>
        <pre>${Buffer.from(raw).toString('utf8').slice(0, 200_000)}</pre>
      </details>`;
    return reply
      .header('content-security-policy', CSP)
      .type('text/html; charset=utf-8')
      .send(plainPage(mail.subject, body));
  });
}
