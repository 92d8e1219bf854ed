/** What one may do with a centre, offered beside its opening hours; said by a module above (circulation). */
export interface CentreAction {
  label(): string
  /** The address, in the language of the page. */
  href(slug: string): string
}

const actions: CentreAction[] = []

/** Called by a module's door, once. */
export function registerCentreAction(action: CentreAction): void {
  actions.push(action)
}

export function centreActions(): readonly CentreAction[] {
  return actions
}
