import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A copy of the repository that may be changed at will and is thrown away. */
export interface Copy {
  readonly root: string;
  /** What differs from the last `keep`, as sorted paths; a new folder is given file by file. */
  changed(): string[];
  /** How many lines of a file were added or taken away since the last `keep`. */
  linesChanged(path: string): number;
  /** Takes what is there now as the state to compare with. */
  keep(): void;
  remove(): void;
}

/** Links of its own, so that the packages of the copy are those of the copy. */
const OURS = '@cm';

/**
 * The files as they are in the working tree, uncommitted ones too, with the dependencies linked: nothing is installed.
 */
export function copyRepository(from: string): Copy {
  const root = mkdtempSync(join(tmpdir(), 'cm-cost-'));
  const git = (cwd: string, ...args: string[]): string =>
    execFileSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const listed = git(from, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0');
  for (const path of listed.filter((one) => one !== '' && existsSync(join(from, one)))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(join(from, path), join(root, path));
  }
  for (const folder of withDependencies(from)) linkDependencies(join(from, folder), join(root, folder));
  const keep = (): void => {
    git(root, 'add', '--all');
    const author = ['-c', 'user.name=canary', '-c', 'user.email=canary@localhost', '-c', 'commit.gpgsign=false'];
    git(root, ...author, 'commit', '--quiet', '--no-verify', '--allow-empty', '--message', 'kept');
  };
  git(root, 'init', '--quiet');
  keep();
  return {
    root,
    keep,
    changed: () =>
      git(root, 'status', '--porcelain', '-z', '--untracked-files=all', '--no-renames')
        .split('\0')
        .filter((entry) => entry !== '')
        .map((entry) => entry.slice(3))
        .toSorted(),
    linesChanged: (path) => {
      const [added = '0', removed = '0'] = git(root, 'diff', '--numstat', '--', path).split('\t');
      return Number(added) + Number(removed);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** The root's, and those of each package that has a version of its own of something. */
function withDependencies(root: string): string[] {
  const packages = ['apps', 'modules', 'packages'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(group, name)),
  );
  return ['', 'test', 'tools', ...packages].map((folder) => join(folder, 'node_modules'));
}

function linkDependencies(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    // The cache holds what was made from the other tree.
    if (name === '.cache') continue;
    if (name !== OURS) symlinkSync(join(from, name), join(to, name));
    else {
      mkdirSync(join(to, OURS));
      for (const own of readdirSync(join(from, OURS)))
        symlinkSync(readlinkSync(join(from, OURS, own)), join(to, OURS, own));
    }
  }
}
