import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

/** The few members that we use of the native Typst binding (its package declares no types of its own). */
interface NodeCompiler {
  pdf(document: { mainFileContent: string; inputs: Record<string, string> }): Uint8Array<ArrayBuffer>;
  evictCache(age: number): void;
}
interface TypstBinding {
  NodeCompiler: {
    create(options: { workspace: string; fontArgs: { fontBlobs: Uint8Array[] }[] }): NodeCompiler;
  };
}

const FONTS = [
  '@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
  '@expo-google-fonts/ibm-plex-sans/500Medium/IBMPlexSans_500Medium.ttf',
  '@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf',
  '@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
  '@expo-google-fonts/ibm-plex-sans-arabic/500Medium/IBMPlexSansArabic_500Medium.ttf',
  '@expo-google-fonts/ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf',
];

/** Beneath a device no file can ever be made: whatever path a template names, there is nothing to read. */
const NO_WORKSPACE = '/dev/null/no-workspace';

/** Data is reached by `json(bytes(sys.inputs.data))`, never by pasting it into the template: markup in it stays text. */
export type CompilePdf = (template: string, dataJson: string) => Uint8Array<ArrayBuffer>;

/**
 * A Typst compiler with our fonts and no way to a file. The call is synchronous and cannot be interrupted.
 * @throws Error when this machine has no binding, and with Typst's diagnosis when a document does not compile.
 */
export function createTypst(): CompilePdf {
  const require = createRequire(import.meta.url);
  const binding: TypstBinding = require('@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu');
  const fontBlobs = FONTS.map((name) => new Uint8Array(readFileSync(require.resolve(name))));
  const compiler = binding.NodeCompiler.create({ workspace: NO_WORKSPACE, fontArgs: [{ fontBlobs }] });
  return (template, dataJson) => {
    try {
      return compiler.pdf({ mainFileContent: template, inputs: { data: dataJson } });
    } finally {
      // The compiler keeps every document it has seen: without this it holds over a gigabyte after 600 of them.
      compiler.evictCache(0);
    }
  };
}
