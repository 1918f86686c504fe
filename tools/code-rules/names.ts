import { basename } from 'node:path';
import type { Finding } from '../sources.ts';
import { imageInName } from './images.ts';

/** Names under which anything can be put, so that nothing can be found. */
const BAG = /^(.*-)?(utils?|helpers?)$|^(types|service|managers?|common|misc)$/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** Rules about the names of code files. */
export function checkName(path: string): Finding[] {
  const name = basename(path).replace(/\.(tsx?|mts|mjs|js)$/, '');
  const stem = name.split('.')[0] ?? name;
  const found = (message: string): Finding[] => [{ path, line: 0, message }];
  if (stem === 'index') return found('no index file: import the file that has it');
  if (BAG.test(stem) && !isTheWordService(path, stem) && !path.includes('/locales/'))
    return found(`"${stem}" says nothing: name the file by what it holds`);
  const image = imageInName(stem);
  if (image) return found(image);
  if (!KEBAB.test(name)) return found('file names are kebab-case');
  return [];
}

/** In the module of services, a service is the thing itself. */
function isTheWordService(path: string, stem: string): boolean {
  return stem === 'service' && /(^|\/)(modules|features)\/services\//.test(path);
}
