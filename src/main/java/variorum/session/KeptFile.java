package variorum.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import variorum.io.DamagedFile;

/**
 * A record that is saved in the program's own folder from one start to the next.
 *
 * @param empty what is returned if there is no file
 * @param loss what is lost if the file is damaged, as the beginning of a sentence
 */
record KeptFile<T>(Path file, Class<T> type, T empty, String loss) {

    /**
     * What was saved last, or nothing; a damaged file is set aside under another name.
     *
     * @throws IOException with one plain sentence, when the file is there and cannot be read
     */
    Found<T> load() throws IOException {
        if (!Files.exists(file)) {
            return new Found<>(empty, "");
        }
        try {
            return new Found<>(JsonFile.read(file, type, "The file"), "");
        } catch (DamagedFileException e) {
            return new Found<>(empty, loss + "; " + setAside());
        }
    }

    /**
     * Writes the record, whole or not at all, so that only this user can read it.
     *
     * @throws IOException with one plain sentence
     */
    void save(T kept) throws IOException {
        makeFolder();
        JsonFile.write(file, kept);
    }

    private void makeFolder() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
            Set<PosixFilePermission> forTheUserAlone = PosixFilePermissions.fromString("rwx------");
            if (view != null && !view.readAttributes().permissions().equals(forTheUserAlone)) {
                view.setPermissions(forTheUserAlone);
            }
        } catch (IOException e) {
            throw new IOException("What is open cannot be saved: the folder " + folder + " cannot be made.", e);
        }
    }

    private String setAside() {
        return DamagedFile.setAside(file)
                .map(aside -> "its file was damaged and is kept as " + aside + ".")
                .orElse("its file " + file + " is damaged.");
    }
}
