package nl.consolidate.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in words what the environment refused. */
final class Faults {
    private Faults() {}

    static String words(IOException fault) {
        if (fault instanceof NoSuchFileException missing) {
            return "there is no file " + missing.getFile();
        }
        if (fault instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (fault instanceof NotDirectoryException folder) {
            return "there is no folder " + folder.getFile();
        }
        if (fault instanceof FileSystemException file && file.getFile() != null) {
            return file.getFile() + ": " + (file.getReason() == null ? "cannot be read or written" : file.getReason());
        }
        String message = fault.getMessage();
        return message == null ? fault.getClass().getSimpleName() : message;
    }
}
