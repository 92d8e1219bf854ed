export type { ReceivedForm } from "./receive-form.server.ts"
export { limitUploads, receiveForm } from "./receive-form.server.ts"
export type { ReceivedFile, StoredFile } from "./store.server.ts"
export {
  contentPath,
  discardFile,
  findFile,
  forgetFile,
  keepFile,
  readContent,
  receiveFile,
  useFileFolder,
} from "./store.server.ts"
export { tidyFilesJob } from "./tidy-files.job.server.ts"
