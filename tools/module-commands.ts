/**
 * Writes docs/api/module-commands.md: what modules may ask of each other, and what each call would be over a wire.
 * `--check` fails when the document is not what it would write, and always when a call could not leave the process: a
 * callback, a handle, a value that no text can carry, or a function that does not say whether it changes something.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPublicCalls, type PublicCall } from './module-commands/public-calls.ts';
import { printFindings } from './sources.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DOCUMENT = 'docs/api/module-commands.md';

/** The document, in Markdown. */
export function describeCalls(calls: readonly PublicCall[]): string {
  const section = (module: string, own: readonly PublicCall[]): string => {
    const rows = own.map(
      ({ name, input, result, changes, outside }) =>
        `| \`${name}\` | ${wire(module, name, changes)} | ${code(input)} | ${code(result)} | ${changes ?? '–'} | ${outside ? 'outside' : changes === null ? 'either' : 'joins'} |`,
    );
    return `## ${module}\n\n| function | over a wire | input | result | called again | transaction |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
  };
  const byModule = [...Map.groupBy(calls, ({ module }) => module)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${HEAD}\n${byModule.map(([module, own]) => section(module, own)).join('\n')}`;
}

const HEAD = `# What modules ask of each other

Written by \`node tools/module-commands.ts\` from the \`public.ts\` of each module; a gate checks it. Commands go down the
module graph (ADR 0004). Each takes and gives only what a text can carry, so that a module which moves to a process of its
own is called over HTTP by functions of the same signatures.

- **over a wire**: a query would be a GET, its input in the query; a command a POST with its input as JSON, bytes in base64,
  instants in ISO 8601. Tenant, actor, locale and request id, which are in \`ctx\` here, would travel as signed headers.
- **called again**: a lost answer makes the caller ask again. What makes the second call harmless today; else the call
  would carry an \`Idempotency-Key\`, as the routes do.
- **transaction**: *joins* the caller's; over a wire both would commit alone, and the caller would have to be able to repeat
  or undo. *outside*: already called outside any transaction, since it has network behind it: nothing would change.
`;

const code = (text: string): string => (text === '' ? '–' : `\`${text.replaceAll('|', '\\|')}\``);

function wire(module: string, name: string, changes: string | null): string {
  const path = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `\`${changes === null ? 'GET' : 'POST'} /internal/${module}/${path}\``;
}

if (import.meta.main) {
  const { calls, findings } = readPublicCalls(ROOT);
  printFindings(findings);
  const text = describeCalls(calls);
  const file = join(ROOT, DOCUMENT);
  const current = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const stale = current !== text;
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (stale) console.log(`${DOCUMENT} is out of date: node tools/module-commands.ts`);
  const commands = calls.filter(({ changes }) => changes !== null).length;
  console.log(`${calls.length} calls between modules, ${commands} of them commands; ${findings.length} findings`);
  process.exitCode = findings.length > 0 || calls.length === 0 || (process.argv.includes('--check') && stale) ? 1 : 0;
}
