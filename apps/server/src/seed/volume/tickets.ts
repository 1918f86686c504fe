import type { BulkLoader } from './bulk-loader.ts';

/**
 * Two years of tickets with their words, one to three messages, tags and the last change of state. The last month is at
 * work, the rest closed but for a few that nobody thought of.
 */
export async function fillTickets(loader: BulkLoader, total: number): Promise<void> {
  if (total === 0) return;
  const [counter] = await loader.query<{ last: string }>(
    `insert into kit.counters (tenant_id, series, value) values (current_setting('app.tenant')::uuid, 'T', $1)
     on conflict (tenant_id, series) do update set value = kit.counters.value + $1 returning value as last`,
    [total],
  );
  const base = Number(counter?.last ?? total) - total;
  await loader.fill({ name: 'tickets', total, statement: TICKETS, parameters: [base] });
}

const TICKETS = `
  with made as materialized (
    select s.tenant_id, i, $4::bigint + i as number, t.at, s.at as now, p.*, s.mailbox_id,
      pg_temp.volume_id('ticket', $4::bigint + i, t.at) as id, subject.text as subject, subject.machine,
      case when s.at - t.at < interval '29 days' or pg_temp.dice(i, 21, 400) = 0
        then (array['open', 'open', 'answered', 'awaiting_reply', 'in_progress', 'on_hold', 'resolved', 'closed', 'closed', 'closed'])[
          1 + pg_temp.dice(i, 22, case when s.at - t.at < interval '3 days' then 7 when s.at - t.at < interval '29 days' then 10 else 6 end)]
        else 'closed' end as planned,
      (array['low', 'normal', 'normal', 'normal', 'normal', 'high', 'high', 'urgent'])[1 + pg_temp.dice(i, 23, 8)] as priority,
      (array['portal', 'portal', 'email', 'agent'])[1 + pg_temp.dice(i, 24, 4)] as channel,
      s.groups[1 + pg_temp.dice(i, 25, cardinality(s.groups) + 1)] as group_id,
      s.categories[1 + pg_temp.dice(i, 26, cardinality(s.categories) + 1)] as category_id,
      s.staff[1 + pg_temp.dice(i, 27, greatest(cardinality(s.staff), 1))] as agent_id,
      1 + pg_temp.dice(i, 28, 3) as messages, pg_temp.dice(i, 29, 20) as tag
    from pg_temp.scene s, generate_series($1::bigint + 1, $1::bigint + $2::bigint) i,
      lateral (select s.at - ($3::bigint - i + 0.5) / $3::bigint * interval '730 days' as at) t,
      lateral (select 'vps-' || (10000 + pg_temp.dice(i, 31, 90000)) as machine) m,
      lateral (select m.machine, (array['Lenteur du site', 'Panne du serveur', 'Transfert de domaine', 'Demande de facture',
        'Mot de passe perdu', 'Sauvegarde absente', 'Quota de courrier', 'Redirection du trafic', 'Certificat TLS', 'Migration de base',
        'Ajout de disque', 'Blocage antispam'])[1 + pg_temp.dice(i, 30, 12)] || ' ' || m.machine as text) subject,
      lateral (select * from pg_temp.party(i) offset 0) p
  ), settled as materialized (
    select *, case when planned = 'resolved' and now - at > interval '3 days' then 'closed' else planned end as state,
      at + messages * interval '7 minutes' as last_at
    from made
  ), worded as materialized (
    select tenant_id, id, array(select distinct word from unnest(string_to_array(lower(subject || ' ' || name), ' ')
      || string_to_array(machine, '-') || string_to_array(email, '@') || email) word where length(word) > 1) as words
    from made
  ), ticket as (
    insert into tickets.tickets (tenant_id, id, number, subject, state, priority, channel, category_id, group_id, assignee_id,
      customer_id, contact_id, mailbox_id, requester_email, requester_name, hold_reason, wake_at, resolved_at, closed_at, folded,
      message_count, last_message_at, created_at, updated_at)
    select m.tenant_id, m.id, number, subject, state, priority, channel, category_id, group_id,
      case when state <> 'open' or i % 4 = 0 then agent_id end, customer_id, contact_id, mailbox_id, email, name,
      case state when 'on_hold' then 'Attente du fournisseur' end, case state when 'on_hold' then now + interval '30 days' end,
      case when state in ('resolved', 'closed') then last_at end, case state when 'closed' then last_at end,
      ' ' || array_to_string(w.words, ' '), messages, last_at, at, last_at
    from settled m join worded w using (id)
  ), word as (
    insert into tickets.ticket_words (tenant_id, word, ticket_id)
    select tenant_id, word, id from worded, unnest(words) word order by word, id
  ), message as (
    insert into tickets.messages (tenant_id, id, ticket_id, kind, channel, author_user_id, author_name, author_email, body, created_at)
    select m.tenant_id, pg_temp.volume_id('message' || nth, m.number, m.at), m.id, case nth when 2 then 'agent' else 'customer' end,
      case nth when 2 then 'agent' else m.channel end, case nth when 2 then m.agent_id else m.user_id end,
      case nth when 2 then 'Support' else m.name end, case nth when 2 then null else m.email end,
      case nth when 1 then 'Bonjour, depuis ce matin nous avons un souci : ' || m.subject || '. Pouvez-vous regarder ? Merci d’avance.'
        when 2 then 'Bonjour, nous regardons ' || m.machine || ' et revenons vers vous.' else 'Merci, cela fonctionne de nouveau.' end,
      m.at + (nth - 1) * interval '7 minutes'
    from settled m, generate_series(1, m.messages) nth
  ), tagged as (
    insert into tickets.ticket_tags (tenant_id, ticket_id, tag)
    select tenant_id, id, (array['urgent-client', 'reseau', 'facturation', 'migration'])[1 + tag] from settled where tag < 4
  )
  insert into tickets.history (tenant_id, id, ticket_id, change, before, after, actor, at)
  select tenant_id, pg_temp.volume_id('history', number, last_at), id, 'state', 'open', state,
    coalesce(case when state in ('closed', 'on_hold') then 'staff:' || agent_id else 'customer:' || user_id end, 'system:volume'), last_at
  from settled where state <> 'open'`;
