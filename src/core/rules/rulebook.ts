/** The rulebook has editions: a commit is judged by the rules of the epoch that its workspace had entered before it. */

/** Every epoch that this bd knows, oldest first. */
export const EPOCHS = ['bd/workspace@1', 'bd/workspace@2'] as const

export type Epoch = (typeof EPOCHS)[number]

/** The newest epoch, in which new workspaces are founded and which `upgrade` enters. */
export const EPOCH: Epoch = 'bd/workspace@2'

/** What differs from one edition to the next, a switch for each; what is the same in all stands in the rules themselves. */
export interface Rulebook {
  /** Whether the act that opens a project may bring documents. Text enters the history by the save of whoever wrote it. */
  readonly openingBringsDocuments: boolean
  /** Whether a version of the policy may say the same as the one before it. */
  readonly policyRepeatsItself: boolean
  /** Whether a member may be called so that no commit could bear the name. */
  readonly membersCalledAnything: boolean
  /** Whether a commit's message may hold what nobody sees, and a reason of any length. */
  readonly messagesHoldAnything: boolean
  /** Whether a role may be granted to somebody who has left. */
  readonly grantsRolesToWhoLeft: boolean
  /** Whether what a template left may be submitted outside of required sections, and a bare 略 fills a required one. */
  readonly unfinishedChaptersPass: boolean
  /** Whether a draft that no stage asks for goes before a gate unfinished; else it stays behind. */
  readonly idleDraftsPass: boolean
  /**
   * Whether an act may bring a file that plainly came to harm: an empty one, a pointer or a program instead of a file, one that is
   * not what its name says, text with replaced characters or with the marks of a merge that was not finished.
   */
  readonly takesSpoiltFiles: boolean
  /**
   * Whether the last gate is the one that stands last in the file, after which no fact, post or reviewer may be set. Else
   * it is the last one on the project's way: after it nothing changes that it decided on, and what it did not know may be
   * set, as in a process without a gate.
   */
  readonly lastGateByFile: boolean
  /** Whether a vote that misses its share is rejected even where those who did not reject could have carried it. */
  readonly silenceRejects: boolean
  /** Whether the company's numbers count the projects of all processes together, and leave a gap in each. */
  readonly numbersCountAllProcesses: boolean
  /** Whether a version may be published that only the proofs of later releases find wrong, or with templates of unfit drafts. */
  readonly publishesByFirstProofs: boolean
  /** Whether nothing can be written while a document that is not there says whether a team is needed. */
  readonly unknownTeamKeepsFromWriting: boolean
  /** Whether a vote is extended, or may be, though no ballot that may still come could change what it comes to. */
  readonly extendsInVain: boolean
  /**
   * Whether a board is judged by its seats: every recusal leaves the base, three seats left may decide, it closes as any
   * vote, and its regulation may ask for less than the law. Else by the Company Law (2023): only who is recused as related leaves the base of all directors (art. 73),
   * three unrelated directors must attend (art. 185), it closes when all have cast or by time, for a dissent matters
   * (art. 125), and no quorum or majority of less than more than half of all directors is given (art. 73).
   */
  readonly boardBySeats: boolean
  /** Whether a requirement finds nothing in a document of which each holder of a role writes a copy; else it must hold in each. */
  readonly copiesUnread: boolean
  /** Whether minutes say "without a quorum" only where the quorum itself is missed; else of every vote that lapses. */
  readonly lapseIsNotInquorate: boolean
  /** Whether a sitting may be recorded of every vote shown at once that names a secretary; else of votes with `form: meeting` alone. */
  readonly recordsAnySitting: boolean
  /** Whether a date may have any year; else one that nobody means (0206, 2206) is a slip of the pen. */
  readonly takesAnyYear: boolean
  /** Whether a document may give a field twice, by its id and by its title: the rules read the one, people the other. */
  readonly takesFieldTwice: boolean
  /** Whether `0.6` in a document is 0.6%; else it is asked which of 60% and 0.6% is meant. */
  readonly takesBareShares: boolean
  /** Whether a grant may be given that reaches no seat: of persons' seats without a round, or for a round that lies behind. */
  readonly grantsInVain: boolean
  /** Whether a grant may be given that another in force already gives, and a copy that its recipients have and did not read. */
  readonly repeatsEntries: boolean
  /**
   * Whether a vote with `form: meeting` is decided by single ballots, with no meeting held. Else only by the record of one;
   * without it the vote lapses when its time is over, and ballots of who was absent from the meeting do not count.
   */
  readonly meetingByBallots: boolean
  /** Whether minutes name the votes that members signed and that are kept back until the count; else only who signed. */
  readonly minutesNameKeptBack: boolean
  /**
   * Whether a cover sheet that sends its reader to a file of the project by name (见决议.pdf) is without an attachment. A
   * file is recorded once in a project, so that a scan which proved a decision could never be attached again.
   */
  readonly namedFilesAttachNothing: boolean
  /** Whether a date may lie up to two minutes before one that stands, for clocks that differ; else it is dated no earlier when written. */
  readonly datesGoBack: boolean
  /** Whether nobody may act in a role that requires something of its key, which releases of the first epoch could not see. */
  readonly refusesKeyRequirements: boolean
  /** Whether a commit lists its files one by one however many they are; else one digest stands for more than two hundred. */
  readonly listsEveryFile: boolean
  /** Whether the numbers of projects may hold what no number of a document does: `../`, `$(id)`, blanks. */
  readonly numbersHoldAnything: boolean
  /** Whether the commit of an act that was signed anew may say when it was first signed. */
  readonly keepsFirstSigned: boolean
  /** Whether a key can only be retired, and by an administrator alone; else it can be compromised since a commit, and either is said of one's own keys by oneself. */
  readonly keysOnlyRetire: boolean
  /** Whether a workspace says nothing of being a rehearsal; else one that is says so, from its founding on. */
  readonly rehearsalsUnsaid: boolean
  /** Whether processes and the roster say only what the first edition's words say; else the later words stand in them, too. */
  readonly knowsFirstWords: boolean
  /** Whether every project is opened straight in the folder of its year; else those from number 1000 on in one of their hundred. */
  readonly projectsLieStraight: boolean
  /** Whether whoever opened a project decides on a request of his that has no document; else it is his writing, as a document would be. */
  readonly requesterDecides: boolean
  /** Whether no duties can be published. */
  readonly knowsNoDuties: boolean
}

