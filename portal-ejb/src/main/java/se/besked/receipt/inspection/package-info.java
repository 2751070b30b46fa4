/**
 * What is looked at before a paper is accepted. Plain Java without database or server: it also runs in a small process
 * of its own ({@link se.besked.receipt.inspection.InspectionProgram}), so that a hostile file can exhaust that process
 * and nothing else.
 */
package se.besked.receipt.inspection;
