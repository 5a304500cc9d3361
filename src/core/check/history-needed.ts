/** Says that what was kept of a history does not do for what is asked: it has to be read from its beginning. */
export class HistoryNeeded extends Error {
  constructor() {
    super('the whole history is needed')
  }
}
