#!/bin/sh
# Sets up what is missing and runs every check: format, Error Prone and NullAway, architecture, unit,
# golden and property tests, and the window tests - in a real window under Xvfb where there is one or
# one can be had, else under Monocle; that the benchmarks compile; then fuzzing, a minute in all.
# Arguments go to Maven, as in: packaging/test.sh -Dtest=SpanTest
set -u

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 2
# shellcheck source=packaging/setup.sh
. "$root/packaging/setup.sh"

need_window_libraries
need_maven
if on_linux && ! command -v xvfb-run >/dev/null; then
  install_packages xvfb xauth || say "no Xvfb here: the window tests run without a display."
fi

# Runs Maven with three displays, one for each JVM that tests are shared out to: on one, a robot would type into the
# others' windows. Three also on two cores, since robots mostly wait. Their numbers are some number that is free, and 1 to 3.
with_displays() {
  tens=$((100 + $$ % 1000))
  while [ -e "/tmp/.X${tens}1-lock" ] || [ -e "/tmp/.X${tens}2-lock" ] || [ -e "/tmp/.X${tens}3-lock" ]; do
    tens=$((tens + 1))
  done
  # -r: on a slow machine a key that a robot presses must not repeat itself.
  screen='-screen 0 1920x1080x24 -r'
  keys=$root/target/displays
  mkdir -p "$root/target" && rm -f "$keys" && touch "$keys" || return
  xvfb-run -f "$keys" -n "${tens}1" -s "$screen" xvfb-run -f "$keys" -n "${tens}2" -s "$screen" \
    xvfb-run -f "$keys" -n "${tens}3" -s "$screen" \
    "$maven" -B -ntp verify -Dfx.display "-Dfx.displays=:$tens" "$@"
}

cd "$root" || exit 2
if on_linux && command -v xvfb-run >/dev/null && has_window_libraries; then
  with_displays "$@" || exit
else
  "$maven" -B -ntp verify "$@" || exit
fi

# The benchmarks drive the program through the same methods as the tests: they must go on compiling.
if [ $# -eq 0 ]; then
  "$maven" -q -B -ntp -P bench test-compile || exit
fi

# Fuzzing, each test in a JVM of its own and all at once, unless only some tests were asked for; FUZZ_SECONDS=3600 makes it an hour each.
seconds=${FUZZ_SECONDS:-20}
[ $# -eq 0 ] && [ "$seconds" -gt 0 ] || exit 0
fuzz() {
  # With all of the JVM's compilers: within the same time it tries half as much again.
  JAZZER_FUZZ=1 JAZZER_MAX_DURATION=${seconds}s "$maven" -B -ntp surefire:test -Dtest="$1" -Dtest.jit= \
    >"target/fuzz-${1#*#}.log" 2>&1 && return
  grep -v 'Instrumented' "target/fuzz-${1#*#}.log" | tail -n 60 >&2
  say "fuzzing found a failure; the whole of it is in target/fuzz-${1#*#}.log."
  return 1
}
running=
for test in \
  ReadingFuzzTest#anyBytesAreTextOrRefused \
  ReadingFuzzTest#theParagraphsHoldAllThatIsNoBlank \
  CollatorFuzzTest#theEditsOfAnyTwoTextsTurnOneIntoTheOther; do
  say "fuzzing $test for $seconds s."
  fuzz "$test" &
  running="$running $!"
done
failed=0
for process in $running; do
  wait "$process" || failed=1
done
exit "$failed"
