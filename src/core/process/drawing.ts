/** A drawing shows a regulation: phases of stages, their gates, and the ways between them; every text is in words already. */

/** Where a way of a drawing leads. */
export type DrawnTarget =
  | { readonly to: 'stage'; readonly index: number }
  /** An ending of the project, each drawn in a way of its own. */
  | { readonly to: 'completed' | 'rejected'; readonly text: string }
  /** Back to before the submission, with the words for it. */
  | { readonly to: 'stay'; readonly text: string }

export interface DrawnWay {
  readonly label: string
  readonly target: DrawnTarget
}

/** A line with what is said about it in a smaller voice. */
export interface DrawnItem {
  readonly text: string
  readonly note: string
}

export interface DrawnReview {
  readonly id: string
  readonly title: string
  /** How it decides, majorities, time: a line each. */
  readonly rule: readonly string[]
}

export interface DrawnStage {
  readonly id: string
  readonly title: string
  /** Who submits, where it is not the process's owner. */
  readonly owner: string
  readonly deliverables: readonly DrawnItem[]
  /** The team and what must hold before the stage is left. */
  readonly needs: readonly string[]
  /** The reviews of the gate: steps one after another, those within a step together. */
  readonly steps: readonly (readonly DrawnReview[])[]
  /** Who completes the project by receiving it, and who gets a copy of what the gate came to. */
  readonly receipt: string
  readonly ways: readonly DrawnWay[]
}

/** Consecutive stages under one name of the regulation's own. */
export interface DrawnPhase {
  readonly title: string
  readonly stages: readonly DrawnStage[]
}

export interface Drawing {
  /** `zh-CN` or `en`, for whoever reads the drawing aloud. */
  readonly language: string
  readonly title: string
  /** Id, version, source, and who owns the process. */
  readonly about: readonly string[]
  readonly start: string
  readonly phases: readonly DrawnPhase[]
  /** An ending that may come from anywhere, and who may bring it about. */
  readonly cancelled: { readonly title: string; readonly note: string }
  readonly words: {
    readonly submit: string
    readonly together: string
    readonly legend: {
      readonly forward: string
      readonly back: string
      readonly stay: string
    }
  }
}
