import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { moduleGraph, readWorkspace } from './boundaries/packages.ts';

const BEGIN = '<!-- module-graph: written by tools/module-graph.ts -->';
const END = '<!-- /module-graph -->';

/** The declared module graph as Mermaid. An arrow that a longer way implies is left out, so that the picture stays legible. */
export function drawModuleGraph(graph: ReadonlyMap<string, readonly string[]>): string {
  const implied = (from: string, to: string): boolean =>
    (graph.get(from) ?? []).some((other) => other !== to && reaches(graph, other, to));
  const lines = [...graph].flatMap(([from, targets]) => {
    const arrows = targets.filter((to) => !implied(from, to)).map((to) => `  ${from} --> ${to}`);
    return targets.length === 0 ? [`  ${from}`] : arrows;
  });
  return ['```mermaid', 'graph TD', ...lines, '```'].join('\n');
}

function reaches(
  graph: ReadonlyMap<string, readonly string[]>,
  from: string,
  to: string,
  seen = new Set<string>(),
): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  return (graph.get(from) ?? []).some((next) => next === to || reaches(graph, next, to, seen));
}

/** `text` with the picture between the markers replaced; null when it has no markers. */
export function placeDrawing(text: string, drawing: string): string | null {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  return begin < 0 || end < begin ? null : `${text.slice(0, begin + BEGIN.length)}\n\n${drawing}\n\n${text.slice(end)}`;
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  const drawing = drawModuleGraph(moduleGraph(readWorkspace(root)));
  const [mode] = process.argv.slice(2);
  if (mode === undefined) console.log(drawing);
  else process.exitCode = place(join(root, 'ARCHITECTURE.md'), drawing, mode);
}

function place(path: string, drawing: string, mode: string): number {
  const text = readFileSync(path, 'utf8');
  const placed = placeDrawing(text, drawing);
  if (placed === null)
    return complain(
      `ARCHITECTURE.md has no place for the module graph; put these lines where it belongs:\n${BEGIN}\n${END}`,
    );
  if (mode === '--write') writeFileSync(path, placed);
  else if (placed !== text)
    return complain('The module graph in ARCHITECTURE.md is old; run: node tools/module-graph.ts --write');
  return 0;
}

function complain(message: string): number {
  console.log(message);
  return 1;
}
