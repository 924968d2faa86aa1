# shellcheck shell=sh
# Functions that the scripts beside it share; sourced by them, with $root set to the project's folder.
: "${root:?}"

say() {
  echo "variorum: $1" >&2
}

stop() {
  say "$1"
  exit 2
}

# Runs a command as root: as it is, or with sudo, which asks for a password only on a terminal.
as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif ! command -v sudo >/dev/null; then
    return 1
  elif [ -t 0 ]; then
    sudo "$@"
  else
    sudo -n "$@"
  fi
}

# Installs Debian or Ubuntu packages; fails where that is not possible.
install_packages() {
  command -v apt-get >/dev/null || return 1
  say "installing $*"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >&2 ||
    { as_root apt-get update -q >&2 &&
      as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >&2; }
}

on_linux() {
  [ "$(uname -s)" = Linux ]
}

# Whether the system libraries are there that JavaFX opens a window with.
has_window_libraries() {
  on_linux || return 0
  known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null) || return 1
  for library in libgtk-3.so.0 libGL.so.1 libXxf86vm.so.1 libXtst.so.6; do
    case $known in
      *"$library"*) ;;
      *) return 1 ;;
    esac
  done
}

# Where they cannot be installed this is said, and the work goes on: much can be done without a window.
need_window_libraries() {
  has_window_libraries || install_packages libgtk-3-0 libgl1 libxxf86vm1 libxtst6 ||
    say "the window needs GTK 3, libGL, libXxf86vm and libXtst: please install them."
}

has_jdk() {
  if [ -n "${JAVA_HOME-}" ]; then
    [ -x "$JAVA_HOME/bin/javac" ]
  else
    # On macOS javac may be a stand-in that only asks to install Java, so it is tried.
    javac -version >/dev/null 2>&1
  fi
}

need_jdk() {
  has_jdk && return 0
  if [ -z "${JAVA_HOME-}" ]; then
    install_packages openjdk-17-jdk-headless || install_packages default-jdk-headless || true
    has_jdk && return 0
  fi
  stop "building needs a JDK, 17 or newer, on the PATH or in JAVA_HOME."
}

# Sets $maven: the wrapper, which downloads Maven at its first start, else the mvn that is there.
need_maven() {
  need_jdk
  if (cd "$root" && ./mvnw -v) >/dev/null 2>&1; then
    maven=./mvnw
  elif command -v mvn >/dev/null; then
    maven=mvn
  else
    stop "the Maven wrapper could not download Maven, and there is no mvn on the PATH."
  fi
}

# Whether target/ holds what the sources say. A folder's time tells of files that were deleted.
is_built() {
  [ -f "$root/target/variorum.jar" ] && [ -d "$root/target/lib" ] && [ -f "$root/target/built" ] &&
    [ -z "$(find "$root/src/main" "$root/pom.xml" -newer "$root/target/built" | head -n 1)" ]
}

build() {
  is_built && return 0
  need_maven
  say "building"
  (cd "$root" && "$maven" -q -B -ntp package -Dmaven.test.skip=true -Dspotless.check.skip=true) >&2 ||
    stop "the build failed; the reason is above."
  archive_classes
  touch "$root/target/built"
}

# Builds the program and what measures it, and writes the texts to measure on. Sets $java, $class_path and $texts.
build_benchmarks() {
  build
  need_maven
  (cd "$root" && "$maven" -q -B -ntp -P bench process-test-classes) >&2 ||
    stop "the build failed; the reason is above."
  class_path="$root/target/variorum.jar:$root/target/bench-classes:$root/target/bench-lib/*:$root/target/snapshot-lib/*"
  texts=$root/target/bench-texts
  java=${JAVA_HOME:+$JAVA_HOME/bin/}java
  "$java" -cp "$class_path" variorum.bench.BenchTexts "$texts" || stop "the texts could not be written."
}

# For Java: the window is drawn by Monocle, which needs no display.
# shellcheck disable=SC2034 # used by the scripts that source this
without_display='-Dglass.platform=Monocle -Dmonocle.platform=Headless -Dprism.order=sw -Djava.awt.headless=true'

