import { expect, test } from "vitest"
import { useBrowser } from "#platform/testing/browser.ts"
import { useSite } from "#platform/testing/site.ts"
import { journey, demonstrationPassword as password } from "../testing/journey.ts"

const site = await useSite()
const person = journey(site, await useBrowser())

test("an invitation: sent by an administrator, accepted by somebody new, who then works there", async () => {
  await person.withPage(async (page) => {
    await person.signIn(page, "administration@exemple.test")
    await page.goto(`${site.url}/travail/equipe/passerelles-midi`)
    await page.getByLabel("Adresse électronique").fill("pas une adresse")
    await page.getByLabel("Équipe du centre", { exact: true }).check()
    await page.getByRole("button", { name: "Envoyer l’invitation" }).click()
    expect(await page.locator("#email-error").innerText()).toContain("adresse électronique complète")
    expect(await page.getByLabel("Équipe du centre", { exact: true }).isChecked(), "what was chosen stays").toBe(true)
    await page.getByLabel("Adresse électronique").fill("nadege@exemple.test")
    await page.getByRole("button", { name: "Envoyer l’invitation" }).click()
    expect(await page.getByRole("status").innerText()).toContain("L’invitation est partie")
    expect(await page.getByRole("list", { name: "Invitations en attente" }).innerText()).toContain(
      "nadege@exemple.test",
    )
  })
  const link = await person.linkOfMail(
    "nadege@exemple.test",
    "Invitation à rejoindre Passerelles Midi – centre de ressources",
  )
  await person.withPage(async (page) => {
    await page.goto(link)
    await page.getByRole("button", { name: "Accepter et entrer" }).click()
    expect(await page.locator("#displayName-error").innerText()).toContain("À remplir")
    await page.getByLabel("Votre nom").fill("Nadège O’Brien-Ñúñez")
    await page.getByLabel("Mot de passe").fill("mes quatre mots à moi")
    await page.getByRole("button", { name: "Accepter et entrer" }).click()
    expect(new URL(page.url()).pathname).toBe("/travail")
    expect(await page.getByRole("link", { name: "Nadège O’Brien-Ñúñez" }).count()).toBe(1)
    expect((await page.goto(`${site.url}/travail/equipe/passerelles-midi`))?.status()).toBe(403)
    expect((await page.goto(link))?.status()).toBe(410)
  })
  await person.withPage((page) => person.signIn(page, "nadege@exemple.test", "mes quatre mots à moi"))
})

test("a role is changed, and the last administrator stays", async () => {
  await person.withPage(async (page) => {
    await person.signIn(page, "administration@exemple.test")
    await page.goto(`${site.url}/travail/equipe/passerelles-midi`)
    await page.getByLabel("Rôle de Élodie Fontanille").selectOption({ label: "Contributeur" })
    await page.getByRole("button", { name: "Enregistrer (Élodie Fontanille)" }).click()
    expect(await page.getByRole("status").innerText()).toContain("Le rôle est enregistré")
    expect(await page.getByLabel("Rôle de Élodie Fontanille").inputValue()).toBe("contributor")
    await page.getByLabel("Rôle de Ousmane Delpuech").selectOption({ label: "Équipe du centre" })
    await page.getByRole("button", { name: "Enregistrer (Ousmane Delpuech)" }).click()
    expect(await page.getByRole("status").innerText()).toContain("Le rôle est enregistré")
    await page.getByLabel("Rôle de Maïwenn Sarrazac").selectOption({ label: "Quitte le centre" })
    await page.getByRole("button", { name: "Enregistrer (Maïwenn Sarrazac)" }).click()
    expect(await page.getByRole("alert").innerText()).toContain("dernière personne qui administre ce centre")
  })
})

test("one's own data come as a file, and the account is erased", async () => {
  await person.withPage(async (page) => {
    await person.signIn(page, "professionnelle@exemple.test")
    await page.goto(`${site.url}/mon-compte`)
    await page.getByRole("link", { name: "Effacer mon compte" }).click()
    await page.getByLabel("Pour confirmer").fill("autre@exemple.test")
    await page.getByRole("button", { name: "Effacer définitivement" }).click()
    expect(await page.locator("#email-error").innerText()).toContain("Ce n’est pas l’adresse de ce compte")
    await page.getByLabel("Pour confirmer").fill("professionnelle@exemple.test")
    await page.getByRole("button", { name: "Effacer définitivement" }).click()
    expect(new URL(page.url()).pathname).toBe("/")
    expect(await page.getByRole("link", { name: "Se connecter" }).count()).toBe(1)
  })
  await expect(site.signIn("professionnelle@exemple.test", password)).rejects.toThrow("could not sign in")
})
