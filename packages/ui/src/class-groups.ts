import { type ClassValidator, type Config, validators } from 'tailwind-merge';

const { isArbitraryLength, isArbitraryNumber, isNumber } = validators;
const SIDES = ['s', 'e', 't', 'b'] as const;
const any = [() => true];
/** `name-…`, whatever follows. */
const each = <N extends string>(...names: readonly N[]) =>
  Object.fromEntries(names.map((name) => [name, [{ [name]: any }]]));
/** The four sides of a border, as widths or colours. */
const sides = (group: string, values: readonly (string | ClassValidator)[]) =>
  Object.fromEntries(SIDES.map((side) => [`${group}-${side}`, [{ [`border-${side}`]: values }]]));
const width = ['', isNumber, isArbitraryLength];

/**
 * What the classes that we write set, as `tailwind-merge` wants to be told: its own list of everything that Tailwind has
 * weighs 6 kB more, gzipped, before the first page stands. `class-names.test.ts` holds it against that list, for the classes that are there.
 */
export const classGroups: Config<string, never>['classGroups'] = {
  display: [
    'block',
    'inline-block',
    'inline',
    'flex',
    'inline-flex',
    'table',
    'grid',
    'inline-grid',
    'contents',
    'hidden',
  ],
  position: ['static', 'fixed', 'absolute', 'relative', 'sticky'],
  sr: ['sr-only', 'not-sr-only'],
  visibility: ['visible', 'invisible', 'collapse'],
  ...each('overflow', 'overflow-x', 'overflow-y', 'inset', 'inset-x', 'inset-y'),
  ...each('start', 'end', 'top', 'right', 'bottom', 'left', 'z', 'basis', 'order'),
  'flex-direction': [{ flex: ['row', 'row-reverse', 'col', 'col-reverse'] }],
  'flex-wrap': [{ flex: ['nowrap', 'wrap', 'wrap-reverse'] }],
  ...each('flex'),
  grow: [{ grow: ['', ...any] }],
  shrink: [{ shrink: ['', ...any] }],
  ...each(
    'grid-cols',
    'col-start',
    'col-end',
    'grid-rows',
    'row-start',
    'row-end',
    'grid-flow',
    'auto-cols',
    'auto-rows',
  ),
  'col-start-end': [{ col: any }],
  'row-start-end': [{ row: any }],
  ...each('gap', 'gap-x', 'gap-y', 'justify-items', 'justify-self', 'place-content', 'place-items', 'place-self'),
  'justify-content': [{ justify: any }],
  'align-content': [{ content: ['normal', 'center', 'start', 'end', 'between', 'around', 'evenly', 'stretch'] }],
  content: [{ content: any }],
  'align-items': [{ items: any }],
  'align-self': [{ self: any }],
  ...each('p', 'px', 'py', 'ps', 'pe', 'pt', 'pr', 'pb', 'pl', 'm', 'mx', 'my', 'ms', 'me', 'mt', 'mr', 'mb', 'ml'),
  ...each('scroll-pt', 'scroll-ps'),
  ...each('size', 'w', 'min-w', 'max-w', 'h', 'min-h', 'max-h'),
  'font-size': [{ text: ['xs', 'sm', 'base', 'md', 'lg', 'xl', '2xl', isArbitraryLength] }],
  'text-alignment': [{ text: ['left', 'center', 'right', 'justify', 'start', 'end'] }],
  'text-wrap': [{ text: ['wrap', 'nowrap', 'balance', 'pretty'] }],
  'text-overflow': ['truncate', { text: ['ellipsis', 'clip'] }],
  'text-color': [{ text: any }],
  'font-weight': [{ font: ['normal', 'medium', 'semibold', 'bold', isArbitraryNumber] }],
  'font-family': [{ font: any }],
  ...each('leading', 'tracking', 'line-clamp', 'underline-offset', 'align', 'whitespace', 'break', 'wrap', 'hyphens'),
  'text-decoration': ['underline', 'overline', 'line-through', 'no-underline'],
  'text-decoration-thickness': [{ decoration: ['from-font', 'auto', isNumber, isArbitraryLength] }],
  'text-decoration-color': [{ decoration: any }],
  'bg-color': [{ bg: any }],
  ...each('rounded', 'rounded-s', 'rounded-e', 'rounded-t', 'rounded-b'),
  'border-w': [{ border: width }],
  'border-style': [{ border: ['solid', 'dashed', 'dotted', 'double', 'hidden', 'none'] }],
  'border-collapse': [{ border: ['collapse', 'separate'] }],
  'border-spacing': [{ 'border-spacing': any }],
  'border-color': [{ border: any }],
  ...sides('border-w', width),
  ...sides('border-color', any),
  'divide-y': [{ 'divide-y': width }],
  'divide-color': [{ divide: any }],
  'outline-style': [{ outline: ['solid', 'dashed', 'dotted', 'double', 'none', 'hidden'] }],
  'outline-w': [{ outline: width }],
  'outline-color': [{ outline: any }],
  'ring-w': [{ ring: width }],
  'ring-color': [{ ring: any }],
  'shadow-color': [{ shadow: any }],
  'translate-x': [{ 'translate-x': any }],
  'translate-y': [{ 'translate-y': any }],
  ...each(
    'outline-offset',
    'opacity',
    'cursor',
    'pointer-events',
    'transition',
    'duration',
    'animate',
    'rotate',
    'fill',
  ),
  ...each('resize', 'select', 'appearance', 'field-sizing'),
  grayscale: ['grayscale'],
  'stroke-w': [{ stroke: [isNumber, isArbitraryNumber] }],
  stroke: [{ stroke: any }],
  'object-fit': [{ object: ['contain', 'cover', 'fill', 'none', 'scale-down'] }],
  'list-style-type': [{ list: ['none', 'disc', 'decimal'] }],
};

/** Of two classes, the one that sets more takes away what it sets of the other. */
export const conflictingClassGroups: Config<string, never>['conflictingClassGroups'] = {
  overflow: ['overflow-x', 'overflow-y'],
  inset: ['inset-x', 'inset-y', 'start', 'end', 'top', 'right', 'bottom', 'left'],
  'inset-x': ['start', 'end', 'right', 'left'],
  'inset-y': ['top', 'bottom'],
  flex: ['basis', 'grow', 'shrink'],
  gap: ['gap-x', 'gap-y'],
  p: ['px', 'py', 'ps', 'pe', 'pt', 'pr', 'pb', 'pl'],
  px: ['ps', 'pe', 'pr', 'pl'],
  py: ['pt', 'pb'],
  m: ['mx', 'my', 'ms', 'me', 'mt', 'mr', 'mb', 'ml'],
  mx: ['ms', 'me', 'mr', 'ml'],
  my: ['mt', 'mb'],
  size: ['w', 'h'],
  'font-size': ['leading'],
  'line-clamp': ['display', 'overflow'],
  rounded: ['rounded-s', 'rounded-e', 'rounded-t', 'rounded-b'],
  'border-w': SIDES.map((side) => `border-w-${side}`),
  'border-color': SIDES.map((side) => `border-color-${side}`),
};
