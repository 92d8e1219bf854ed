import "./mend-mails.job.server.ts"

export type { MailAttachment } from "./attachment.ts"
export type { OutboxLine, OutboxMail } from "./outbox.server.ts"
export { findOutboxMail, listOutbox } from "./outbox.server.ts"
export type { Mail } from "./send-mail.server.ts"
export { sendMail } from "./send-mail.server.ts"
export type { MailSettings } from "./settings.server.ts"
export { configureMail, sendsMail } from "./settings.server.ts"
