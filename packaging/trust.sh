#!/bin/sh
# Tries the whole of what every build tries a sample of; docs/RELIABILITY.md tells what that is.
#   packaging/trust.sh             hostile files, kills and other faults: an hour or so; the tables in docs/RELIABILITY.md are written anew
#   packaging/trust.sh soak 45     uses the window at random for so many minutes; SOAK_SEED=2 uses it otherwise
set -u

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 2
# shellcheck source=packaging/setup.sh
. "$root/packaging/setup.sh"

need_maven
cd "$root" || exit 2
export JAVA_TOOL_OPTIONS="${JAVA_TOOL_OPTIONS:-} -Xmx512m"

if [ "${1:-}" = soak ]; then
  need_window_libraries
  # What is kept only as long as there is room, as JavaFX keeps what it has drawn, does not count.
  export JAVA_TOOL_OPTIONS="$JAVA_TOOL_OPTIONS -XX:SoftRefLRUPolicyMSPerMB=0"
  set -- -Dtest=SoakTest -Dsoak.minutes="${2:-45}" -Dsoak.seed="${SOAK_SEED:-1}"
  if on_linux && command -v xvfb-run >/dev/null; then
    exec xvfb-run -a -s '-screen 0 1920x1080x24 -r' "$maven" -B -ntp test -Dfx.display "$@"
  fi
  exec "$maven" -B -ntp test "$@"
fi
exec "$maven" -B -ntp test -Dtrust=whole -Dtest='variorum.trust.*Test'
