import { m } from "#platform/messages/index.ts"
import type { ConsentMeans, Contribution, MandateRole } from "../domain/mandate-role.ts"
import type { StructureKind } from "../domain/structure-kind.ts"
import { structureKinds } from "../domain/structure-kind.ts"

/** A kind of structure in the language of the page. */
export function structureKindName(kind: StructureKind): string {
  return kindNames[kind]()
}

/** The kinds of structures as choices of a form. */
export function structureKindChoices(): { value: string; label: string }[] {
  return structureKinds.map((kind) => ({ value: kind, label: structureKindName(kind) }))
}

export function mandateRoleName(role: MandateRole): string {
  return roleNames[role]()
}

export function contributionName(contribution: Contribution): string {
  return contributionNames[contribution]()
}

export function consentMeansName(means: ConsentMeans): string {
  return meansNames[means]()
}

const kindNames: Record<StructureKind, () => string> = {
  state: m.directory_kind_state,
  commune: m.directory_kind_commune,
  epci: m.directory_kind_epci,
  departement: m.directory_kind_departement,
  region: m.directory_kind_region,
  public_body: m.directory_kind_public_body,
  association: m.directory_kind_association,
  school: m.directory_kind_school,
  landlord: m.directory_kind_landlord,
  company: m.directory_kind_company,
  residents_council: m.directory_kind_residents_council,
  other: m.directory_kind_other,
}

const roleNames: Record<MandateRole, () => string> = {
  president: m.directory_role_president,
  vice_president: m.directory_role_vice_president,
  treasurer: m.directory_role_treasurer,
  secretary: m.directory_role_secretary,
  member: m.directory_role_member,
  invited: m.directory_role_invited,
}

const contributionNames: Record<Contribution, () => string> = {
  means: m.directory_brings_means,
  public: m.directory_brings_public,
  skills: m.directory_brings_skills,
}

const meansNames: Record<ConsentMeans, () => string> = {
  own_page: m.directory_means_own_page,
  paper: m.directory_means_paper,
  email: m.directory_means_email,
  oral: m.directory_means_oral,
}
