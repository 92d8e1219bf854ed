export { installJobs } from "./install.server.ts"
export { enqueueJob, job, jobNames, runJobNow, startWorkers, stopWorkers } from "./queue.server.ts"
export type { Job, JobWork } from "./queue.server.ts"
