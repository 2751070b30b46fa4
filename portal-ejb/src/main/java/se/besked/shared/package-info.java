/** What every room uses: ids, numbers, the mode, the settings, how dates are stored. Kept small on purpose. */
package se.besked.shared;
