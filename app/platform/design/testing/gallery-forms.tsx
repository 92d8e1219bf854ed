import * as D from "../index.ts"

export function Fields() {
  const choices = [
    { value: "a", label: "Le premier", hint: "Conseillé." },
    { value: "b", label: "Le second", group: "Groupe" },
  ]
  return (
    <D.Form multipart label="Formulaire">
      <D.TextField name="name" label="Nom" hint="Court." error={["Dites un nom."]} value="" />
      <D.RadioGroup name="kind" label="Genre" choices={choices} error="Choisissez." />
      <D.CheckboxGroup name="many" label="Plusieurs" choices={choices} values={["b"]} />
      <D.FieldRow>
        <D.DateField name="day" label="Jour" value="2026-03-14" />
        <D.NumberField name="count" label="Nombre" unit="lignes" value="1 200" />
      </D.FieldRow>
      <D.FieldSet id="part" legend="Une partie" large hint="Un mot.">
        <D.SelectField name="one" label="Un seul" choices={choices} empty="Choisir" />
        <D.TextArea name="note" label="Note" optional="(facultatif)" error="Trop long." />
        <D.FileField name="file" label="Fichier" />
        <D.PasswordField name="secret" label="Mot de passe" autoComplete="new-password" />
        <D.CheckboxField name="ok" label="D’accord" hint="Un mot." error="Il le faut." />
      </D.FieldSet>
      <D.ActionsBar label="Actions">
        <D.Button>Valider</D.Button>
        <D.Button tone="secondary">Garder</D.Button>
        <D.Button tone="danger">Supprimer</D.Button>
        <D.Button disabled>Fermé</D.Button>
      </D.ActionsBar>
    </D.Form>
  )
}

export function Messages() {
  return (
    <D.Section id="messages" title="Messages">
      {(["info", "success", "warning", "error"] as const).map((tone) => (
        <D.Notice key={tone} tone={tone} title={`Message ${tone}`} actions={<D.Button small>Agir</D.Button>}>
          Une phrase et <a href="/x">un lien</a>.
        </D.Notice>
      ))}
      <D.EmptyState level={3} title="Rien encore" actions={<D.ButtonLink href="/n">Commencer</D.ButtonLink>}>
        <p>Voici à quoi cela sert.</p>
      </D.EmptyState>
      <D.More summary="En savoir plus">
        <D.Prose>
          <p>
            <D.LangText lang="en">Some words</D.LangText> <D.Written>Des mots</D.Written>
          </p>
        </D.Prose>
      </D.More>
    </D.Section>
  )
}
