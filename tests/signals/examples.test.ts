import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../src/signals/catalog.ts';
import { marksOf, readMarks, signalsOf, textsOf } from './support.ts';

/** Every rule's own examples, through the real stages: the marked words are found, nothing is where silence is asked. */
for (const rule of CATALOG) {
  describe(rule.id, () => {
    const findAll = rule.learned ? marksOf : signalsOf;
    const marked = rule.voices.length === 1 ? rule.voices[0] : undefined;
    it.each(rule.examples.fires)('fires: %s', (example) => {
      const { text, marks } = readMarks(example);
      const own = findAll(text).filter((signal) => signal.rule === rule.id);
      expect(textsOf(text, own)).toEqual(marks.map((mark) => text.slice(mark.start, mark.end)));
      expect(own.map(({ start, end }) => ({ start, end }))).toEqual(marks);
      if (marked !== undefined) expect(own.every((signal) => signal.voice === marked)).toBe(true);
    });
    it.each(rule.examples.silent)('silent: %s', (example) => {
      const { text } = readMarks(example);
      expect(textsOf(text, findAll(text), rule.id)).toEqual([]);
    });
  });
}
