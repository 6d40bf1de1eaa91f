/** Pairs that the fixture step must turn into each other, and what it must say on the way. */

/** A document of version 0 with everything that the step meets. */
export const full0 = {
  type: "activity-log",
  modelVersion: "0",
  id: "log-2019",
  language: "en",
  title: "Activities in 2019",
  activities: [
    { id: "A1", title: "Workshop", type: "workshop", when: "2019-06-21/2019-06-22", attendance: 40, rating: { stars: 4, by: "visitors" }, remark: "kept" },
    { id: "A2", title: "Meeting", type: "meeting", when: "2019-07", status: "held" },
  ],
  extra: { kept: [1, 2] },
};

/** What version 1 of it is. */
export const full1 = {
  type: "activity-log",
  modelVersion: "1",
  id: "log-2019",
  language: "en",
  title: { en: "Activities in 2019" },
  activities: [
    {
      id: "A1",
      title: "Workshop",
      type: "workshop",
      remark: "kept",
      date: { start: "2019-06-21", end: "2019-06-22" },
      participants: [{ value: 40, unit: "persons" }],
    },
    { id: "A2", title: "Meeting", type: "meeting", status: "held", date: { start: "2019-07" } },
  ],
  extra: { kept: [1, 2] },
};

/** A document of version 1 that says more than version 0 can. */
export const rich1 = {
  type: "activity-log",
  modelVersion: "1",
  id: "log-2020",
  language: "fr",
  title: { fr: "Activités", en: "Activities" },
  activities: [
    {
      id: "A1",
      title: "Atelier",
      type: "workshop",
      date: { start: "2020-02", statedAs: "février 2020" },
      status: "held",
      participants: [
        { value: 40, kind: "attended", unit: "teachers" },
        { value: 900, kind: "reached", unit: "children" },
      ],
    },
  ],
};

/** What version 0 of it is. */
export const rich0 = {
  type: "activity-log",
  modelVersion: "0",
  id: "log-2020",
  language: "fr",
  title: "Activités",
  activities: [{ id: "A1", title: "Atelier", type: "workshop", status: "held", when: "2020-02", attendance: 40 }],
};
