/** What somebody is to a network: its staff, staff of a centre that shares it, a member, or nobody in particular. */
export interface Standing {
  isStaff: boolean
  isPartner: boolean
  /** Their running membership. */
  memberId: string | null
  isSignedIn: boolean
}

/** Reads what is kept among members: topics, minutes, actions, who is in it. */
export function readsInside({ isStaff, isPartner, memberId }: Standing): boolean {
  return isStaff || isPartner || memberId !== null
}
