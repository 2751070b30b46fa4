package se.besked.receipt.storage;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes from the folder what no row names. A file is written before its row is committed, so only those older than an
 * hour are looked at. Between the look and the deletion the same bytes may be put once more, by a move: so a file is
 * first set aside under another name and looked at again, and put back if it has become young or got a row.
 */
final class Sweep {

    private static final Duration GRACE = Duration.ofHours(1);
    private static final String ASIDE = ".aside";
    private static final int AT_ONCE = 500;

    private final Path folder;
    private final Rows rows;
    private final Instant before;
    private final List<Path> old = new ArrayList<>();
    private int removed;

    Sweep(Path folder, Rows rows) throws IOException {
        this.folder = folder;
        this.rows = rows;
        this.before = now(folder).minus(GRACE);
    }

    /** Those of the addresses that rows name. */
    @FunctionalInterface
    interface Rows {
        Set<String> known(Collection<String> addresses) throws IOException;
    }

    int run() throws IOException {
        try (DirectoryStream<Path> written = Files.newDirectoryStream(folder.resolve(FolderStore.INCOMING))) {
            for (Path one : written) {
                if (isOld(one) && Files.deleteIfExists(one)) {
                    removed++;
                }
            }
        }
        FolderStore.each(folder, file -> {
            if (isAside(file) || isOld(file)) {
                old.add(file);
            }
            if (old.size() == AT_ONCE) {
                removeOrphans();
            }
        });
        removeOrphans();
        return removed;
    }

    private void removeOrphans() throws IOException {
        Set<String> known = rows.known(old.stream().map(Sweep::address).toList());
        Set<Path> aside = new HashSet<>();
        for (Path file : old) {
            if (isAside(file)) {
                aside.add(file); // by a sweep that was cut off
            } else if (!known.contains(address(file))) {
                aside.add(file.resolveSibling(address(file) + ASIDE));
                rename(file, file.resolveSibling(address(file) + ASIDE));
            }
        }
        Set<String> now = rows.known(aside.stream().map(Sweep::address).toList());
        for (Path file : aside) {
            if (now.contains(address(file)) || !isOld(file)) {
                // The name says what is in it: whatever lies under it by now is the same.
                rename(file, file.resolveSibling(address(file)));
            } else if (Files.deleteIfExists(file)) {
                removed++;
            }
        }
        old.clear();
    }

    /** Another sweep may have been faster. */
    private static void rename(Path from, Path to) throws IOException {
        try {
            Durable.rename(from, to);
        } catch (NoSuchFileException gone) {
            return;
        }
    }

    private static String address(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ASIDE) ? name.substring(0, name.length() - ASIDE.length()) : name;
    }

    private static boolean isAside(Path file) {
        return file.getFileName().toString().endsWith(ASIDE);
    }

    private boolean isOld(Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (NoSuchFileException gone) {
            return false; // somebody else has removed or moved it
        }
    }

    /** The folder's own time: the demonstration's clock says another day, and a disk on the network another second. */
    private static Instant now(Path folder) throws IOException {
        Durable.folders(folder.resolve(FolderStore.INCOMING));
        Path probe = Files.createTempFile(folder.resolve(FolderStore.INCOMING), "", ".tmp");
        try {
            FileTime made = Files.getLastModifiedTime(probe);
            return made.toInstant();
        } finally {
            Files.delete(probe);
        }
    }
}
