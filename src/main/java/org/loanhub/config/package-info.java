/**
 * Start-up and wiring: settings, the data source, MyBatis, Shiro, Spring MVC, the clock, and the check that the schema fits.
 *
 * <p>May use every room; no room uses it. There is no web.xml: {@link org.loanhub.config.LoanHubInitializer} is where the
 * container comes in.
 */
@NullMarked
package org.loanhub.config;

import org.jspecify.annotations.NullMarked;
