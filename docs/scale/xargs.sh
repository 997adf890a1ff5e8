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
export input folder shards

# Names of equal width, so that `cat FOLDER/scores-*.jsonl` puts the shards together in their order.
score_shard() {
  slantwise score "$input" --shard "$1/$shards" --out "$folder/scores-$(printf '%05d' "$1").jsonl" --resume --quiet
}
export -f score_shard

# Exit code 123: some shard failed or has error records, which are in its output.
seq 1 "$shards" | xargs -P "$jobs" -I '{}' bash -c 'score_shard {}'