/** The rulebook of each epoch. An edition that a release has closed is never changed. */
export const RULEBOOK: Readonly<Record<Epoch, Rulebook>> = {
  'bd/workspace@1': {
    openingBringsDocuments: true,
    policyRepeatsItself: true,
    membersCalledAnything: true,
    messagesHoldAnything: true,
    grantsRolesToWhoLeft: true,
    unfinishedChaptersPass: true,
    idleDraftsPass: true,
    takesSpoiltFiles: true,
    lastGateByFile: true,
    silenceRejects: true,
    numbersCountAllProcesses: true,
    publishesByFirstProofs: true,
    unknownTeamKeepsFromWriting: true,
    extendsInVain: true,
    boardBySeats: true,
    copiesUnread: true,
    lapseIsNotInquorate: true,
    recordsAnySitting: false,
    grantsInVain: true,
    repeatsEntries: true,
    takesAnyYear: true,
    takesFieldTwice: true,
    takesBareShares: true,
    meetingByBallots: true,
    minutesNameKeptBack: true,
    namedFilesAttachNothing: true,
    datesGoBack: true,
    refusesKeyRequirements: true,
    listsEveryFile: true,
    numbersHoldAnything: true,
    keepsFirstSigned: false,
    keysOnlyRetire: true,
    rehearsalsUnsaid: true,
    knowsFirstWords: true,
    projectsLieStraight: true,
    requesterDecides: true,
    knowsNoDuties: true,
  },
  'bd/workspace@2': {
    openingBringsDocuments: false,
    policyRepeatsItself: false,
    membersCalledAnything: false,
    messagesHoldAnything: false,
    grantsRolesToWhoLeft: false,
    unfinishedChaptersPass: false,
    idleDraftsPass: false,
    takesSpoiltFiles: false,
    lastGateByFile: false,
    silenceRejects: false,
    numbersCountAllProcesses: false,
    publishesByFirstProofs: false,
    unknownTeamKeepsFromWriting: false,
    extendsInVain: false,
    boardBySeats: false,
    copiesUnread: false,
    lapseIsNotInquorate: false,
    recordsAnySitting: true,
    grantsInVain: false,
    repeatsEntries: false,
    takesAnyYear: false,
    takesFieldTwice: false,
    takesBareShares: false,
    meetingByBallots: false,
    minutesNameKeptBack: false,
    namedFilesAttachNothing: false,
    datesGoBack: false,
    refusesKeyRequirements: false,
    listsEveryFile: false,
    numbersHoldAnything: false,
    keepsFirstSigned: true,
    keysOnlyRetire: false,
    rehearsalsUnsaid: false,
    knowsFirstWords: false,
    projectsLieStraight: false,
    requesterDecides: false,
    knowsNoDuties: false,
  },
}
