"""Score a corpus on Apache Spark: articles in (Parquet or JSON lines), a sentence table out (Parquet).

    spark-submit spark_score.py INPUT OUTPUT [--partitions N] [--slantwise COMMAND]

Each partition is piped through one `slantwise score -` (one line in, one line out, in order), which must be installed on
every worker. INPUT needs the columns `id` and `text`, both strings; `title` is used where there is one. The table has
the columns of `slantwise score --table sentences`, but for `record`; an article that cannot be scored is one row with
`id` and `error` alone, so that none is lost.
"""

import argparse
import json
import shlex
import subprocess
import tempfile
import threading

from pyspark.sql import SparkSession
from pyspark.sql.types import DoubleType, IntegerType, StringType, StructField, StructType

SCORES = ("editorializing", "hedging", "partisan", "lean", "loaded", "tone")
COLUMNS = (
    [("id", StringType()), ("sentence", IntegerType()), ("field", StringType())]
    + [("start", IntegerType()), ("end", IntegerType()), ("block", StringType())]
    + [("voice", StringType()), ("author_share", DoubleType()), ("verdict", StringType())]
    + [(name, DoubleType()) for name in SCORES]
    + [(f"attributed_{name}", DoubleType()) for name in SCORES[1:]]
    + [("annotations", IntegerType()), ("attributions", IntegerType()), ("error", StringType())]
)
SCHEMA = StructType([StructField(name, kind) for name, kind in COLUMNS])
ERROR_ROW = (None,) * (len(COLUMNS) - 2)


def sentence_rows(record):
    """The rows of one output line."""
    if "error" in record:
        error = record["error"]
        yield (record["id"], *ERROR_ROW, f"{error['code']}: {error['message']}")
        return
    for index, sentence in enumerate(record["sentences"]):
        author = sentence["scores"] or {}
        source = sentence["attributed"] or {}
        yield (
            record["id"],
            index,
            sentence.get("field", "text"),
            sentence["start"],
            sentence["end"],
            record["blocks"][sentence["block"]]["kind"],
            sentence["voice"]["label"],
            number(sentence["voice"]["authorShare"]),
            sentence["verdict"],
            *(number(author.get(name)) for name in SCORES),
            *(number(source.get(name)) for name in SCORES[1:]),
            len(sentence["annotations"]),
            len(sentence["attributions"]),
            None,
        )


def number(value):
    """JSON has one kind of number; Spark takes no whole one for a double."""
    return None if value is None else float(value)


def score_partition(command):
    """A function for mapPartitions: articles in, sentence rows out, in order, with one process of `command`."""

    def score(articles):
        # A file, not a pipe: nobody reads messages while lines are read.
        with tempfile.TemporaryFile() as messages:
            process = subprocess.Popen(
                shlex.split(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=messages
            )
            fed = []

            def feed():
                # In a thread of its own, or both sides would wait for each other once the pipes are full.
                count = 0
                try:
                    with process.stdin as lines:
                        for article in articles:
                            lines.write(json.dumps(article, ensure_ascii=False).encode("utf-8", "replace") + b"\n")
                            count += 1
                    fed.append(count)
                except BrokenPipeError:
                    pass  # The process is gone; its exit code says why.
                except Exception as error:
                    fed.append(error)

            feeder = threading.Thread(target=feed, daemon=True)
            feeder.start()
            read = 0
            try:
                for line in process.stdout:
                    read += 1
                    yield from sentence_rows(json.loads(line))
                feeder.join()
                code = process.wait()
            finally:
                process.kill()  # Where Spark wants no more rows; else it has ended by now.
            if fed and isinstance(fed[0], Exception):
                raise fed[0]
            # 3: some lines were errors, which are rows. Anything else fails the task, and Spark tries it again.
            if code not in (0, 3) or fed != [read]:
                messages.seek(0)
                said = messages.read()[-2000:].decode("utf-8", "replace")
                raise RuntimeError(f"{command}: exit code {code}, {fed} lines in, {read} lines out. {said}")

    return score


def articles_of(frame):
    names = [name for name in ("id", "title", "text") if name in frame.columns]
    return frame.select(*names).rdd.map(lambda row: {name: row[name] for name in names if row[name] is not None})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input", help="Parquet, or JSON lines when the name has .json in it (also .gz)")
    parser.add_argument("output", help="a folder of Parquet files; it must not exist")
    parser.add_argument("--partitions", type=int, help="about 2,000 articles each, so that starting costs little")
    parser.add_argument("--slantwise", default="slantwise score -", help="the filter (default: %(default)s)")
    options = parser.parse_args()
    spark = SparkSession.builder.appName("slantwise").getOrCreate()
    if ".json" in options.input:
        # Only strings are read, so that a column of numbers does not turn ids into something else.
        read = spark.read.schema("id string, title string, text string").json(options.input)
    else:
        read = spark.read.parquet(options.input)
    if options.partitions:
        read = read.repartition(options.partitions)
    rows = articles_of(read).mapPartitions(score_partition(options.slantwise))
    spark.createDataFrame(rows, SCHEMA).write.parquet(options.output)
    spark.stop()


if __name__ == "__main__":
    main()
