import { sideOf } from '../../src/annotations/side.ts';
import { sigmoid, signedSigmoid } from '../../src/numbers/sigmoid.ts';
import { loadCorpus } from '../annotate/load.ts';
import type { Example } from '../train/scores/example.ts';
import { OPEN_SETS } from '../train/scores/sources/sets.ts';
import type { EvaluateOptions } from './options.ts';
import { makeErrorLog } from './print/errors.ts';
import { alignTable } from './print/table.ts';
import { crossExamples } from './scores/cross.ts';
import { REASONS, type Reason, reasonOf, TOLD } from './scores/side-reasons.ts';
import { openLibrary } from './scores/teachers.ts';

/**
 * Why the side of a partisan sentence is not told, or wrong: train and dev, each outlet judged by models that have seen
 * nothing of it. `--errors N` lists sentences of each reason, `--kind` those of one (`untold`, `wrong`).
 */
export function* evaluateSides({ data, errors, kind }: EvaluateOptions): Iterable<string> {
  const library = openLibrary(data);
  const teachers = OPEN_SETS.filter((set) => !set.startsWith('corpus-'));
  const partisan = new Map(
    crossExamples(library, 'partisan', teachers).map(({ example, judged }) => [keyOf(example), sigmoid(judged.logit)]),
  );
  const articles = new Map(loadCorpus(data).articles.map((article) => [article.id, article]));
  const log = makeErrorLog();
  const counts = new Map<Reason, number>();
  let all = 0;
  let sure = 0;
  let sureRight = 0;
  for (const { example, judged } of crossExamples(library, 'lean', teachers)) {
    const lean = signedSigmoid(judged.logit);
    const reason = reasonOf(example, lean, judged.gold, partisan.get(keyOf(example)) ?? 0);
    all++;
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
    if (sideOf(lean) !== null) {
      sure++;
      if (lean > 0 === judged.gold) sureRight++;
    }
    const article = articles.get(example.article);
    const n = example.sentence ?? 0;
    const [start, end] = article?.sentences[n - 1] ?? [0, 0];
    const wording = n === 0 ? article?.title : article?.text.slice(start, end);
    const gold = judged.gold ? 'right' : 'left';
    if (reason !== TOLD)
      log.add(reason.replace(/: /, '-'), `[${example.article} ${n}, ${gold}] ${wording?.slice(0, 200)}`);
  }
  yield `Sides of partisan sentences: corpus train and dev, the author's words, 5 folds of whole outlets: n = ${all}`;
  yield* alignTable([
    ['', 'n', 'share'],
    ...REASONS.map((reason) => [reason, String(counts.get(reason) ?? 0), shareOf(counts.get(reason) ?? 0, all)]),
  ]);
  const wrong = REASONS.filter((reason) => reason.startsWith('wrong')).reduce(
    (sum, one) => sum + (counts.get(one) ?? 0),
    0,
  );
  const right = counts.get(TOLD) ?? 0;
  yield `told: ${shareOf(right + wrong, all)} of them, right: ${shareOf(right, right + wrong)}; were partisan not asked: ${shareOf(sure, all)}, right: ${shareOf(sureRight, sure)}`;
  yield* log.print(errors, kind);
}

function keyOf({ article, sentence }: Example): string {
  return `${article} ${sentence}`;
}

function shareOf(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3).replace(/^0/, '');
}
