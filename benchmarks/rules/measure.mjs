/** CPU time of this process, in microseconds. */
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/**
 * Measures programs against each other in one process: each gets rounds of its own in turn; the result is the median CPU time per question in nanoseconds.
 * @param programs - by name: a function that handles the whole list of questions once
 */
export function alternate(programs, questions, { rounds = 15, least = 60_000 } = {}) {
  const names = Object.keys(programs);
  const repeats = {};
  for (const name of names) {
    programs[name](questions);
    programs[name](questions);
    const start = cpu();
    programs[name](questions);
    repeats[name] = Math.max(1, Math.ceil(least / Math.max(1, cpu() - start)));
  }
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const start = cpu();
      for (let repeat = 0; repeat < repeats[name]; repeat++) programs[name](questions);
      times[name].push(((cpu() - start) * 1000) / (repeats[name] * questions.length));
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]));
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

/** Runs a program on each question and keeps something of every answer, so that no work can be left out. */
export const each = (decide) => (questions) => {
  let kept = 0;
  for (const question of questions) kept += decide(question).safeguards.length;
  return kept;
};
