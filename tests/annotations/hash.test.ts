import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeEngine } from '../../src/annotations/engine.ts';
import { canonicalJson, hashAnywhere, hashText } from '../../src/annotations/hash.ts';

function check(text: string): void {
  // Node, too, writes an unpaired surrogate as U+FFFD.
  const digest = createHash('sha256').update(text, 'utf8').digest('hex');
  expect(hashText(text)).toBe(`sha256:${digest}`);
  expect(hashAnywhere(text)).toBe(digest);
}

test.each(['', 'a', 'é', '€', '😀', '\ud83d', '\ude00', '\ude00\ud83d', 'a\ud83d\ud83d\ude00b', '\ufeff\u0000\u2028'])(
  'hash of %j is that of its UTF-8 form',
  check,
);

test('hash of any string is that of its UTF-8 form', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => check(String.fromCharCode(...units))),
  );
});

test('canonical JSON does not depend on the order of keys, and leaves undefined ones out', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: undefined, A: true })).toBe(
    '{"A":true,"b":[1,{"c":"x","d":null}]}',
  );
});

test('the engine has the version of the package and a hash of the options', () => {
  const engine = makeEngine({ model: 'm', lexicons: 'l', config: { unit: 'document', rules: {} } });
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(engine).toMatchObject({ name: 'slantwise', version, model: 'm', lexicons: 'l' });
  expect(engine.config).toBe(makeEngine({ model: 'x', lexicons: 'y', config: { rules: {}, unit: 'document' } }).config);
  expect(engine.config).not.toBe(makeEngine({ model: 'm', lexicons: 'l', config: { unit: 'sentence' } }).config);
});
