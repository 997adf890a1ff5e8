#!/usr/bin/env bash
# Scores a corpus in shards, some at a time: xargs.sh INPUT FOLDER [SHARDS] [JOBS]
#
# Each shard is a process with an output file of its own; one after the other they are the output of a single process.
# Run it again after whatever stopped it: finished shards are left alone, the others go on where they were.
set -euo pipefail

input=${1:?usage: xargs.sh INPUT FOLDER [SHARDS] [JOBS]}
folder=${2:?usage: xargs.sh INPUT FOLDER [SHARDS] [JOBS]}
shards=${3:-$(nproc)}
jobs=${4:-$(nproc)}

mkdir -p "$folder"
# Equal widths, so that `cat FOLDER/*` puts the shards together in their order. 123: some shard had error records.
seq --equal-width 1 "$shards" | xargs -P "$jobs" -I '{}' \
  slantwise score "$input" --shard "{}/$shards" --out "$folder/scores-{}.jsonl" --resume --quiet
