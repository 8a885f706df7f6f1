#!/usr/bin/env python3
"""Annotates JSON Lines with Apache Spark: every partition is piped through `warraq annotate`.

    spark-submit examples/spark_annotate.py articles.jsonl annotations

Order is kept within and between partitions: part-00000, part-00001 and so on of the output folder, one
behind the other, are in the order of the input. Spark tries a partition again whose process dies. The
program must be on every node, under the name WARRAQ says (default: warraq).
"""
import os
import shlex
import sys

from pyspark.sql import SparkSession

source, target = sys.argv[1:3]
spark = SparkSession.builder.appName("warraq annotate").getOrCreate()
lines = spark.sparkContext.textFile(source)
# Lines that are no documents give an error object and exit code 1, which is no failure here.
command = os.environ.get("WARRAQ", "warraq") + " annotate || [ $? -eq 1 ]"
# Spark splits the command as a shell does, and gives it no environment of its own accord.
environment = {"PATH": os.environ["PATH"]}
lines.pipe(shlex.join(["sh", "-c", command]), environment, checkCode=True).saveAsTextFile(target)
