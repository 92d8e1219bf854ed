import type { PgBoss } from "pg-boss"

/** Each job has a queue of its name: three more tries, and a worker that falls silent for 20 seconds loses the job to another. */
export async function ensureQueue(boss: PgBoss, name: string): Promise<void> {
  if ((await boss.getQueue(name)) !== null) return
  await boss.createQueue(name, {
    notify: true,
    retryLimit: 3,
    retryDelay: 1,
    heartbeatSeconds: 20,
    expireInSeconds: 6 * 3600,
  })
}
