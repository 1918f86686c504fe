import { Visitor } from 'oxc-parser';
import { lineOf, type Finding, type ParsedSource } from '../sources.ts';

/** Tailwind classes that name a side of the page: they do not turn round in Arabic. */
const CLASS =
  /^(?:[^\s:]+:)*!?-?(?:(?:ml|mr|pl|pr|scroll-ml|scroll-mr|scroll-pl|scroll-pr)-(?:\d|\[|\(|px$|px!?$|auto)|(?:left|right)-(?:\d|\[|\(|px$|auto$|full$)|(?:border|rounded)-(?:l|r|tl|tr|bl|br)(?:-|!?$)|(?:text|float|clear)-(?:left|right)!?$)/;
const DECLARATION =
  /(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\w-]*\s*:|border-(?:top|bottom)-(?:left|right)-radius\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b|(?:left|right)\s*:\s*[-\d.]|(?:left|right)\s*:\s*(?:auto|calc|var))/;
const STYLE_KEY =
  /^(?:(?:margin|padding|border|scrollMargin|scrollPadding)(?:Left|Right)\w*|border(?:Top|Bottom)(?:Left|Right)Radius)$/;

/** The one exception, explained in packages/ui/src/input.tsx: Chromium has no logical alignment for inputs. */
const START_OF_INPUTS = 'rtl:text-right';

const message = (what: string): string =>
  `"${what}" names a side of the page: use the logical one (start, end), which turns round in Arabic`;

/** Physical classes and style keys in a TypeScript file of the screens. */
export function checkPhysicalClasses({ path, text, program }: ParsedSource): Finding[] {
  const findings: Finding[] = [];
  const report = (offset: number, what: string): void =>
    void findings.push({ path, line: lineOf(text, offset), message: message(what) });
  const look = (offset: number, value: string): void => {
    for (const word of value.split(/\s+/)) if (CLASS.test(word) && word !== START_OF_INPUTS) report(offset, word);
    const declaration = DECLARATION.exec(value);
    if (declaration && !/^(?:left|right)/.test(declaration[0])) report(offset, declaration[0]);
  };
  new Visitor({
    Literal: (node) => {
      if (typeof node.value === 'string') look(node.start, node.value);
    },
    TemplateElement: (node) => look(node.start, node.value.cooked ?? ''),
    Property: (node) => {
      if (node.key.type === 'Identifier' && !node.computed && STYLE_KEY.test(node.key.name))
        report(node.start, node.key.name);
    },
  }).visit(program);
  return findings;
}

/** Physical declarations and `@apply`s in a style sheet. */
export function checkPhysicalCss(path: string, text: string): Finding[] {
  const bare = text.replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return bare.split('\n').flatMap((line, index) => {
    const applied = /@apply\s+([^;]+)/
      .exec(line)?.[1]
      ?.split(/\s+/)
      .find((word) => CLASS.test(word));
    const what = DECLARATION.exec(line)?.[0] ?? applied;
    return what === undefined ? [] : [{ path, line: index + 1, message: message(what.trim()) }];
  });
}
