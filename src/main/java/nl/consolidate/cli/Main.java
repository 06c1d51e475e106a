package nl.consolidate.cli;

/** Where the program starts. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(new Application(Machine.ofProcess()).run(args));
    }
}
