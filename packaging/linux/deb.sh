# shellcheck shell=sh
# Makes the Debian package of the image; sourced by package.sh.
: "${root:?}" "${out:?}" "${image:?}" "${version:?}"

tree=$out/deb
deb=$out/variorum_${version}_$(dpkg --print-architecture).deb

rm -rf "$tree"
mkdir -p "$tree/DEBIAN" "$tree/usr/lib/variorum" "$tree/usr/bin" || stop "cannot write into $tree."
cp -a "$image/bin" "$image/app" "$image/runtime" "$tree/usr/lib/variorum/"
cp -a "$image/share" "$tree/usr/share"
# The archives that postinst makes hold the JDK's own classes too.
rm -f "$tree/usr/lib/variorum/runtime/lib/server/"*.jsa
mv "$tree/usr/share/doc/variorum/LICENSE" "$tree/usr/share/doc/variorum/copyright"
gzip -n -9 "$tree/usr/share/doc/variorum/CHANGELOG.md"
mv "$tree/usr/share/doc/variorum/CHANGELOG.md.gz" "$tree/usr/share/doc/variorum/changelog.gz"
ln -s ../lib/variorum/bin/variorum "$tree/usr/bin/variorum"

# The libraries that the runtime is linked with, as Debian names them; and those that the window opens by name.
linked_libraries() {
  mkdir -p "$out/shlibs/debian" && : >"$out/shlibs/debian/control"
  (cd "$out/shlibs" &&
    find "$tree/usr/lib/variorum/runtime" -name '*.so' ! -name 'libglassgtk2.so' ! -name 'libavplugin*' |
    sed 's/^/-e/' | xargs dpkg-shlibdeps -O --ignore-missing-info -l"$tree/usr/lib/variorum/runtime/lib" \
      -l"$tree/usr/lib/variorum/runtime/lib/server" 2>/dev/null) | sed -n 's/^shlibs:Depends=//p'
  rm -rf "$out/shlibs"
}

depends=$(linked_libraries)
[ -n "$depends" ] || stop "dpkg-shlibdeps could not tell what the runtime is linked with (it is in dpkg-dev)."
cat >"$tree/DEBIAN/control" <<END
Package: variorum
Version: $version
Section: text
Priority: optional
Architecture: $(dpkg --print-architecture)
Maintainer: The Variorum authors <variorum@localhost>
Installed-Size: $(du -sk "$tree/usr" | cut -f1)
Depends: $depends, libgtk-3-0 | libgtk-3-0t64, libgl1, libxxf86vm1, libxtst6
Recommends: fontconfig, fonts-dejavu-core
Description: compare versions of an article side by side
 Lays two or more versions of an article side by side, paragraph by paragraph,
 also when they are reworded, split, merged, moved or cut; marks what changed
 word by word, and writes a report of the differences.
END
cp "$root/packaging/linux/postinst" "$root/packaging/linux/prerm" "$tree/DEBIAN/"
chmod 755 "$tree/DEBIAN/postinst" "$tree/DEBIAN/prerm"
(cd "$tree" && find usr -type f | LC_ALL=C sort | xargs -d '\n' md5sum) >"$tree/DEBIAN/md5sums"
chmod -R u=rwX,go=rX "$tree"
find "$tree" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zxz --build "$tree" "$deb" >/dev/null || stop "dpkg-deb could not make the package."
rm -rf "$tree"
echo "$deb"
