#!/bin/sh
# Builds the program with its own Java runtime, for the system that this runs on, into target/package/:
#   packaging/package.sh          everything that the system allows
#   packaging/package.sh image    only the folder that the rest is made of
# Linux: variorum-VERSION-linux-ARCH.tar.gz, and on Debian and Ubuntu a .deb; macOS: .dmg; Windows (in Git Bash, with
# WiX): .msi. The last two are written after the documentation of jpackage and have not been tried.
set -u

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 2
# shellcheck source=packaging/setup.sh
. "$root/packaging/setup.sh"

# Without java.net.http, which jsoup could use: the program asks no network for anything.
modules=java.desktop,java.logging,java.sql,java.xml,jdk.charsets,jdk.unsupported,jdk.zipfs,javafx.controls,javafx.swing
translations='ca|cs|de|es|fr|it|ja|ko|pt_BR|sk|sv|tr|zh_CN|zh_HK|zh_TW'

version=$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' "$root/pom.xml")
# The time in everything that is packed, so that the same sources make the same files.
SOURCE_DATE_EPOCH=$(git -C "$root" log -1 --format=%ct 2>/dev/null) || SOURCE_DATE_EPOCH=1795219200
export SOURCE_DATE_EPOCH
jar_time=$(sed -n 's:^ *<project.build.outputTimestamp>\(.*\)</.*:\1:p' "$root/pom.xml")

out=$root/target/package
image=$out/variorum
jdk() {
  tool=$1
  shift
  "${JAVA_HOME:+$JAVA_HOME/bin/}$tool" "$@"
}

# JavaFX comes as jars that hold the native libraries; as jmods with the libraries beside them they need not be
# unpacked into the reader's home at the first start.
make_jmods() {
  rm -rf "$out/jmods"
  mkdir -p "$out/jmods" || stop "cannot write into $out."
  for jar in "$root"/target/lib/javafx-*-*-*.jar; do
    name=$(basename "$jar" | sed 's/^javafx-\([a-z]*\)-.*/javafx.\1/')
    classes=$out/jmods/$name.classes
    mkdir -p "$classes" "$out/jmods/$name.libs"
    (cd "$classes" && jdk jar xf "$jar") || stop "cannot unpack $jar."
    find "$classes" -maxdepth 1 \( -name '*.so' -o -name '*.dylib' -o -name '*.dll' \) \
      -exec mv {} "$out/jmods/$name.libs/" \;
    rm -rf "$classes/com/sun/javafx/scene/control/skin/caspian" # a look that nobody chooses
    jdk jmod create --class-path "$classes" --libs "$out/jmods/$name.libs" "$out/jmods/$name.jmod" ||
      stop "jmod could not pack $name."
    rm -rf "$classes" "$out/jmods/$name.libs"
  done
}

# Names shared among the classes make the installed program smaller, and what is sent no larger. The JDK's messages come
# in English only, as the program does.
make_runtime() {
  make_jmods
  rm -rf "$out/runtime"
  jdk jlink --module-path "$out/jmods" --add-modules "$modules" --strip-debug --no-header-files --no-man-pages --compress=1 \
    --exclude-resources "regex:/java\..*_($translations)\.(class|properties)" --output "$out/runtime" ||
    stop "jlink could not make the runtime."
  rm -rf "$out/jmods"
  # A runtime made by jlink has no archive of the JDK's own classes.
  "$out/runtime/bin/java" -Xshare:dump -XX:+UseSerialGC >/dev/null 2>&1 || say "no archive of the JDK's classes was made."
  rm -f "$out/runtime/lib/server/classes_nocoops.jsa"
}

# The jars but for JavaFX, which is in the runtime.
copy_jars() {
  mkdir -p "$1/lib" || stop "cannot write into $1."
  cp "$root/target/variorum.jar" "$1/"
  find "$root/target/lib" -name '*.jar' ! -name 'javafx-*' -exec cp {} "$1/lib/" \;
  lighten_libraries "$1/lib"
}

# Libraries bring much for which there is no use. Of ICU, that is the order of letters, dates, numbers, the names of languages, places,
# currencies, units, time zones and characters in all tongues; of the others, what none of their classes that we reach refers to.
lighten_libraries() {
  icu=com/ibm/icu/impl/data/icudata
  lighten "$1"/icu4j-*.jar "$icu/[a-z][a-z].res $icu/[a-z][a-z][a-z].res $icu/[a-z][a-z]_*.res $icu/[a-z][a-z][a-z]_*.res" \
    "$icu/coll $icu/curr $icu/lang $icu/rbnf $icu/region $icu/translit $icu/unit $icu/zone" \
    "$icu/unames.icu $icu/zoneinfo64.res $icu/metaZones.res $icu/confusables.cfu $icu/uts46.nrm $icu/*.spp" \
    "com/ibm/icu/message2 com/ibm/icu/impl/duration"
  lighten "$1"/poi-scratchpad-*.jar "org/apache/poi/extractor org/apache/poi/h[dems]* org/apache/poi/hpbf org/apache/poi/hwmf" \
    "org/apache/poi/hwpf/converter org/apache/poi/hwpf/dev org/apache/poi/hwpf/extractor META-INF/services META-INF/versions"
  lighten "$1"/poi-ooxml-5*.jar "org/apache/poi/xdgf org/apache/poi/xslf/util org/apache/poi/xssf/binary META-INF/versions" \
    "org/apache/poi/xssf/eventusermodel org/apache/poi/xssf/extractor org/apache/poi/xssf/streaming META-INF/services" \
    "org/apache/poi/poifs/crypt/dsig"
  lighten "$1"/xmlbeans-*.jar "org/apache/xmlbeans/impl/tool org/apache/xmlbeans/impl/*2* META-INF/versions"
  lighten "$1"/commons-compress-*.jar "org/apache/commons/compress/harmony META-INF/versions"
  lighten "$1"/commons-collections4-*.jar "org/apache/commons/collections4/bloomfilter org/apache/commons/collections4/trie META-INF/versions"
  lighten "$1"/commons-codec-*.jar "org/apache/commons/codec/language META-INF/versions"
}

