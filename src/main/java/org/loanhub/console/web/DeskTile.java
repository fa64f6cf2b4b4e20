package org.loanhub.console.web;

/**
 * A figure on the desk that leads to a page.
 *
 * @param count as shown: of long lists "50+"
 * @param waits whether somebody has to do something
 */
public record DeskTile(Group group, String title, String count, String path, boolean waits) {

    /** Where on the desk it stands. */
    public enum Group {
        /** What the operator who looks can do something about. */
        TODO,
        LATE,
        LOANS,
        SYSTEM
    }

    /** Something to do, if there is any of it. */
    public static DeskTile todo(String title, long count, String path) {
        return new DeskTile(Group.TODO, title, String.valueOf(count), path, count > 0);
    }
}
