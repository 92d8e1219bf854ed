import { renderToStaticMarkup as html } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { m } from "#platform/messages/index.ts"
import {
  CheckboxField,
  CheckboxGroup,
  ErrorSummary,
  FileField,
  PasswordField,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
} from "./index.ts"

const choices = [
  { value: "a", label: "A" },
  { value: "b", label: "B", hint: "second" },
]

describe("a field", () => {
  it("of boxes takes words that are marked as written by people", () => {
    const markup = html(
      <CheckboxGroup
        name="topics"
        label="Sujets"
        choices={[{ value: "a", label: <i lang="fr">Un mot</i>, hint: <b>Deux</b> }]}
      />,
    )
    expect(markup).toContain('<label for="topics"><i lang="fr">Un mot</i></label>')
    expect(markup).toMatch(/id="topics-choice"><b>Deux<\/b>/)
  })

  it("is tied to its label, hint and error, and keeps what was typed", () => {
    const markup = html(
      <TextField name="title" label="Titre" hint="Court" error={["Trop long.", "Trop bref."]} value={`<b>"l'été"&`} />,
    )
    expect(markup).toContain('for="title"')
    expect(markup).toContain('aria-describedby="title-hint title-error"')
    expect(markup).toContain('aria-invalid="true"')
    expect(markup).toContain('id="title-hint"')
    expect(markup).toMatch(/id="title-error">.*Trop long\..*Trop bref\./s)
    expect(markup).toContain('value="&lt;b&gt;&quot;l&#x27;été&quot;&amp;"')
  })

  it.each([undefined, [], ""])("without error (%j) claims none", (error) => {
    const markup = html(<TextField name="title" label="Titre" error={error} />)
    expect(markup).not.toMatch(/aria-invalid|aria-describedby|field-error|field-invalid/)
  })

  it("keeps the chosen option, the ticked boxes and the text, line breaks included", () => {
    expect(html(<SelectField name="s" label="S" choices={choices} value="b" />)).toContain('value="b" selected=""')
    expect(html(<RadioGroup name="r" label="R" choices={choices} value="b" />)).toMatch(/checked="" value="b"/)
    expect(
      html(<CheckboxGroup name="c" label="C" choices={choices} values={["a", "b"]} />).match(/checked=""/g),
    ).toHaveLength(2)
    expect(html(<CheckboxField name="ok" label="Ok" checked />)).toContain('checked=""')
    expect(html(<TextArea name="t" label="T" value={"\nun\n</textarea>"} />)).toContain(
      "\n\nun\n&lt;/textarea&gt;</textarea>",
    )
  })

  it("never sends a password or a file back", () => {
    expect(html(<PasswordField name="p" label="P" autoComplete="current-password" />)).not.toContain("value=")
    expect(html(<FileField name="f" label="F" />)).not.toContain("value=")
  })

  it("groups choices so that an error leads to the first one", () => {
    const markup = html(<RadioGroup name="kind" label="Genre" choices={choices} error="Choisissez." />)
    expect(markup).toMatch(/<fieldset[^>]*aria-describedby="kind-error"/)
    expect(markup).toMatch(/<input id="kind"/)
    expect(markup.match(/id="[^"]+"/g)).toEqual([...new Set(markup.match(/id="[^"]+"/g))])
  })
})

describe("the error summary", () => {
  it("leads to each field and takes the focus", () => {
    const markup = html(
      <ErrorSummary title="À revoir" errors={{ "authors.0.name": ["Un nom."], "": ["Rien ne va."] }} />,
    )
    expect(markup).toContain('href="#authors.0.name"')
    expect(markup).toContain("<li>Rien ne va.</li>")
    expect(markup).toMatch(/tabindex="-1" autofocus=""/i)
  })

  it("says of which field it speaks where the sentence does not", () => {
    const errors = { title: [m.platform_error_required()], slots: ["Ligne 2 : la fin vient avant le début."] }
    const markup = html(<ErrorSummary title="À revoir" errors={errors} labels={{ title: "Titre", slots: "Dates" }} />)
    expect(markup).toMatch(/>Titre\s:\sà remplir\.</)
    expect(markup).toContain(">Ligne 2 : la fin vient avant le début.<")
  })

  it("is absent when nothing is wrong", () => {
    expect(html(<ErrorSummary title="À revoir" errors={{}} />)).toBe("")
  })
})
