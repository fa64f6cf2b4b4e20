/** Load benchmarks against this machine's loopback, bounded in count and time. See bench/README.md. */
package org.loanhub.bench;
