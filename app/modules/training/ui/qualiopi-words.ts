import { m } from "#platform/messages/index.ts"
import type { Recorded } from "../domain/qualiopi.ts"

const names: Record<string, () => string> = {
  programmes: m.training_proof_programmes,
  evaluations: m.training_proof_evaluations,
  needs: m.training_proof_needs,
  objectives: m.training_proof_objectives,
  contents: m.training_proof_contents,
  placements: m.training_proof_placements,
  access: m.training_proof_access,
  accessibility: m.training_proof_accessibility,
  assessments: m.training_proof_assessments,
  evaluated: m.training_proof_evaluated,
  means: m.training_proof_means,
  taught: m.training_proof_taught,
  trainers: m.training_proof_trainers,
  meetings: m.training_proof_meetings,
  complaints: m.training_proof_complaints,
  measures: m.training_proof_measures,
}

/** What is recorded, with how many of how many. */
export function proofWords({ name, have, of }: Recorded): string {
  const called = names[name]?.() ?? name
  return have === of ? `${called} : ${have}` : m.training_proof_of({ what: called, have, of })
}
