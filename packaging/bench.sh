#!/bin/sh
# Builds, writes texts of its own, and measures on them how fast Variorum is: its stages by JMH, the
# program as a whole beside git, wikidiff2, dwdiff and wdiff, as far as they are installed. Prints one
# table. Takes some ten minutes; nothing else should run meanwhile.
set -u

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 2
# shellcheck source=packaging/setup.sh
. "$root/packaging/setup.sh"

build
need_maven
(cd "$root" && "$maven" -q -B -ntp -P bench process-test-classes) >&2 || stop "the build failed; the reason is above."

class_path="$root/target/variorum.jar:$root/target/bench-classes:$root/target/bench-lib/*"
texts=$root/target/bench-texts
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"$java" -cp "$class_path" variorum.bench.BenchTexts "$texts" || stop "the texts could not be written."
exec "$java" -cp "$class_path" variorum.bench.Benchmarks "$root" "$texts"
