package se.besked.application;

import java.util.List;

/** One room's kinds of events; a bean, so that the timeline finds those of every room. */
public interface TimelineRoom {

    List<TimelineKind> kinds();
}
