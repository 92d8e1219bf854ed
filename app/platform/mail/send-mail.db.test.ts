import type { AddressInfo } from "node:net"
import type { Readable } from "node:stream"
import { buffer } from "node:stream/consumers"
import { callbackify } from "node:util"
import type { Email } from "postal-mime"
import PostalMime from "postal-mime"
import type { SMTPServerSession } from "smtp-server"
import { SMTPServer } from "smtp-server"
import { afterAll, afterEach, beforeAll, expect, test } from "vitest"
import { read, write } from "#platform/db/index.server.ts"
import { runJobNow } from "#platform/jobs/index.server.ts"
import { accountCaller, installationCaller, visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import type { Mail } from "./index.server.ts"
import { configureMail, findOutboxMail, listOutbox, sendMail } from "./index.server.ts"

const database = await useDatabase()
const received: { to: string[]; mail: Email }[] = []
let answer: { code: number; at: "RCPT" | "DATA" } | undefined

const server = new SMTPServer({
  disabledCommands: ["AUTH", "STARTTLS"],
  onRcptTo: (_address, _session, callback) => callback(refusal("RCPT")),
  onData(stream, session, callback) {
    callbackify(() => receive(stream, session))(callback)
  },
})

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
})
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(resolve))
})
afterEach(async () => {
  configureMail({ smtpUrl: undefined, from: "Maillage <ici@exemple.test>" })
  answer = undefined
  received.length = 0
  await database.asOwner("delete from platform.mail_to_send; delete from platform.outbox_mail")
})

const mail: Mail = {
  to: "ana@exemple.test",
  subject: "Élan – « ça va ? »",
  text: "Bonjour Ana,\n\nÀ bientôt.",
  html: "<p>Bonjour Ana</p>",
}

test("a mail leaves by SMTP with both parts, and no longer waits", async () => {
  useSmtp()
  await runMail(await enqueue(mail))
  expect(received).toHaveLength(1)
  expect(received[0]?.to).toEqual(["ana@exemple.test"])
  expect(received[0]?.mail.subject).toBe(mail.subject)
  expect(received[0]?.mail.text?.trim()).toBe(mail.text)
  expect(received[0]?.mail.html).toContain("Bonjour Ana")
  expect(received[0]?.mail.headers).toContainEqual(
    expect.objectContaining({ key: "auto-submitted", value: "auto-generated" }),
  )
  expect(await waiting()).toEqual([])
})

test("a small file goes with a mail, and waits in the outbox with it", async () => {
  const attachment = {
    name: "rencontre.ics",
    mediaType: "text/calendar; charset=utf-8",
    content: "BEGIN:VCALENDAR\r\n",
  }
  useSmtp()
  await runMail(await enqueue({ ...mail, attachment }))
  const [file] = received[0]?.mail.attachments ?? []
  expect(file).toMatchObject({ filename: "rencontre.ics", mimeType: "text/calendar" })
  // Read as a text, with the line ends of the reader.
  expect(
    Buffer.from(file?.content as ArrayBuffer)
      .toString()
      .trim(),
  ).toBe(attachment.content.trim())
  configureMail({ smtpUrl: undefined, from: "Maillage <ici@exemple.test>" })
  await runMail(await enqueue({ ...mail, attachment }))
  expect(await database.asOwner("select attachment from platform.outbox_mail")).toEqual([{ attachment }])
})

test("nothing typed adds a header or an address", async () => {
  useSmtp()
  await runMail(await enqueue({ ...mail, subject: "Salut\r\nBcc: autre@exemple.test\r\n\r\nCorps" }))
  expect(received[0]?.to).toEqual(["ana@exemple.test"])
  expect(received[0]?.mail.bcc).toBeUndefined()
  expect(received[0]?.mail.subject).toBe("Salut Bcc: autre@exemple.test Corps")
  for (const to of [
    "ana@exemple.test, b@exemple.test",
    "ana@exemple.test\r\nBcc: b@exemple.test",
    "Ana <ana@exemple.test>",
  ]) {
    await expect(enqueue({ ...mail, to })).rejects.toThrow("no address")
  }
})

