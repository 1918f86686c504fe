// Each value is matched whole and has no room for url(), expression(), escapes or comments: a style can colour
// a letter, it cannot fetch, cover the page or read an attribute (CSS exfiltration, quality.md F10).
const colour = /^(#[0-9a-f]{3,8}|[a-z]{3,20}|rgba?\(\s?\d{1,3}%?(\s?,\s?\d{1,3}%?){2}(\s?,\s?[\d.]{1,5}%?)?\s?\))$/i;
const length = /^-?\d{1,4}(\.\d{1,4})?(px|pt|em|rem|%|ex|in|cm|mm)?$/i;
const positive = /^\d{1,4}(\.\d{1,4})?(px|pt|em|rem|%|ex|in|cm|mm)?$/i;
const box =
  /^(auto|0|\d{1,3}(\.\d{1,4})?(px|pt|em|rem|%|in|cm|mm)?)(\s(auto|0|\d{1,3}(\.\d{1,4})?(px|pt|em|rem|%|in|cm|mm)?)){0,3}$/i;
const edge =
  /^(\d{1,2}(\.\d{1,3})?(px|pt|em)?|#[0-9a-f]{3,8}|[a-z]{3,20})(\s(\d{1,2}(\.\d{1,3})?(px|pt|em)?|#[0-9a-f]{3,8}|[a-z]{3,20})){0,2}$/i;
const words = (...allowed: string[]): RegExp => new RegExp(`^(${allowed.join('|')})$`, 'i');

/** CSS properties a mail may use, with the values that each may have. */
export const mailStyles: Record<string, RegExp[]> = {
  color: [colour],
  'background-color': [colour],
  'font-family': [/^[\p{L}\d\s,'"-]{1,120}$/u],
  'font-size': [
    positive,
    words('xx-small', 'x-small', 'small', 'medium', 'large', 'x-large', 'xx-large', 'smaller', 'larger'),
  ],
  'font-style': [words('normal', 'italic', 'oblique')],
  'font-weight': [words('normal', 'bold', 'bolder', 'lighter', '[1-9]00')],
  'line-height': [positive, words('normal')],
  'text-align': [words('left', 'right', 'center', 'justify', 'start', 'end')],
  'text-decoration': [words('none', 'underline', 'line-through')],
  'text-indent': [length],
  'vertical-align': [words('top', 'middle', 'bottom', 'baseline', 'sub', 'super')],
  'white-space': [words('normal', 'pre', 'pre-wrap', 'nowrap')],
  direction: [words('ltr', 'rtl')],
  width: [positive, words('auto')],
  'max-width': [positive, words('none')],
  height: [positive, words('auto')],
  padding: [box],
  'padding-top': [positive],
  'padding-right': [positive],
  'padding-bottom': [positive],
  'padding-left': [positive],
  margin: [box],
  'margin-top': [positive],
  'margin-right': [positive],
  'margin-bottom': [positive],
  'margin-left': [positive],
  border: [edge],
  'border-top': [edge],
  'border-right': [edge],
  'border-bottom': [edge],
  'border-left': [edge],
  'border-collapse': [words('collapse', 'separate')],
  'border-spacing': [box],
  'list-style-type': [
    words('disc', 'circle', 'square', 'decimal', 'lower-alpha', 'upper-alpha', 'lower-roman', 'none'),
  ],
};
