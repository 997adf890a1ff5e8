#!/usr/bin/env bash
#SBATCH --job-name=slantwise
#SBATCH --array=1-100
#SBATCH --cpus-per-task=4
#SBATCH --mem-per-cpu=1G
#SBATCH --time=08:00:00
#SBATCH --requeue
#SBATCH --signal=B:TERM@120
#SBATCH --output=slantwise-%A-%a.log
#
# Scores a corpus as a Slurm array, a shard a task: sbatch slurm-array.sh INPUT FOLDER [SHARDS]
#
# SHARDS must stay the same when single tasks are sent again (--array=7,31), so it is not taken from the array. TERM
# comes two minutes before the time limit: the run finishes what is in flight, and a requeued task goes on from there.
set -euo pipefail

input=${1:?usage: sbatch slurm-array.sh INPUT FOLDER [SHARDS]}
folder=${2:?usage: sbatch slurm-array.sh INPUT FOLDER [SHARDS]}
shards=${3:-100}
shard=${SLURM_ARRAY_TASK_ID:?is set by Slurm in array jobs}

mkdir -p "$folder"
# exec, so that the signal reaches the program.
exec slantwise score "$input" --shard "$shard/$shards" --workers "${SLURM_CPUS_PER_TASK:-1}" \
  --out "$folder/scores-$(printf '%05d' "$shard").jsonl.gz" --resume --quiet