# lighten JAR PATHS...: takes files and folders out of a jar; the times in it are those in our own.
lighten() {
  jar=$1
  shift
  rm -rf "$out/light"
  mkdir -p "$out/light"
  # shellcheck disable=SC2048,SC2086 # the patterns are those of files in the jar
  (cd "$out/light" && jdk jar xf "$jar" && rm -rf $* && mv META-INF/MANIFEST.MF "$out/light.manifest" &&
    find . -type f | LC_ALL=C sort >"$out/light.files" &&
    jdk jar --create --file "$jar" --manifest "$out/light.manifest" --date "$jar_time" "@$out/light.files") ||
    stop "cannot pack $jar."
  rm -rf "$out/light" "$out/light.manifest" "$out/light.files"
}

# With whose work is in the program, under which licences, and the same as a CycloneDX bill of materials.
make_papers() {
  need_maven
  (cd "$root" && "$maven" -q -B -ntp -P papers generate-resources) >&2 || stop "the licences could not be gathered."
}

copy_papers() {
  mkdir -p "$image/share/doc/variorum"
  cp "$root/LICENSE" "$root/CHANGELOG.md" "$root"/target/papers/* "$image/share/doc/variorum/"
}

# The manual and what shells complete with are written by the program itself.
write_manual() {
  mkdir -p "$image/share/man/man1" "$image/share/bash-completion/completions" \
    "$image/share/zsh/vendor-completions" "$image/share/fish/vendor_completions.d"
  "$image/bin/variorum" man | gzip -n -9 >"$image/share/man/man1/variorum.1.gz"
  "$image/bin/variorum" completion bash >"$image/share/bash-completion/completions/variorum"
  "$image/bin/variorum" completion zsh >"$image/share/zsh/vendor-completions/_variorum"
  "$image/bin/variorum" completion fish >"$image/share/fish/vendor_completions.d/variorum.fish"
}

copy_desktop_files() {
  for size in 16 24 32 48 64 128 256 512; do
    place=$image/share/icons/hicolor/${size}x$size
    mkdir -p "$place/apps" "$place/mimetypes"
    cp "$root/packaging/icons/variorum-$size.png" "$place/apps/variorum.png"
    cp "$root/packaging/icons/variorum-$size.png" "$place/mimetypes/application-x-variorum.png"
  done
  mkdir -p "$image/share/icons/hicolor/scalable/apps" "$image/share/applications" "$image/share/mime/packages"
  cp "$root/packaging/icons/variorum.svg" "$image/share/icons/hicolor/scalable/apps/"
  cp "$root/packaging/linux/variorum.desktop" "$image/share/applications/"
  cp "$root/packaging/linux/variorum.xml" "$image/share/mime/packages/"
}

make_image() {
  make_papers &
  papers=$!
  make_runtime
  wait "$papers" || exit
  rm -rf "$image"
  mkdir -p "$image/bin" || stop "cannot write into $image."
  mv "$out/runtime" "$image/runtime"
  copy_jars "$image/app"
  cp "$root/target/compare.classes" "$root/target/window.classes" "$image/app/"
  cp "$root/packaging/variorum" "$root/packaging/linux/archive-classes" "$image/bin/"
  copy_papers
  copy_desktop_files
  write_manual
  find "$image" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}

make_tar() {
  archive=$out/variorum-$version-linux-$(uname -m).tar.gz
  tar -C "$out" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -cf - variorum |
    gzip -n -9 >"$archive" || stop "the .tar.gz could not be written."
  echo "$archive"
}

make_with_jpackage() {
  type=$1
  icon=$2
  make_runtime
  copy_jars "$out/app"
  set -- --type "$type" --name Variorum --app-version "$version" --dest "$out" --icon "$root/packaging/icons/$icon" \
    --runtime-image "$out/runtime" --input "$out/app" --main-jar variorum.jar --main-class variorum.Main \
    --java-options -XX:+UseSerialGC --java-options -XX:TieredStopAtLevel=1 --java-options -Xshare:auto \
    --license-file "$root/LICENSE" --description "Lays versions of an article side by side"
  [ "$type" != msi ] || set -- "$@" --win-menu --win-shortcut --win-console
  jdk jpackage "$@" || stop "jpackage could not make the .$type."
  rm -rf "$out/app" "$out/runtime"
}

build
mkdir -p "$out" || stop "cannot write into $out."
case $(uname -s) in
  Linux)
    make_image
    [ "${1-}" != image ] || exit 0
    make_tar &
    tar=$!
    if command -v dpkg-deb >/dev/null; then
      # shellcheck source=packaging/linux/deb.sh
      . "$root/packaging/linux/deb.sh"
    fi
    wait "$tar" || exit
    ;;
  Darwin) make_with_jpackage dmg variorum.icns ;;
  MINGW* | MSYS* | CYGWIN*) make_with_jpackage msi variorum.ico ;;
  *) stop "packages are made on Linux, macOS and Windows." ;;
esac
