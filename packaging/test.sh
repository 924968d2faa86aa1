#!/bin/sh
# Sets up what is missing and runs every check: format, Error Prone and NullAway, architecture, unit,
# golden and property tests, and the window tests - in a real window under Xvfb where there is one or
# one can be had, else under Monocle. Arguments go to Maven, as in: packaging/test.sh -Dtest=SpanTest
set -u

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 2
# shellcheck source=packaging/setup.sh
. "$root/packaging/setup.sh"

need_window_libraries
need_maven
if on_linux && ! command -v xvfb-run >/dev/null; then
  install_packages xvfb xauth || say "no Xvfb here: the window tests run without a display."
fi

cd "$root" || exit 2
if on_linux && command -v xvfb-run >/dev/null && has_window_libraries; then
  exec xvfb-run -a -s '-screen 0 1920x1080x24' "$maven" -B -ntp verify -Dfx.display "$@"
fi
exec "$maven" -B -ntp verify "$@"
