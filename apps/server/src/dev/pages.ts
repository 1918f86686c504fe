import { isLoopback } from './loopback.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { common } from '@cm/kit/problems';
import { html } from '../html.ts';
import type { House } from '../house.ts';
import { plainPage } from '../plain-page.ts';
import { demoAccounts } from './accounts.ts';

const CSP =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

/** Aids of development, on loopback only; a production process never registers them. */
export function serveDevelopmentPages(app: FastifyInstance, house: House): void {
  const parser = house.runtime.ports.mailParser;
  const guard = (request: FastifyRequest): void => {
    if (!isLoopback(request.socket.remoteAddress)) throw common.not_found();
  };

  app.get('/dev', async (request, reply) => {
    guard(request);
    const accounts = await demoAccounts(house);
    const body = html`<h1>Développement</h1>
      <p>
        Comptes de démonstration, mot de passe <code>${accounts.password}</code>. Cette page n’existe pas en production.
      </p>
      <div class="scroll">
        <table>
          <tr>
            <th>Opérateur</th>
            <th>Compte</th>
            <th>Rôle</th>
            <th>Code à six chiffres</th>
            <th>Entrée</th>
          </tr>
          ${accounts.rows.map(
            (row) =>
              html`<tr>
                <td>${row.tenant}</td>
                <td>${row.name}<br /><code>${row.email}</code></td>
                <td>${row.role}</td>
                <td><code>${row.code ?? '—'}</code></td>
                <td><a href="${row.url}">${row.url}</a></td>
              </tr>`,
          )}
        </table>
      </div>
      <h2>Par où commencer</h2>
      <ul>
        <li>
          <a href="/">Portail client</a> · <a href="/corporate">Espace commercial et support</a> ·
          <a href="/admin">Administration DSI</a>
        </li>
        <li>
          <a href="/dev/mail">Courrier sortant</a> (rien ne part vraiment tant que <code>SMTP_URL</code> est vide)
        </li>
        <li>
          Courrier entrant : <code>npm run cm -- mail inject fichier.eml</code>, ou SMTP sur le port
          ${house.config.MAIL_PORT}
        </li>
        <li><a href="/api/docs">API</a> · <a href="/metrics">Mesures</a></li>
      </ul>`;
    return reply
      .header('content-security-policy', CSP)
      .type('text/html; charset=utf-8')
      .send(plainPage('Développement', body));
  });

  app.get('/dev/mail', async (request, reply) => {
    guard(request);
    const names = (await house.keptMail?.list()) ?? [];
    const rows = await Promise.all(
      names.slice(0, 100).map(async (name) => {
        const mail = await parser.parse((await house.keptMail?.read(name)) ?? new Uint8Array());
        return html`<tr>
          <td>${mail.date ?? ''}</td>
          <td>${mail.to.map((to) => to.address).join(', ')}</td>
          <td><a href="/dev/mail/${name}">${mail.subject || '(sans objet)'}</a></td>
        </tr>`;
      }),
    );
    const empty = house.keptMail
      ? 'Aucun message pour l’instant.'
      : 'Le courrier part par SMTP_URL : rien n’est gardé ici.';
    const list = html`<div class="scroll">
      <table>
        <tr>
          <th>Date</th>
          <th>À</th>
          <th>Objet</th>
        </tr>
        ${rows}
      </table>
    </div>`;
    const body = html`<h1>Courrier sortant</h1>
      <p><a href="/dev">Développement</a></p>
      ${rows.length > 0 ? list : html`<p>${empty}</p>`}`;
    return reply
      .header('content-security-policy', CSP)
      .type('text/html; charset=utf-8')
      .send(plainPage('Courrier sortant', body));
  });

  app.get<{ Params: { name: string } }>('/dev/mail/:name', async (request, reply) => {
    guard(request);
    const raw = await house.keptMail?.read(request.params.name);
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
