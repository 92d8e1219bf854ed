import { setTimeout } from "node:timers/promises"
import type { z } from "zod"
import type { AuditLine } from "#platform/audit/audit.server.ts"
import { writeAudit } from "#platform/audit/audit.server.ts"
import { write } from "#platform/db/database.server.ts"
import type { Tx } from "#platform/db/tx.ts"
import type { EventKind } from "#platform/events/events.server.ts"
import type { Job } from "#platform/jobs/queue.server.ts"
import { enqueueJob } from "#platform/jobs/queue.server.ts"
import type { Details, Outcome } from "#platform/kernel/outcome.ts"
import { log } from "#platform/log/log.server.ts"
import { withLocale } from "#platform/messages/locale.server.ts"
import type { Permission } from "#platform/permissions/index.ts"
import type { Caller } from "#platform/session/caller.ts"
import { fieldErrors, spokenErrors } from "./field-errors.ts"
import type { RefusalKey } from "./refusals.ts"
import { formKey, rememberForm, sentBefore } from "./sent-form.server.ts"

export interface Work<Input> {
  tx: Tx
  caller: Caller
  now: Date
  input: Input
  /** Completes the audit line that the frame writes: subject, centre, facts. Never a person's data. */
  audit(line: AuditLine): void
  /** Tells the other modules, in this transaction. */
  emit<Payload>(event: EventKind<Payload>, payload: Payload): Promise<void>
  /** Puts a job in the queue, in this transaction: it exists only if the write does. */
  enqueue<JobInput>(job: Job<JobInput>, input: JobInput): Promise<void>
}

export interface Definition<Schema extends z.ZodType, Value> {
  /** Its name in the audit log: `<module>.<verb-thing>`. */
  name: string
  permission: Permission
  /** The centre that the permission is asked for, when the input says it. */
  centre?: (input: z.output<Schema>) => string | undefined
  input: Schema
  /**
   * The form that the input comes from (its hidden field, see `formId`): sent twice and typed the same, it is done once and answered the
   * same. What is answered must be as good after a way through JSON.
   */
  form?: (input: z.output<Schema>) => string | null
  /** What of the input tells one sending of a form from another; all of it unless said. */
  says?: (input: z.output<Schema>) => unknown
  run(work: Work<z.output<Schema>>): Promise<RunOutcome<Value>>
}

/** What a write lends to another that is a part of it. */
export type Surroundings = Pick<Work<unknown>, "tx" | "caller" | "now">

export type RunOutcome<Value> =
  | { kind: "done"; value: Value }
  | { kind: "refused"; refusal: RefusalKey; details?: Details }
  | { kind: "invalid"; errors: Record<string, string[]> }

export interface Operation<Value> {
  (caller: Caller, input: unknown, options?: { now?: Date }): Promise<Outcome<Value>>
  /**
   * As a part of another write: in its transaction, with this operation's own validation, permission and audit line. The outer one
   * returns what is not done, which undoes both.
   */
  within(work: Surroundings, input: unknown): Promise<RunOutcome<Value>>
  readonly operationName: string
  readonly permission: Permission
}

/** Every operation defined so far: for the tests that walk them. */
export const operations: Operation<unknown>[] = []

/** The one frame of every write: validates, asks permission, opens the transaction as the caller, writes the audit line, logs. */
export function operation<Schema extends z.ZodType, Value>(definition: Definition<Schema, Value>): Operation<Value> {
  const execute = async (caller: Caller, raw: unknown, options: { now?: Date } = {}): Promise<Outcome<Value>> =>
    await withLocale(caller.locale, async () => {
      const started = performance.now()
      try {
        const outcome = await runOnce(definition, caller, raw, options.now ?? new Date())
        log.info({ operation: definition.name, outcome: outcome.kind, requestId: caller.requestId, ms: since(started) })
        return outcome
      } catch (error) {
        log.error({ operation: definition.name, requestId: caller.requestId, error })
        throw error
      }
    })
  const made = Object.assign(execute, {
    within: (work: Surroundings, raw: unknown) => runWithin(definition, work, raw),
    operationName: definition.name,
    permission: definition.permission,
  })
  operations.push(made)
  return made
}

export function done<Value>(value: Value): RunOutcome<Value> {
  return { kind: "done", value }
}

export function refused(refusal: RefusalKey, details?: Details): RunOutcome<never> {
  return details === undefined ? { kind: "refused", refusal } : { kind: "refused", refusal, details }
}

