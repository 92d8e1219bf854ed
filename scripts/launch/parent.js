const flag = "MAILLAGE_LAUNCHED"

/** Whether another launcher has started this one, under the Node it chose. */
export const isLaunched = process.env[flag] !== undefined
delete process.env[flag]

/** The environment of a launcher that is to end when this process is gone. */
export function watched() {
  return { ...process.env, [flag]: "1" }
}

/**
 * npm starts commands through a shell that does not pass signals on: ending npm would leave the application behind.
 * So the command ends when the process that started it is gone; one started by hand may outlive its shell (nohup).
 */
export function endWithParent() {
  if (process.platform === "win32" || (!isLaunched && process.env.npm_lifecycle_event === undefined)) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    process.kill(process.pid, "SIGTERM")
  }, 200)
  timer.unref()
}
