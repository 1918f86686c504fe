import { cleanLine, truncate } from './clean-text.ts';

const maxName = 200;
const windowsDevice = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * A label for an attachment, made from what the sender wrote: no directory, no NUL or control, no direction
 * override, no character a file system dislikes, at most 200 characters with the extension kept.
 */
export function safeFilename(stated: string | undefined, position: number): string {
  const base = cleanLine((stated ?? '').slice(-4_096), 4_096)
    .split(/[/\\]/)
    .at(-1);
  const name = (base ?? '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .trim();
  if (name === '') return `attachment-${position}`;
  const harmless = windowsDevice.test(name) ? `_${name}` : name;
  if (harmless.length <= maxName) return harmless.toWellFormed();
  const extension = /\.[A-Za-z0-9]{1,10}$/.exec(harmless)?.[0] ?? '';
  return truncate(harmless, maxName - extension.length) + extension;
}
