package se.besked.browser;

/** What somebody visits with: the size of the window in CSS pixels, and whether scripts run. */
public record Device(int width, int height, boolean scripts) {

    public static final Device DESKTOP = new Device(1280, 900, true);
    public static final Device PHONE = new Device(360, 740, true);

    public Device withoutScripts() {
        return new Device(width, height, false);
    }
}
