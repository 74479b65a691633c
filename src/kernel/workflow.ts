/** A verb's place in a life: from which states, to which; without `to` the state stays. */
export interface Step<State extends string> {
  readonly from: readonly State[];
  /** Several where the verb's input decides. */
  readonly to?: State | readonly State[];
  /** A mark of the feature's own, such as who moves it; the workflow does not read it. */
  readonly kind?: string;
}

/** A life as data: which states there are, and which verb leads from which to which. */
export interface Life<State extends string, Verb extends string> {
  readonly states: readonly State[];
  readonly initial: State;
  /** Where a life may end; a verb may still lead out again, as a reopening does. */
  readonly final: readonly State[];
  readonly steps: Readonly<Record<Verb, Step<State>>>;
}

/** Names to print, for each state and verb. */
export interface Labels<State extends string, Verb extends string> {
  readonly states: Readonly<Record<State, string>>;
  readonly verbs: Readonly<Record<Verb, string>>;
}

/** A life with the questions one can ask of it. */
export interface Workflow<State extends string, Verb extends string> extends Life<State, Verb> {
  readonly verbs: readonly Verb[];
  /** May the verb be done in this state? */
  allows(state: State, verb: Verb): boolean;
  /** The state after the verb. `to` chooses where there are several. Error where the verb or the choice is not allowed. */
  next(state: State, verb: Verb, to?: State): State;
  /** The verbs allowed in this state, as declared. */
  verbsFrom(state: State): Verb[];
  /** States no path from the initial one leads to. */
  unreachable(): State[];
  /** States from which no path leads to a final one. */
  deadEnds(): State[];
  /** The picture as Mermaid text (stateDiagram-v2). */
  diagram(labels: Labels<State, Verb>): string;
}

/** Builds a workflow from its data; states and verbs are checked by the compiler. */
export function workflow<const State extends string, const Verb extends string>(
  life: {
    readonly states: readonly State[];
    readonly initial: NoInfer<State>;
    readonly final: readonly NoInfer<State>[];
    readonly steps: Readonly<Record<Verb, Step<NoInfer<State>>>>;
  },
): Workflow<State, Verb> {
  const { states, initial, final, steps } = life;
  const verbs = Object.keys(steps) as Verb[];

  const targets = (state: State, verb: Verb): readonly State[] => {
    const { to } = steps[verb];
    return to === undefined ? [state] : typeof to === 'string' ? [to] : to;
  };
  const allows = (state: State, verb: Verb) => Object.hasOwn(steps, verb) && steps[verb].from.includes(state);
  const verbsFrom = (state: State) => verbs.filter((verb) => allows(state, verb));
  const onward = (state: State) => verbsFrom(state).flatMap((verb) => targets(state, verb));

  const reached = (from: State): Set<State> => {
    const seen = new Set([from]);
    for (const state of seen) for (const next of onward(state)) seen.add(next);
    return seen;
  };

  return {
    states, initial, final, steps, verbs, allows, verbsFrom,
    next(state, verb, to) {
      if (!allows(state, verb)) throw new Error(`${verb} is not allowed in ${state}`);
      const choice = targets(state, verb);
      const chosen = to ?? (choice.length === 1 ? choice[0] : undefined);
      if (chosen === undefined || !choice.includes(chosen)) {
        throw new Error(`${verb} leads from ${state} to ${choice.join(' or ')}, not to ${to ?? 'an unnamed state'}`);
      }
      return chosen;
    },
    unreachable() {
      const seen = reached(initial);
      return states.filter((state) => !seen.has(state));
    },
    deadEnds: () => states.filter((state) => !final.some((end) => reached(state).has(end))),
    diagram: (labels) => draw({ states, initial, final, steps }, targets, labels),
  };
}

/** Verbs between the same two states share one arrow. */
function draw<State extends string, Verb extends string>(
  { states, initial, final, steps }: Life<State, Verb>,
  targets: (state: State, verb: Verb) => readonly State[],
  labels: Labels<State, Verb>,
): string {
  const arrows = new Map<string, string[]>();
  for (const state of states) {
    for (const verb of Object.keys(steps) as Verb[]) {
      if (!steps[verb].from.includes(state)) continue;
      for (const to of targets(state, verb)) {
        const arrow = `${named(state)} --> ${named(to)}`;
        arrows.set(arrow, [...(arrows.get(arrow) ?? []), printable(labels.verbs[verb])]);
      }
    }
  }
  return [
    'stateDiagram-v2',
    ...states.map((state) => `  state "${printable(labels.states[state])}" as ${named(state)}`),
    `  [*] --> ${named(initial)}`,
    ...[...arrows].map(([arrow, verbs]) => `  ${arrow}: ${verbs.join(' / ')}`),
    ...final.map((state) => `  ${named(state)} --> [*]`),
  ].join('\n');
}

/** Mermaid reads names such as `end` or `note` as words of its own. */
function named(state: string): string {
  return `s_${state.replace(/\W/g, '_')}`;
}

function printable(label: string): string {
  return label.replace(/["\s:;]+/g, ' ').trim();
}
