export interface FormChoices {
  series: { value: string; label: string; group: string }[]
  themes: string[]
  partners: { value: string; label: string }[]
}
