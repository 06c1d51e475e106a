package nl.consolidate.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says why a file system refused, for those whose exceptions name only the file. */
final class Cause {
    private Cause() {}

    static String of(IOException failure) {
        if (failure instanceof FileSystemException named) {
            return words(named) + (named.getFile() == null ? "" : " (" + named.getFile() + ")");
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    private static String words(FileSystemException failure) {
        if (failure instanceof AccessDeniedException) {
            return "there is no permission to write";
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return "something else is in the way";
        }
        if (failure instanceof NoSuchFileException) {
            return "it does not exist";
        }
        return failure.getReason() == null ? "the file system refuses" : failure.getReason();
    }
}