# Makes archives of the classes that comparisons and the window load, so that the next ones start faster. Only a
# gain in time: an archive that cannot be made, or that the JVM finds damaged, is dropped. Static archives,
# since the program starts faster from one than from what is written at its exit: docs/decisions/0010-where-the-time-goes.md.
archive_classes() {
  rm -f "$root/target/"*.jsa "$root/target/"*.classes.*
  # Its time is mostly waiting, so the rest is done meanwhile.
  read_seeds "$root/target/window.classes" &
  reading=$!
  for format in text json; do
    compare_seeds "-XX:DumpLoadedClassList=$root/target/compare.classes.$format" --format "$format"
  done
  compare_two_seeds "-XX:DumpLoadedClassList=$root/target/compare.classes.two"
  if archive_of compare; then
    compare_seeds -XX:+VerifySharedSpaces
    [ $? -le 1 ] || rm -f "$root/target/compare.jsa"
  fi
  show_seeds "-XX:DumpLoadedClassList=$root/target/window.classes.shown"
  wait "$reading"
  if archive_of window; then
    show_seeds -XX:+VerifySharedSpaces || rm -f "$root/target/window.jsa"
  fi
}

# Makes target/NAME.jsa of the classes that target/NAME.classes.* list, classes before the lambdas in them: the order in
# which they were loaded differs from run to run.
# What stands twice in one list is meant so: two lambdas look the same, and an archive hands out each only once.
archive_of() {
  archive=$root/target/$1.jsa
  awk 'FNR == 1 { split("", here) } ++here[$0] > listed[$0] { listed[$0]++; print }' "$root/target/$1.classes."* \
    2>/dev/null | LC_ALL=C sort -r >"$root/target/$1.classes"
  [ -s "$root/target/$1.classes" ] || return
  "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xshare:dump -XX:+UseSerialGC -XX:SharedClassListFile="$root/target/$1.classes" \
    -XX:SharedArchiveFile="$archive.new" -cp "$root/target/variorum.jar" >/dev/null 2>&1
  rm -f "$archive" "$root/target/$1.classes."*
  [ -f "$archive.new" ] && mv "$archive.new" "$archive"
}

# Runs a comparison without output, of texts that are long enough for all cores; its first argument is one
# more option for the JVM.
compare_seeds() {
  long=$root/target/long-seed.txt
  option=$1
  shift
  for _ in 1 2 3 4 5 6 7 8; do
    cat "$root/seeds/"*
  done >"$long"
  JAVA_TOOL_OPTIONS="${JAVA_TOOL_OPTIONS-} \"$option\"" \
    "$root/packaging/variorum" compare "$root/seeds" "$long" "$@" >/dev/null 2>&1
}

# The same of two short texts, without an option: on one thread, and through what is decided by default.
compare_two_seeds() {
  option=$1
  set -- "$root/seeds/"*
  JAVA_TOOL_OPTIONS="${JAVA_TOOL_OPTIONS-} \"$option\"" \
    "$root/packaging/variorum" compare "$1" "$2" >/dev/null 2>&1
}

# Opens the window twice as a reader does, on a screen of its own: with the desktop's libraries and the first time
# without settings, the second time with those of the first. What either loads is listed in files that begin so.
read_seeds() {
  on_linux && command -v xvfb-run >/dev/null && has_window_libraries || return 0
  rm -rf "$root/target/window.settings"
  for start in first second; do
    # shellcheck disable=SC2016 # the shell inside expands them
    JAVA_TOOL_OPTIONS="${JAVA_TOOL_OPTIONS-} \"-XX:DumpLoadedClassList=$1.$start\" \"-Dvariorum.settings=$root/target/window.settings\"" \
      xvfb-run -a -s '-screen 0 1920x1080x24' sh -c '"$0" "$1" & sleep 8; kill $!; wait' \
      "$root/packaging/variorum" "$root/seeds" >/dev/null 2>&1
  done
}

# Opens the window for a moment where nobody sees it; its argument is one more option for the JVM.
show_seeds() {
  JAVA_TOOL_OPTIONS="${JAVA_TOOL_OPTIONS-} \"$1\"" \
    "$root/packaging/variorum" --snapshot "$root/target/window.png" "$root/seeds" >/dev/null 2>&1
}
