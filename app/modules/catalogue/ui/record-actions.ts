/** What a reader may do with a document that centres hold, offered where its copies are listed; said by a module above (circulation). */
export interface RecordAction {
  label(): string
  /** The address, in the language of the page. */
  href(permanentId: string): string
}

const actions: RecordAction[] = []

/** Called by a module's door, once. */
export function registerRecordAction(action: RecordAction): void {
  actions.push(action)
}

export function recordActions(): readonly RecordAction[] {
  return actions
}
