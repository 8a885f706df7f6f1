#!/bin/sh
# Annotates JSON Lines with GNU parallel (Debian: parallel): one worker a core, output in order.
#
#   examples/parallel.sh articles.jsonl > annotations.jsonl
#
# WARRAQ  how to call the program (default: warraq)
# JOBS    how many workers (default: one a core)
# BLOCK   how much text a worker gets at once (default: 10M); a longer line would be cut in two
#
# The file is cut into parts first: a part whose worker dies is done again, and what that worker had
# written is thrown away. (With --pipe or --pipe-part the part would be lost: a pipe is read once.)
set -eu
parts=$(mktemp -d)
trap 'rm -rf "$parts"' EXIT
split --line-bytes="${BLOCK:-10M}" --suffix-length=6 "$1" "$parts/"
# Exit code 1 says that some lines were no documents: their error objects stand in the output.
parallel --jobs "${JOBS:-100%}" --keep-order --retries 3 \
	"${WARRAQ:-warraq} annotate < {} || [ \$? -eq 1 ]" ::: "$parts"/* < /dev/null
