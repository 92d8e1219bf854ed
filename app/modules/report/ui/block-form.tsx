import {
  Button,
  CheckboxField,
  FieldSet,
  FileField,
  Form,
  SelectField,
  TextArea,
  TextField,
} from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import { reportChapters } from "../domain/chapters.ts"
import { chapterTitle } from "./words.ts"

/** A text of the report as it is typed. */
export interface TypedBlock {
  chapter: string
  title: string
  body: string
  pictureAlt: string
  pictureCaption: string
}

type Props = {
  typed: TypedBlock
  version: number
  errors: Record<string, string[]>
  /** Where the picture that is there now can be seen. */
  picture: { href: string; alt: string } | undefined
  action: string
}

export function BlockForm({ typed, version, errors, picture, action }: Props) {
  return (
    <Form action={action} multipart wide>
      <input type="hidden" name="version" value={version} />
      <SelectField
        name="chapter"
        label={m.report_field_chapter()}
        value={typed.chapter}
        error={errors["chapter"]}
        choices={reportChapters.map((chapter) => ({ value: chapter, label: chapterTitle(chapter) }))}
      />
      <TextField
        name="title"
        label={m.report_field_title()}
        optional={m.report_optional()}
        value={typed.title}
        error={errors["title"]}
        maxLength={200}
        size="long"
      />
      <TextArea
        name="body"
        label={m.report_field_body()}
        hint={m.report_field_body_hint()}
        value={typed.body}
        error={errors["body"]}
        rows={14}
        lang="fr"
      />
      <FieldSet id="image" legend={m.report_field_picture()} hint={m.report_field_picture_hint()}>
        {picture === undefined ? null : (
          <>
            <img src={picture.href} alt={picture.alt} className="max-w-full h-auto" width={240} />
            <CheckboxField name="withoutPicture" label={m.report_field_without_picture()} value="yes" />
          </>
        )}
        <FileField
          name="picture"
          label={picture === undefined ? m.report_field_file() : m.report_field_other_file()}
          optional={m.report_optional()}
          accept="image/jpeg,image/png,image/webp"
          error={errors["picture"]}
        />
        <TextField
          name="pictureAlt"
          label={m.report_field_alt()}
          hint={m.report_field_alt_hint()}
          value={typed.pictureAlt}
          error={errors["pictureAlt"]}
          maxLength={500}
          size="full"
        />
        <TextField
          name="pictureCaption"
          label={m.report_field_caption()}
          optional={m.report_optional()}
          value={typed.pictureCaption}
          error={errors["pictureCaption"]}
          maxLength={300}
          size="full"
        />
      </FieldSet>
      <Button>{m.report_save()}</Button>
    </Form>
  )
}
