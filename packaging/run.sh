#!/bin/sh
# Sets up what is missing, builds when something changed, and opens the window:
#   packaging/run.sh [FILES or FOLDERS...]     by default on seeds/
# Without a display it writes the HTML report and a picture of the window to target/variorum/.
set -u

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 2
# shellcheck source=packaging/setup.sh
. "$root/packaging/setup.sh"

# Whether a window can be opened here. A local X display (":0") has a socket; others are taken at their word.
has_display() {
  on_linux || return 0
  case ${DISPLAY-} in
    '') return 1 ;;
    :*)
      number=${DISPLAY#:}
      [ -S "/tmp/.X11-unix/X${number%%.*}" ]
      ;;
  esac
}

write_report_and_picture() {
  folder=$root/target/variorum
  mkdir -p "$folder" || stop "cannot make the folder $folder."
  echo "No display here: writing the report and a picture of the window instead."
  "$root/packaging/variorum" compare "$@" --format html --output "$folder/report.html"
  [ $? -le 1 ] || exit 2 # 1 says that the versions differ
  "$root/packaging/variorum" --snapshot "$folder/window.png" "$@" || exit 2
  echo "$folder/report.html"
  echo "$folder/window.png"
}

[ $# -gt 0 ] || set -- "$root/seeds"
need_window_libraries
build
if has_display; then
  exec "$root/packaging/variorum" "$@"
fi
write_report_and_picture "$@"
