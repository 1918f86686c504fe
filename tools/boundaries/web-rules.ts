import { isTest, type Finding } from '../sources.ts';
import type { Edge } from './imports.ts';

const NOT_IN_UI = /^(?:@tanstack\/react-(?:router|query|form)|react-hook-form|@hookform\/|openapi-|@cm\/)/;

/** What a page may reach of another module's screens: what it shows to others, its words, its addresses. */
const WEB_EXPORTS = /^\.\/(?:paths|web\/(?:[a-z-]+\/)?public\.ts|web\/(?:.+\/)?(?:[a-z]+-)?words\.ts)$/;

type Area = 'portal' | 'corporate' | 'admin' | 'staff';
type Side = 'screens' | 'server' | 'both';

/** Whose screens a staff area may use beside its own. */
const MAY_USE: Readonly<Record<Area, readonly Area[]>> = {
  portal: ['portal'],
  corporate: ['corporate', 'staff'],
  admin: ['admin', 'staff'],
  staff: ['staff'],
};

/** Screens and server meet in the API; an area never imports another one; the parts of modules go through their wall. */
export function checkWebEdge({ from, line, specifier, target }: Edge): Finding[] {
  const found = (message: string): Finding[] => [{ path: from, line, message }];
  if (isTest(from) || from.startsWith('tools/')) return [];
  if (from.startsWith('packages/ui/') && NOT_IN_UI.test(specifier))
    return found(`ui knows no routes, queries, forms or words: "${specifier}" does not belong here`);
  const path = target.kind === 'file' || target.kind === 'workspace' ? target.path : null;
  if (path === null) return [];
  if (sideOf(from) === 'server' && sideOf(path) === 'screens')
    return found(`"${specifier}": the server knows no screens`);
  if (sideOf(from) === 'screens' && sideOf(path) === 'server')
    return found(`"${specifier}": screens meet the server in the API, not in its code`);
  if (
    target.kind === 'workspace' &&
    target.owner.kind === 'module' &&
    sideOf(from) === 'screens' &&
    !WEB_EXPORTS.test(target.entry)
  )
    return found(`"${specifier}" is behind the wall: a module's parts are reached through its web/public.ts`);
  // The composition's router is where the areas come together, each loaded for itself.
  if (from === 'apps/web/src/router.tsx' || from.startsWith('apps/web/src/dev/')) return [];
  return checkAreas(areaOf(from), areaOf(path)).flatMap(found);
}

function checkAreas(from: Area | null, to: Area | null): string[] {
  if (to === null || from === to) return [];
  if (from === null) return [`what several areas share knows nothing of the ${to} area`];
  return MAY_USE[from].includes(to)
    ? []
    : [`the ${from} area does not import the ${to} area: a customer never downloads the code of the staff`];
}

/** The paths of a module and the client of the API are known on both sides. */
function sideOf(path: string): Side {
  if (/^(?:modules\/[^/]+\/paths\.ts$|packages\/(?:paths|api-client)\/)/.test(path)) return 'both';
  return /^(?:apps\/web\/|packages\/(?:ui|web-kit)\/|modules\/[^/]+\/web\/)/.test(path) ? 'screens' : 'server';
}

function areaOf(path: string): Area | null {
  const match = /^(?:modules\/[^/]+\/web|apps\/web\/src|packages\/web-kit\/src)\/([a-z-]+)(?:\/|\.ts$)/.exec(path);
  const [first] = /^(portal|corporate|admin|staff)/.exec(match?.[1] ?? '') ?? [];
  return (first as Area | undefined) ?? null;
}
