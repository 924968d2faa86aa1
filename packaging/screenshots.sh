#!/bin/sh
# Builds, and takes a picture of the window in every state, size and theme, with its dialogs and menus, on the articles
# of a folder:
#   packaging/screenshots.sh [FOLDER]     by default seeds/
# The pictures are in target/screenshots/, one folder a size and theme. They need no display.
set -u

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 2
# shellcheck source=packaging/setup.sh
. "$root/packaging/setup.sh"

need_window_libraries
build_benchmarks
rm -rf "$root/target/screenshots"
# shellcheck disable=SC2086 # these are several words
exec "$java" $without_display -Dheadless.geometry=1920x1080 -cp "$class_path" variorum.ui.Screenshots \
  "${1:-$root/seeds}" "$texts/1500-base.txt" "$texts/1500-other.txt" "$root/target/screenshots"
