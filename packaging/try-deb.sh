#!/bin/sh
# Tries the Debian package as its users would, on a Debian that holds nothing but its base: installs it over an older
# build, compares from another folder as another user, opens the window from the desktop entry on a folder, removes it,
# and looks at what is left. Needs root. Makes that Debian in target/debian with debootstrap. Its exit status is 3 where
# this machine does not allow that, so that nothing was tried.
set -u

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 2
# shellcheck source=packaging/setup.sh
. "$root/packaging/setup.sh"

debian=$root/target/debian

cannot_try() {
  say "the package cannot be tried on this machine: $1"
  exit 3
}

[ "$(id -u)" = 0 ] || cannot_try "that takes root."
command -v debootstrap >/dev/null || install_packages debootstrap || cannot_try "debootstrap cannot be installed."

inside() {
  chroot "$debian" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}

as_editor() {
  inside su - editor -c "$1"
}

leave() {
  for pid in $(inside pgrep -u editor 2>/dev/null); do
    kill "$pid" 2>/dev/null
  done
  umount "$debian/proc" "$debian/dev" 2>/dev/null
}

make_debian() {
  leave
  rm -rf "$debian"
  # The packages come from where this machine's come from.
  mirror=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null |
    sed -n -e 's/^deb[^h]*\(http[^ ]*\).*/\1/p' -e 's/^URIs: *//p' | head -n 1)
  release=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
  debootstrap --variant=minbase "$release" "$debian" "$mirror" >"$root/target/debootstrap.log" 2>&1 ||
    cannot_try "debootstrap failed; see target/debootstrap.log."
  cp -r /etc/apt/apt.conf.d/. "$debian/etc/apt/apt.conf.d/"
  cp /etc/resolv.conf "$debian/etc/resolv.conf" 2>/dev/null
  mount -t proc proc "$debian/proc" || cannot_try "proc cannot be mounted in $debian."
  mount --bind /dev "$debian/dev" || cannot_try "dev cannot be mounted in $debian."
  inside useradd -m -s /bin/sh editor
}

# The same package with a lower version and one file more.
make_older() {
  older=$root/target/older
  rm -rf "$older"
  dpkg-deb -R "$1" "$older" || stop "cannot unpack $1."
  sed -i 's/^Version: .*/Version: 0.0.1/' "$older/DEBIAN/control"
  touch "$older/usr/lib/variorum/app/dropped-since.jar"
  dpkg-deb --root-owner-group -Zgzip -z1 --build "$older" "$root/target/older.deb" >/dev/null ||
    stop "the older package could not be made."
  rm -rf "$older"
}

passed=0
failed=0
check() {
  what=$1
  shift
  if "$@" >"$root/target/try-deb.log" 2>&1; then
    passed=$((passed + 1))
    echo "ok: $what"
  else
    failed=$((failed + 1))
    echo "FAILED: $what"
    sed 's/^/    /' "$root/target/try-deb.log"
  fi
}

install() {
  inside apt-get install -y -q --no-install-recommends "$@"
}

# But for the JVM itself, which has loaded the others.
missing_libraries() {
  inside sh -c 'find /usr/lib/variorum/runtime -name "*.so" ! -name "libglassgtk2.so" ! -name "libavplugin*" -exec ldd {} + 2>&1' |
    grep 'not found' | grep -v libjvm.so
}

finds_all_libraries() {
  ! missing_libraries
}

is_upgraded() {
  [ "$(inside dpkg-query -W -f '${Version}' variorum)" != 0.0.1 ] && [ ! -e "$debian/usr/lib/variorum/app/dropped-since.jar" ]
}

compares_as_another_user() {
  as_editor 'mkdir -p texts && cd texts &&
    printf "The mill stands.\n\nIt is old.\n" >first.txt && printf "The mill stood.\n\nIt is old.\n" >second.txt &&
    cd / && variorum compare ~/texts/first.txt ~/texts/second.txt'
  [ $? = 1 ]
}

exports() {
  as_editor "cd texts && variorum compare first.txt second.txt --output report.$1; [ \$? = 1 ] && [ -s report.$1 ]"
}

# With -Xshare:on the JVM does not start without its archive.
uses_its_archives() {
  for name in compare window; do
    inside /usr/lib/variorum/runtime/bin/java -Xshare:on -XX:SharedArchiveFile="/usr/lib/variorum/archives/$name.jsa" \
      -XX:+UseSerialGC -jar /usr/lib/variorum/app/variorum.jar --version || return
  done
}

opens_from_its_desktop_entry() {
  install xvfb xauth xdotool libgtk-3-bin desktop-file-utils || return
  inside desktop-file-validate /usr/share/applications/variorum.desktop || return
  as_editor 'cat >open.sh <<END
gtk-launch variorum ~/texts
for second in \$(seq 60); do
  sleep 1
  xdotool search --name Variorum && exit 0
done
exit 1
END
xvfb-run -a -s "-screen 0 1280x800x24" sh open.sh'
}

shows_its_manual() {
  inside sh -c 'zcat /usr/share/man/man1/variorum.1.gz | grep -q compare'
}

is_gone_but_for_settings() {
  inside apt-get purge -y -q variorum || return
  left=$(inside find / -xdev -path /proc -prune -o -path /home/editor -prune -o -iname '*variorum*' -print)
  [ -z "$left" ] || {
    echo "$left"
    return 1
  }
  [ -n "$(find "$debian/home/editor" -ipath '*variorum*' -print -quit)" ]
}

deb=$(find "$root/target/package" -maxdepth 1 -name 'variorum_*.deb' 2>/dev/null | head -n 1)
[ -n "$deb" ] || stop "there is no package yet: run packaging/package.sh."
trap leave EXIT
make_older "$deb" &
older=$!
make_debian
wait "$older" || exit
mv "$root/target/older.deb" "$debian/older.deb"
cp "$deb" "$debian/newer.deb"
inside apt-get update -q >/dev/null 2>&1
check "an older build is installed, with all that it needs" install /older.deb
check "no library is missing" finds_all_libraries
check "the build is installed over it" install /newer.deb
check "nothing of the older build is left" is_upgraded
check "no library is missing now" finds_all_libraries
check "another user compares, from another folder" compares_as_another_user
check "the archives of classes fit" uses_its_archives
for ending in html docx pdf; do
  check "a report is written as $ending" exports "$ending"
done
check "there is a manual" shows_its_manual
check "the desktop entry opens the window on a folder" opens_from_its_desktop_entry
check "removed, it leaves nothing but the user's settings" is_gone_but_for_settings
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
