#!/usr/bin/env python3
"""Annotates JSON Lines with Dask distributed (Debian: python3-distributed), output in order.

    examples/dask_annotate.py articles.jsonl > annotations.jsonl
    examples/dask_annotate.py --scheduler tcp://host:8786 articles.jsonl > annotations.jsonl

Without --scheduler it starts worker processes on this machine. A worker that dies is started again and
its block is done by another. WARRAQ says how to call the program (default: warraq).
"""
import argparse
import itertools
import os
import shlex
import subprocess
import sys
from collections import deque

from distributed import Client, LocalCluster


def annotate(command, lines):
    """The annotations of some lines of JSON, as bytes."""
    done = subprocess.run([*command, "annotate"], input=b"".join(lines), stdout=subprocess.PIPE)
    # 1 says that some lines were no documents: their error objects stand in the output.
    if done.returncode not in (0, 1):
        raise RuntimeError(f"{command} ended with {done.returncode}")
    return done.stdout


def blocks(stream, size):
    while block := list(itertools.islice(stream, size)):
        yield block


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file")
    parser.add_argument("--scheduler", help="address of a running scheduler")
    parser.add_argument("--workers", type=int, default=os.cpu_count())
    parser.add_argument("--lines", type=int, default=1000, help="lines a worker gets at once")
    options = parser.parse_args()
    command = shlex.split(os.environ.get("WARRAQ", "warraq"))
    cluster = options.scheduler or LocalCluster(
        n_workers=options.workers, threads_per_worker=1, dashboard_address=None
    )
    with Client(cluster) as client, open(options.file, "rb") as stream:
        print("workers:", *client.run(os.getpid).values(), file=sys.stderr, flush=True)
        ahead = 4 * max(1, len(client.scheduler_info()["workers"]))
        under_way = deque()
        for block in blocks(stream, options.lines):
            under_way.append(client.submit(annotate, command, block, pure=False, retries=3))
            if len(under_way) >= ahead:
                sys.stdout.buffer.write(under_way.popleft().result())
                sys.stdout.flush()
        for future in under_way:
            sys.stdout.buffer.write(future.result())


if __name__ == "__main__":
    main()
