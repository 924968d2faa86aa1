#!/bin/sh
# Builds, writes texts of its own, and measures on them how fast Variorum is. Nothing else should run meanwhile.
#   packaging/bench.sh                the engine: its stages by JMH, the program as a whole beside git,
#                                     wikidiff2, dwdiff and wdiff, as far as they are installed; ten minutes
#   packaging/bench.sh ui [FOLDER]    the window: start, scrolling, first layout, memory, and what takes
#                                     place in it on the articles of a folder, by default seeds/; two minutes
#   packaging/bench.sh package [A B]  what is packed: the start of a comparison and of the window, on two articles,
#                                     by default of seeds/; a minute once the package is built
# All print one table.
set -u

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 2
# shellcheck source=packaging/setup.sh
. "$root/packaging/setup.sh"

case ${1-} in
  '' | ui | package) ;;
  *) stop "nothing to measure by the name of $1; there are: ui, package" ;;
esac

# Runs a Java program on a screen of its own, or without one.
on_screen() {
  if on_linux && command -v xvfb-run >/dev/null && has_window_libraries; then
    exec xvfb-run -a -s '-screen 0 1920x1080x24' "$java" "$@"
  fi
  # shellcheck disable=SC2086 # these are several words
  exec "$java" $without_display "$@"
}

if [ -z "${1-}" ]; then
  build_benchmarks
  exec "$java" -cp "$class_path" variorum.bench.Benchmarks "$root" "$texts"
fi

need_window_libraries
build_benchmarks
if [ "$1" = package ]; then
  image=$root/target/package/variorum
  "$root/packaging/package.sh" image && "$image/bin/archive-classes" "$image/archives" || exit
  shift
  [ $# -eq 2 ] || set -- "$root/seeds/"*
  on_screen -Dprism.order=sw -cp "$class_path" variorum.ui.PackageBenchmarks \
    "$image" "$root/target/bench-classes" "$1" "$2"
fi
set -- -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dprism.order=sw -Djavafx.animation.fullspeed=true \
  -cp "$class_path" variorum.ui.WindowBenchmarks "${2:-$root/seeds}" "$texts/10000-base.txt" "$texts/10000-other.txt"
on_screen "$@"
