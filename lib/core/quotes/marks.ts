/** Marks of one family open and close one another, whatever their shape: “…", „…“, ``…''. */
export type MarkFamily = 'double' | 'single' | 'angle' | 'single-angle' | 'corner' | 'inner-corner';

/**
 * What the shape of a mark says about it. `open` and `close` marks keep to their shape unless their
 * place says otherwise, `low` ones only open, `straight` ones go by their place alone.
 */
export type MarkShape = 'open' | 'close' | 'low' | 'straight';

export interface MarkKind {
  readonly family: MarkFamily;
  readonly shape: MarkShape;
}

const kind = (family: MarkFamily, shape: MarkShape): MarkKind => ({ family, shape });

/** The quotation marks of news text. Data, one row a mark. */
export const MARK_KINDS: ReadonlyMap<string, MarkKind> = new Map([
  ['"', kind('double', 'straight')],
  ['＂', kind('double', 'straight')],
  ["''", kind('double', 'straight')],
  ['``', kind('double', 'open')],
  ['“', kind('double', 'open')],
  ['‟', kind('double', 'open')],
  ['„', kind('double', 'low')],
  ['”', kind('double', 'close')],
  ['〝', kind('double', 'open')],
  ['〞', kind('double', 'close')],
  ['‘', kind('single', 'open')],
  ['‛', kind('single', 'open')],
  ['‚', kind('single', 'low')],
  ['’', kind('single', 'close')],
  ["'", kind('single', 'straight')],
  ['`', kind('single', 'straight')],
  ['´', kind('single', 'straight')],
  ['«', kind('angle', 'open')],
  ['»', kind('angle', 'close')],
  ['‹', kind('single-angle', 'open')],
  ['›', kind('single-angle', 'close')],
  ['「', kind('corner', 'open')],
  ['」', kind('corner', 'close')],
  ['『', kind('inner-corner', 'open')],
  ['』', kind('inner-corner', 'close')],
]);

/** Every mark of the table, the doubled ones first. */
export const ANY_MARK = /''|``|["＂“”„‟〝〞‘’‚‛'`´«»‹›「」『』]/gu;