/** For a rule that no schema can check, said beside the field it concerns: a sentence, or the key of one as a schema gives it. */
export function invalid(errors: Record<string, string[]>): RunOutcome<never> {
  return { kind: "invalid", errors: spokenErrors(errors) }
}

async function runOnce<Schema extends z.ZodType, Value>(
  definition: Definition<Schema, Value>,
  caller: Caller,
  raw: unknown,
  now: Date,
): Promise<Outcome<Value>> {
  const admitted = admit(definition, caller, raw)
  if (admitted.kind !== "admitted") return admitted
  return await retried(() => inTransaction(definition, caller, admitted.input, now))
}

async function runWithin<Schema extends z.ZodType, Value>(
  definition: Definition<Schema, Value>,
  { tx, caller, now }: Surroundings,
  raw: unknown,
): Promise<RunOutcome<Value>> {
  const admitted = admit(definition, caller, raw)
  if (admitted.kind !== "admitted") return admitted
  return await runAudited(definition, { tx, caller, now, input: admitted.input })
}

type Admitted<Input> = { kind: "admitted"; input: Input } | Exclude<RunOutcome<never>, { kind: "done" }>

function admit<Schema extends z.ZodType, Value>(
  definition: Definition<Schema, Value>,
  caller: Caller,
  raw: unknown,
): Admitted<z.output<Schema>> {
  const parsed = definition.input.safeParse(raw, { reportInput: true })
  // Asked before errors are told: who may not write learns nothing of what would be valid.
  const centreId = parsed.success ? definition.centre?.(parsed.data) : undefined
  if (!definition.permission.allows(caller.actor, centreId))
    return { kind: "refused", refusal: "platform_refused_not_allowed" }
  if (!parsed.success) return { kind: "invalid", errors: fieldErrors(parsed.error) }
  return { kind: "admitted", input: parsed.data }
}

async function inTransaction<Schema extends z.ZodType, Value>(
  definition: Definition<Schema, Value>,
  caller: Caller,
  input: z.output<Schema>,
  now: Date,
): Promise<Outcome<Value>> {
  const stop = new Undone<Value>()
  try {
    return await write(caller.actor, async (tx) => {
      const outcome = await runAudited(definition, { tx, caller, now, input })
      // A refusal leaves nothing behind, whatever was written before it.
      if (outcome.kind !== "done") throw stop.because(outcome)
      return outcome
    })
  } catch (error) {
    if (error === stop && stop.outcome !== undefined) return stop.outcome
    throw error
  }
}

/** Runs it and, when it is done, writes its audit line in the same transaction. */
async function runAudited<Schema extends z.ZodType, Value>(
  definition: Definition<Schema, Value>,
  { tx, caller, now, input }: Surroundings & { input: z.output<Schema> },
): Promise<RunOutcome<Value>> {
  const shown = definition.form?.(input) ?? null
  const key = shown === null ? null : formKey(definition.name, caller, shown, definition.says?.(input) ?? input)
  const before = key === null ? undefined : await sentBefore(tx, key)
  if (before !== undefined) return done(before.value as Value)
  let line: AuditLine = { centreId: definition.centre?.(input) }
  const outcome = await definition.run({
    tx,
    caller,
    now,
    input,
    audit: (more) => {
      line = { ...line, ...more, details: { ...line.details, ...more.details } }
    },
    emit: (event, payload) => event.tell(tx, payload, caller),
    enqueue: (job, jobInput) => enqueueJob(tx, job, jobInput),
  })
  if (outcome.kind !== "done") return outcome
  await writeAudit(tx, caller, definition.name, line)
  if (key !== null) await rememberForm(tx, key, outcome.value)
  return outcome
}

class Undone<Value> extends Error {
  outcome: Outcome<Value> | undefined
  because(outcome: Outcome<Value>): this {
    this.outcome = outcome
    return this
  }
}

const passingFaults = new Set(["40001", "40P01"])

/**
 * A serialisation failure or a deadlock undid the transaction: it is tried again, four times at most, each after a moment of its own so
 * that those who met do not meet again.
 */
async function retried<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt()
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : ""
      if (tried > 4 || !passingFaults.has(code)) throw error
      await setTimeout(Math.random() * 20 * 2 ** tried)
    }
  }
}

function since(started: number): number {
  return Math.round(performance.now() - started)
}
