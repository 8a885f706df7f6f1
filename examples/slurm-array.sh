#!/bin/sh
# Annotates JSON Lines as a Slurm job array: task N takes the Nth part of the file.
#
#   sbatch --array=0-99 --requeue examples/slurm-array.sh articles.jsonl annotations
#   cat annotations/*.jsonl > annotations.jsonl
#
# A part is written under another name and renamed when it is whole: a task that was killed leaves no
# part behind and is simply run again; one whose part is there does nothing. To do again what has failed,
# submit the whole array again: the number of its tasks says how the file is cut.
# WARRAQ says how to call the program (default: warraq).
#SBATCH --cpus-per-task=2
#SBATCH --mem=2G
set -eu
source=$1
target=$2
task=${SLURM_ARRAY_TASK_ID:?run this with sbatch --array}
tasks=${SLURM_ARRAY_TASK_COUNT:?}
if [ "${SLURM_ARRAY_TASK_MIN:-0}" -ne 0 ] || [ "${SLURM_ARRAY_TASK_MAX:-$task}" -ge "$tasks" ]; then
	echo "the array is to be 0-N, whole: the file is cut into as many parts as it has tasks" >&2
	exit 2
fi
part=$target/$(printf '%06d' "$task").jsonl
[ ! -e "$part" ] || exit 0
mkdir -p "$target"
lines=$(wc -l < "$source")
first=$((lines * task / tasks + 1))
last=$((lines * (task + 1) / tasks))
[ "$task" -ne $((tasks - 1)) ] || last='$'
[ "$last" = '$' ] || [ "$last" -ge "$first" ] || { : > "$part"; exit 0; }
sed -n "${first},${last}p" "$source" > "$part.in"
${WARRAQ:-warraq} annotate --jobs "${SLURM_CPUS_PER_TASK:-1}" < "$part.in" > "$part.tmp" || [ $? -eq 1 ]
rm "$part.in"
mv "$part.tmp" "$part"
