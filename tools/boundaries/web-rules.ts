import type { Finding } from '../sources.ts';
import type { Edge } from './imports.ts';

const NOT_IN_UI = /^(?:@tanstack\/react-(?:router|query)|react-hook-form|@hookform\/|openapi-|@cm\/)/;

type Place = { layer: 'area' | 'shell' | 'feature' | 'ui' | 'kit' | 'locales' | 'root'; name: string };

const AREAS = new Set(['portal', 'corporate', 'admin']);

/**
 * areas → shell → features → ui, kit; siblings do not know each other; ui is looks only. The shell is what stands in
 * `areas/` beside the three: frames, doors and pages that they share.
 */
export function checkWebEdge({ from, line, specifier, target }: Edge): Finding[] {
  const source = placeOf(from);
  if (/\.test\.tsx?$/.test(from)) return [];
  if (source === null) return [];
  const found = (message: string): Finding[] => [{ path: from, line, message }];
  if (source.layer === 'ui' && NOT_IN_UI.test(specifier))
    return found(`ui knows no routes, queries or forms: "${specifier}" does not belong here`);
  const destination = target.kind === 'file' ? placeOf(target.path) : null;
  if (destination === null) return [];
  const { layer } = destination;
  const same = source.layer === layer && source.name === destination.name;
  if (same || source.layer === 'root') return [];
  if (layer === 'root') return found('main and router put the areas together; nothing imports them');
  if (layer === 'area')
    return found(
      source.layer === 'area'
        ? 'areas do not import each other: a customer never downloads admin code'
        : 'only main and router import areas',
    );
  if (layer === 'feature' && source.layer === 'feature')
    return found('features do not import each other: pages compose them');
  if (layer === 'shell' && source.layer !== 'area') return found(`${source.layer} does not know the shell`);
  if (layer === 'feature' && source.layer !== 'area' && source.layer !== 'shell')
    return found(`${source.layer} does not know features`);
  return [];
}

function placeOf(path: string): Place | null {
  const match = /^apps\/web\/src\/(.+)$/.exec(path);
  if (match === null) return null;
  const [first = '', second = ''] = (match[1] ?? '').split('/');
  if (first === 'areas') return AREAS.has(second) ? { layer: 'area', name: second } : { layer: 'shell', name: '' };
  if (first === 'features') return { layer: 'feature', name: second };
  if (first === 'ui' || first === 'kit' || first === 'locales') return { layer: first, name: '' };
  return { layer: 'root', name: '' };
}
