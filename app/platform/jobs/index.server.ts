export { installJobs, requeueJobs } from "./install.server.ts"
export type { Job, JobWork } from "./queue.server.ts"
export { enqueueJob, job, jobNames, runJobNow, startWorkers, stopWorkers } from "./queue.server.ts"
