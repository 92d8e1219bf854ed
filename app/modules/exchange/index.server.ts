// Importing the door registers the jobs.
import "./jobs/harvest-due.job.server.ts"

export { answerOai } from "./queries/answer-oai.server.ts"
