/** `slantwise/lexicons`: the built-in lexicons as data, their types, and the check for one's own. */
export { LEXICONS } from './generated/index.ts';
export {
  type CueScope,
  LEXICON_CLASSES,
  type Lean,
  type Lexicon,
  type LexiconCue,
  type LexiconGroup,
  type LexiconName,
  type MatchBy,
  POS_TAGS,
  type Pos,
  type Side,
  type Tone,
} from './types.ts';
export { checkLexicon, formatPath, type Problem } from './validate.ts';
