#!/bin/sh
# Builds, and takes the pictures of the README anew, of the texts in seeds/: two versions, five versions, a report.
set -u

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 2
# shellcheck source=packaging/setup.sh
. "$root/packaging/setup.sh"

need_window_libraries
build
for tool in pdftoppm pngquant; do
  command -v "$tool" >/dev/null || install_packages poppler-utils pngquant || stop "$tool is needed."
done

pictures=$root/docs/pictures
mkdir -p "$pictures" || stop "cannot write into $root/docs."
wire=$root/seeds/2025-01-24-wire.txt
morning=$root/seeds/2025-01-25-morning.txt
"$root/packaging/variorum" --snapshot "$pictures/two.png" --size 1280x800 "$wire" "$morning"
"$root/packaging/variorum" --snapshot "$pictures/five.png" --size 1600x900 "$root/seeds"/*.txt
SOURCE_DATE_EPOCH=1795219200 "$root/packaging/variorum" compare "$wire" "$morning" --output "$root/target/report.pdf"
[ $? -le 1 ] || stop "the report could not be written."
pdftoppm -png -r 80 -f 1 -l 1 -singlefile "$root/target/report.pdf" "$pictures/report" || stop "the report could not be drawn."
pngquant --force --ext .png 128 "$pictures"/*.png || stop "the pictures could not be made smaller."
