/** Measurements of speed with JMH, run by {@code mvn -Pbenchmark -DskipTests test}; no part of the program. */
package nl.consolidate.benchmark;
