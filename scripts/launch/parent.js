const flag = "MAILLAGE_LAUNCHED"

/** The environment of a child that is to end when this process is gone. */
export function watched() {
  return { ...process.env, [flag]: "1" }
}

/**
 * npm starts commands through a shell that does not pass signals on: ending npm would leave the application behind.
 * So the command ends when the process that started it is gone; one started by hand may outlive its shell (nohup).
 */
export function endWithParent() {
  const launched = process.env[flag] !== undefined
  delete process.env[flag]
  if (process.platform === "win32" || (!launched && process.env.npm_lifecycle_event === undefined)) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    process.kill(process.pid, "SIGTERM")
  }, 200)
  timer.unref()
}
