import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { has, hasGnuParallel, hasSpark, makeBench, RECIPES, SPARK } from '../scale/support.ts';
import { articleLines, loadCorpus } from './batch-articles.ts';
import { COMMAND, type CommandLine, costOf } from './batch-processes.ts';
import { table } from './measure.ts';

/**
 * Prints how fast the recipes of docs/scale are with two jobs on this machine, beside a single process. Needs the built
 * package; a recipe whose engine is absent is left out, and says so.
 */
export async function benchRecipes(articles: number): Promise<boolean> {
  const { name, texts } = await loadCorpus(articles);
  const lines = [...articleLines(texts, articles)].map((line) => line.trimEnd());
  const { folder, input, env } = makeBench(lines);
  const out = (file: string) => join(folder, file);
  const ways: readonly (readonly [string, CommandLine | null])[] = [
    ['single process', [process.execPath, COMMAND, 'score', input, '--out', out('one.jsonl'), '--quiet']],
    [
      'parallel.sh',
      hasGnuParallel() ? ['bash', join(RECIPES, 'parallel.sh'), input, out('parallel.jsonl'), '2'] : null,
    ],
    ['xargs.sh', has('xargs') ? ['bash', join(RECIPES, 'xargs.sh'), input, out('xargs'), '2', '2'] : null],
    ['spark_score.py', hasSpark() ? sparkLine(input, out('spark')) : null],
  ];
  const rows: string[][] = [];
  for (const [way, command] of ways) {
    if (command === null) {
      rows.push([way, 'not there', '', '']);
      continue;
    }
    const block = String(Math.ceil(lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0) / 2));
    const { wall, cpu } = await costOf([command], {
      ...env,
      BLOCK: block,
      PYSPARK_PYTHON: join(SPARK, 'python'),
      SPARK_LOCAL_IP: '127.0.0.1',
    });
    rows.push([way, wall.toFixed(1), cpu.toFixed(1), (articles / wall).toFixed(0)]);
  }
  console.log(`${name}: ${articles} articles, two jobs each:`);
  console.log(table([['recipe', 's', 's of processor', 'articles/s'], ...rows]));
  rmSync(folder, { recursive: true });
  return true;
}

/** A local cluster of two workers, each with one core. */
function sparkLine(input: string, output: string): CommandLine {
  const options = ['--master', 'local-cluster[2,1,1024]', '--conf', 'spark.ui.enabled=false'];
  const script = [join(RECIPES, 'spark_score.py'), input, output, '--partitions', '2'];
  return [join(SPARK, 'spark-submit'), ...options, ...script, '--slantwise', 'slantwise score - --quiet'];
}