test("a server that is away keeps the mail waiting; the mending job tries it again", async () => {
  configureMail({ smtpUrl: "smtp://127.0.0.1:1", from: "Maillage <ici@exemple.test>" })
  const id = await enqueue(mail)
  await expect(runMail(id)).rejects.toThrow("did not leave")
  expect(await waiting()).toEqual([id])
  useSmtp()
  answer = { code: 451, at: "DATA" }
  await expect(runMail(id)).rejects.toThrow("451")
  expect(await waiting()).toEqual([id])
  answer = undefined
  await database.asOwner("update platform.mail_to_send set created_at = now() - interval '11 minutes'")
  await database.asOwner("delete from pgboss.job where name = 'platform.send-mail'")
  await runJobNow("platform.mend-mails")
  expect(await database.asOwner("select data from pgboss.job where name = 'platform.send-mail'")).toEqual([
    { data: { id } },
  ])
  await runMail(id)
  expect(received).toHaveLength(1)
})

test("what is said of a mail that did not leave repeats no address", async () => {
  useSmtp()
  answer = { code: 451, at: "RCPT" }
  const fault = await runMail(await enqueue(mail)).catch((error: unknown) => String(error))
  expect(fault).toContain("451")
  expect(fault).not.toContain("ana@")
})

test("an address that the other server refuses for good is not tried for ever", async () => {
  useSmtp()
  answer = { code: 550, at: "RCPT" }
  await runMail(await enqueue(mail))
  expect(received).toHaveLength(0)
  expect(await waiting()).toEqual([])
})

test("without SMTP a mail waits in the outbox, which only an administrator of the installation reads", async () => {
  await runMail(await enqueue(mail))
  const [line] = await read(installationCaller, (tx) => listOutbox(tx))
  expect(line).toMatchObject({ recipient: "ana@exemple.test", subject: mail.subject })
  const id = line?.id ?? ""
  expect(await read(installationCaller, (tx) => findOutboxMail(tx, id))).toMatchObject({
    text: mail.text,
    html: mail.html,
  })
  for (const caller of [
    visitorCaller,
    accountCaller(),
    accountCaller({ roles: [{ centreId: crypto.randomUUID(), role: "administrator" }] }),
  ]) {
    expect(await read(caller, (tx) => listOutbox(tx))).toEqual([])
    expect(await read(caller, (tx) => findOutboxMail(tx, id))).toBeUndefined()
  }
})

test("the queue itself holds no address and no text", async () => {
  const id = await enqueue(mail)
  const jobs = await database.asOwner<{ data: unknown }>(
    "select data from pgboss.job where name = 'platform.send-mail' order by created_on desc limit 1",
  )
  expect(jobs).toEqual([{ data: { id } }])
})

test("a mail is undone with what caused it", async () => {
  const failing = write(visitorCaller.actor, async (tx) => {
    await sendMail(tx, mail)
    throw new Error("undone")
  })
  await expect(failing).rejects.toThrow("undone")
  expect(await waiting()).toEqual([])
})

test("mails of the outbox go after thirty days, waiting ones after a week", async () => {
  await runMail(await enqueue(mail))
  await database.asOwner("update platform.outbox_mail set created_at = now() - interval '29 days'")
  await runJobNow("platform.mend-mails")
  expect(await read(installationCaller, (tx) => listOutbox(tx))).toHaveLength(1)
  await database.asOwner("update platform.outbox_mail set created_at = now() - interval '31 days'")
  await enqueue(mail)
  await database.asOwner("update platform.mail_to_send set created_at = now() - interval '8 days'")
  await runJobNow("platform.mend-mails")
  expect(await read(installationCaller, (tx) => listOutbox(tx))).toEqual([])
  expect(await waiting()).toEqual([])
})

async function receive(stream: Readable, { envelope }: SMTPServerSession): Promise<void> {
  const parsed = await PostalMime.parse(await buffer(stream))
  if (answer === undefined) received.push({ to: envelope.rcptTo.map(({ address }) => address), mail: parsed })
  const fault = refusal("DATA")
  if (fault !== undefined) throw fault
}

function useSmtp(): void {
  const { port } = server.server.address() as AddressInfo
  configureMail({ smtpUrl: `smtp://127.0.0.1:${port}`, from: "Maillage <ici@exemple.test>" })
}

function refusal(at: "RCPT" | "DATA"): Error | undefined {
  if (answer?.at !== at) return undefined
  return Object.assign(new Error("no <ana@exemple.test>"), { responseCode: answer.code })
}

/** As a page would: a visitor asks, the mail waits. */
async function enqueue(given: Mail): Promise<string> {
  await write(visitorCaller.actor, (tx) => sendMail(tx, given))
  return (await waiting()).at(-1) ?? ""
}

async function runMail(id: string): Promise<void> {
  await runJobNow("platform.send-mail", { id })
}

async function waiting(): Promise<string[]> {
  return (await database.asOwner<{ id: string }>("select id from platform.mail_to_send order by created_at")).map(
    ({ id }) => id,
  )
}
