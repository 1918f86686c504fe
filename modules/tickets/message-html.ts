import { filesByIds, fileProblems, readFile } from '@cm/files';
import type { OutsideCtx } from '@cm/kit/ctx';
import { ProblemError } from '@cm/kit/problems';
import { sanitiseMailHtml } from '@cm/mail/sanitise';
import { problems } from './problems.ts';
import { attachmentsOf, findHtml } from './thread.queries.ts';
import { visibleTicket } from './visible-ticket.ts';

const IMAGES: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);
const MAX_IMAGES = 20;
const UNCHECKED: ReadonlySet<string> = new Set([fileProblems.being_checked.code, fileProblems.infected.code]);
const MAX_IMAGE_BYTES = 5 * 1024 * 1024;

/** Nothing runs, nothing loads but what stands in the document itself, and nothing of ours can frame-break. */
export const HTML_POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox allow-popups allow-popups-to-escape-sandbox; frame-ancestors 'self'";

/**
 * The HTML of a mail, sanitised, as a document of its own. Inline images stand in it as data: it fetches nothing.
 * Call it outside a transaction.
 *
 * @throws ProblemError `tickets.not_found`, also for a message without HTML
 */
export async function messageHtml(
  outer: OutsideCtx,
  input: { readonly ticketId: string; readonly messageId: string },
): Promise<string> {
  const found = await outer.transaction(async (ctx) => {
    const ticket = await visibleTicket(ctx, input.ticketId);
    const html = await findHtml(ctx.db, ticket.id, input.messageId);
    if (html === null) throw problems.not_found();
    const inline = (await attachmentsOf(ctx.db, [input.messageId])).filter((one) => one.contentId !== null);
    const infos = await filesByIds(
      ctx,
      inline.slice(0, MAX_IMAGES).map((one) => one.fileId),
    );
    return { html, inline, infos };
  });
  const places = new Map<string, string>();
  const images: string[] = [];
  let left = MAX_IMAGE_BYTES;
  for (const info of found.infos) {
    const contentId = found.inline.find((one) => one.fileId === info.id)?.contentId;
    if (!contentId || !IMAGES.has(info.contentType) || info.size > left) continue;
    left -= info.size;
    const bytes = await readable(outer, info.id);
    if (bytes === null) continue;
    places.set(bare(contentId), `/cid/${images.length}`);
    images.push(`data:${info.contentType};base64,${Buffer.from(bytes).toString('base64')}`);
  }
  const clean = sanitiseMailHtml(found.html, { resolveCid: (id) => places.get(bare(id)) ?? null });
  // The sanitiser lets only its own places through as a path, so what is replaced here is never the sender's text.
  const body = clean.html.replace(
    / src="\/cid\/(\d{1,2})"/g,
    (_, index: string) => ` src="${images[Number(index)] ?? ''}"`,
  );
  return `<!doctype html><html><head><meta charset="utf-8"><meta name="referrer" content="no-referrer"></head><body>${body}</body></html>`;
}

/** Null while the file may not be opened: the mail is shown without that picture. */
async function readable(ctx: OutsideCtx, id: string): Promise<Uint8Array | null> {
  try {
    return (await readFile(ctx, id)).bytes;
  } catch (error) {
    if (error instanceof ProblemError && UNCHECKED.has(error.code)) return null;
    throw error;
  }
}

/** `<capture@x>` in the part's header is `cid:capture@x` in the HTML. */
const bare = (contentId: string): string => contentId.replace(/^<|>$/g, '');
