package variorum.report.words;

import java.util.List;
import variorum.model.Caveat;
import variorum.model.Version;

/** Says what a reader should know about how a version was read from its file. */
public final class Caveats {
    private Caveats() {}

    public static List<String> of(Version version) {
        return version.caveats().stream().sorted().map(Caveats::told).toList();
    }

    /** As the end of a line, such as {@code , windows-1252 (a guess)}; empty if the text came in no encoding. */
    public static String encoding(Version version) {
        return version.encoding()
                .map(encoding -> ", " + encoding.name() + (encoding.sure() ? "" : " (a guess)"))
                .orElse("");
    }

    private static String told(Caveat caveat) {
        return switch (caveat) {
            case TRACKED_CHANGES -> "tracked changes read as accepted";
            case NO_TEXT -> "no text in the file";
        };
    }
}
