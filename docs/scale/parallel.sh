#!/usr/bin/env bash
# Scores a file of JSON lines with GNU parallel: parallel.sh INPUT OUTPUT [JOBS]
#
# parallel cuts the file at line ends into blocks and runs one `slantwise score -` a block. With --keep-order the output
# is that of a single process, byte for byte; only "line" in error records counts from the start of a block.
set -euo pipefail

input=${1:?usage: parallel.sh INPUT OUTPUT [JOBS]}
output=${2:?usage: parallel.sh INPUT OUTPUT [JOBS]}
jobs=${3:-$(nproc)}

# Exit code 3 says that some lines became error records, which is no reason to run the block again or to stop.
filter() { slantwise score - || [ $? -eq 3 ]; }
export -f filter

# Blocks are large against the time that a process takes to start; three tries for what kills a process from outside.
SHELL=$(command -v bash) parallel --pipepart --arg-file "$input" --block "${BLOCK:-16M}" --keep-order \
  --jobs "$jobs" --retries 3 --halt now,fail=1 filter > "$output.part"
mv "$output.part" "$output"

errors=$(grep -c '^{"id":[^{]*,"error":{"code":' "$output" || true)
if [ "$errors" -gt 0 ]; then
  echo "$errors records could not be scored" >&2
  exit 3
fi
